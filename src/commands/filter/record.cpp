// Turns a line of JSON into the same line with what is said of its letter.
#include "commands/filter/record.h"

#include <algorithm>
#include <utility>

#include "input/export/json_value.h"
#include "input/plain_text.h"

namespace amends {
namespace {

constexpr std::string_view answer_key = "amends";
constexpr std::size_t most_keys_told = 9;

/// Outside of strings a tab is a space; engines that part fields by tabs must find none.
void append_without_tabs(std::string_view json, std::string& out)
{
    const std::size_t begin = out.size();
    out += json;
    std::replace_if(out.begin() + static_cast<std::ptrdiff_t>(begin), out.end(), [](char byte) { return byte == '\t' or byte == '\r'; }, ' ');
}

/// What must stand in the way of reading a line as a record, if anything does.
std::optional<AnswerError> trouble_with(FilterLine& line, JsonCheck& check)
{
    constexpr std::string_view mark = "\xEF\xBB\xBF";
    if (line.is_too_long)
        return AnswerError{"too-long", "not read: the line is longer than --max-record allows; a record holds one letter"};
    if (line.text.starts_with(mark))
        line.text.erase(0, mark.size());
    const std::size_t begin = line.text.find_first_not_of(" \t\r");
    if (begin == std::string::npos)
        return AnswerError{"empty-line", "not read: the line is empty; a record is one whole line of JSON"};
    if (const auto trouble = check.trouble_with(line.text))
        return AnswerError{trouble->code, std::string(trouble->message)};
    if (line.text[begin] != '{')
        return AnswerError{"no-object", "not read: this line is no object of JSON; a record has named fields"};
    return std::nullopt;
}

}  // namespace

RecordFilter::RecordFilter(LetterJudge& judge, std::optional<std::vector<std::string>> keep, bool is_stamped)
    : m_judge(judge), m_keep(std::move(keep)), m_stamp(is_stamped ? stamp_of(judge.rules) : std::string())
{
}

void RecordFilter::append(FilterLine& line, std::string& out)
{
    const auto trouble = trouble_with(line, m_check);
    out += '{';
    if (not trouble)
        append_kept(line.text, out);
    out.append("\"").append(answer_key).append("\":");
    if (trouble)
        append_answer(*trouble, m_stamp, out);
    else
        append_for_letter(line.text, out);
    out += "}\n";
}

bool RecordFilter::is_kept(const std::string& key) const
{
    return key != answer_key and (not m_keep or std::find(m_keep->begin(), m_keep->end(), key) != m_keep->end());
}

void RecordFilter::append_kept(std::string_view json, std::string& out) const
{
    for_each_member(json, [&](const JsonMember& member) {
        if (not is_kept(member.key))
            return;
        out.append(member.name).append(":");
        append_without_tabs(member.value, out);
        out += ',';
    });
}

void RecordFilter::append_for_letter(std::string_view json, std::string& out)
{
    auto letter = letter_of(json);
    if (not letter)
        return append_answer(AnswerError{"no-letter", no_letter_message(m_judge.settings.input.fields, keys_of(json, most_keys_told))}, m_stamp, out);
    append_answer(*std::move(letter), m_judge, m_stamp, out);
}

/// The letter of a record, which may be blank; nothing where no field is there for it.
std::optional<HandedLetter> RecordFilter::letter_of(std::string_view json) const
{
    const FieldNames& names = m_judge.settings.input.fields;
    const JsonFields fields(json);
    std::optional<HandedLetter> letter;
    find_letter(fields, names, [&](FieldUse use, std::size_t at) {
        letter.emplace();
        letter->format = use == FieldUse::html ? "html" : "text";
        if (is_string(json, at))
            letter->bytes = string_at(json, at).text();
        return not is_blank(letter->bytes);
    });
    if (not letter)
        return letter;
    letter->id = word_of(fields, FieldUse::id, names);
    letter->date = word_of(fields, FieldUse::date, names);
    letter->from = word_of(fields, FieldUse::from, names);
    return letter;
}

}  // namespace amends
