// Turns the messages of a locale file into sources whose positions lead back to the file.
#include "input/locale/messages.h"

#include <fmt/format.h>

#include "input/decoded_file.h"
#include "input/plain_text.h"
#include "input/scan.h"
#include "input/slots.h"
#include "input/template/template_text.h"
#include "text/utf8.h"

namespace amends {
namespace {

constexpr std::size_t least_characters = 40;

bool ends_sentence(std::string_view text, std::size_t at)
{
    const char byte = text[at];
    if (byte == '.' or byte == '!' or byte == '?')
        return not is_latin_byte(byte_at(text, at + 1));
    const auto sign = text.substr(at, 3);
    return sign == "。" or sign == "！" or sign == "？" or sign == "．";
}

bool is_judged(std::string_view text)
{
    if (is_blank(text))
        return false;
    for (std::size_t at = 0; at < text.size(); at += utf8_size(text[at]))
        if (ends_sentence(text, at))
            return true;
    return count_code_points(text) >= least_characters;
}

}  // namespace

void MessageText::copy(std::string_view file, std::size_t start, std::size_t end)
{
    m_text.copy(file.substr(start, end - start), static_cast<std::uint32_t>(start) - m_start);
    m_end = static_cast<std::uint32_t>(end);
}

void MessageText::stand_for(std::string_view utf8, std::size_t start, std::size_t end)
{
    m_text.stand_for(utf8, {static_cast<std::uint32_t>(start) - m_start, static_cast<std::uint32_t>(end) - m_start});
    m_end = static_cast<std::uint32_t>(end);
}

void Messages::hand_on(std::string key, MessageText message)
{
    if (not is_judged(message.text()))
        return;
    Source source;
    message.m_text.move_into(source);
    source.path = m_path;
    source.index = m_count++;
    source.is_one_of_many = true;
    source.id = std::move(key);
    source.original = m_file.substr(message.m_start, message.m_end - message.m_start);
    source.base = std::uint64_t{message.m_start} + m_shift;
    source.first_line = m_lines.place(message.m_start).line;
    source.first_columns = {m_lines.place(message.m_start).column, m_utf16_lines.place(message.m_start).column,
                            m_utf8_lines.place(message.m_start).column};
    source.is_template = true;
    find_slots(source.text, {0, static_cast<std::uint32_t>(source.text.size())}, source.regions, true);
    set_branches(source);
    m_into.source(std::move(source));
}

void Messages::error(std::size_t at, std::string message)
{
    const auto place = m_lines.place(static_cast<std::uint32_t>(at));
    error_in(place.line, place.column, std::move(message));
}

void Messages::error_in(std::uint32_t line, std::uint32_t column, std::string message)
{
    m_has_error = true;
    m_into.error({m_path, line, column, std::move(message)});
}

void Messages::finish()
{
    if (m_count == 0 and not m_has_error)
        m_into.note(fmt::format("{}: no message in it is as long as a sentence, nothing to read", m_path));
}

std::optional<LocaleText> locale_text(const std::string& path, std::string bytes, const Receiver& into)
{
    auto text = decoded_file(path, std::move(bytes), {}, into);
    if (not text)
        return std::nullopt;
    if (not text->table.empty()) {
        into.error({path, {}, {}, "not read: locale files are read in UTF-8 only; convert it with iconv"});
        return std::nullopt;
    }
    return LocaleText{std::move(text->text), text->shift};
}

}  // namespace amends
