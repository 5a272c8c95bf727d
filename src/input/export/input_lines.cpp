// Turns the lines of a file into text, in the encoding that its first words beyond ASCII are told to be in.
#include "input/export/input_lines.h"

#include <utility>

#include <fmt/format.h>

#include "text/charset.h"
#include "text/utf8.h"

namespace amends {
namespace {

/// Bytes behind a line that are enough to tell its encoding.
constexpr std::size_t sample_size = std::size_t{1} << 14;

/// Whether bytes read as UTF-8 are the text as they stand.
bool is_plain_utf8(std::string_view bytes)
{
    return not bytes.starts_with("\xEF\xBB\xBF") and not first_nul(bytes) and not first_invalid_utf8(bytes);
}

constexpr std::string_view utf16_little = "UTF-16LE", utf16_big = "UTF-16BE";

LineUnit unit_of(const std::optional<std::string>& encoding)
{
    const auto name = encoding ? charset_named(*encoding) : std::nullopt;
    if (name == utf16_little)
        return LineUnit::utf16_little;
    return name == utf16_big ? LineUnit::utf16_big : LineUnit::byte;
}

}  // namespace

InputLines::InputLines(ByteStream stream, const std::optional<std::string>& encoding)
    : m_lines(std::move(stream), longest, unit_of(encoding)), m_charset(encoding)
{
    if (m_lines.is_marked())
        m_charset = m_lines.unit() == LineUnit::utf16_little ? utf16_little : utf16_big;
}

std::optional<std::variant<InputLine, BadLine>> InputLines::next()
{
    RawLine line;
    if (not m_lines.next(line))
        return std::nullopt;
    if (line.is_too_long)
        return BadLine{line.number,
                       fmt::format("not read: the line is longer than {} MB; a record holds one letter", longest >> 20)};
    return decoded(std::move(line));
}

std::variant<InputLine, BadLine> InputLines::decoded(RawLine line)
{
    if (not m_charset and not is_ascii(line.bytes))
        tell_charset(line.bytes);
    const auto size = static_cast<std::uint32_t>(line.bytes.size());
    if ((not m_charset or m_charset == "UTF-8") and is_plain_utf8(line.bytes))
        return InputLine{std::move(line.bytes), {}, 0, line.base, size, line.number};
    auto text = decode_charset(line.bytes, m_charset.value_or("UTF-8"));
    if (const auto* error = std::get_if<DecodeError>(&text))
        return BadLine{line.number, fmt::format("not read: {}; {}", error->message, error->remedy)};
    auto& whole = std::get<Decoded>(text);
    return InputLine{std::move(whole.text),
                     std::move(whole.table),
                     whole.shift,
                     line.base,
                     size,
                     line.number};
}

/// A broken character, or few of them, must not change the encoding of the lines that follow, so what stands behind the line is asked as well.
void InputLines::tell_charset(std::string_view line)
{
    std::string sample(line);
    sample += m_lines.ahead(sample_size).substr(0, sample_size);
    auto charset = detect_charset(sample);
    if (not charset)
        charset = detect_charset(line);
    m_charset = charset.value_or("UTF-8");
    if (m_charset != "UTF-8")
        m_guessed = m_charset;
}

}  // namespace amends
