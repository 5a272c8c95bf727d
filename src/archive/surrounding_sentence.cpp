// Goes outward from a finding to where its sentence begins and ends.
#include "archive/surrounding_sentence.h"

#include <algorithm>

#include "text/byte_set.h"
#include "text/utf8.h"

namespace amends {
namespace {

constexpr std::size_t furthest = 300;  // bytes: a hundred Han characters

bool is_blank(char byte) { return byte == ' ' or byte == '\t' or byte == '\n' or byte == '\r'; }

/// Whether a line that ends here may be a greeting: the next one begins a sentence.
bool ends_greeting(std::string_view line)
{
    return line.ends_with("：") or line.ends_with("，") or line.ends_with(':') or line.ends_with(',');
}

/// The bytes of the mark that ends a sentence at `at`, or 0. A full stop of Latin text ends one before a blank alone, an empty line or the mark of an item always.
std::size_t end_at(std::string_view text, std::size_t at)
{
    static constexpr ByteSet can_begin(".!?\n\xE3\xEF");
    if (not can_begin.holds(text[at]))
        return 0;
    constexpr std::string_view ends[] = {"。", "！", "？", "；"};
    for (const std::string_view end : ends)
        if (text.substr(at).starts_with(end))
            return end.size();
    if (text[at] == '\n')
        return ends_greeting(text.substr(0, at)) or at + 1 == text.size() or text[at + 1] == '\n' or text[at + 1] == '\r' or text[at + 1] == '-' ? 1 : 0;
    const bool may_end = text[at] == '.' or text[at] == '!' or text[at] == '?';
    return may_end and (at + 1 == text.size() or is_blank(text[at + 1])) ? 1 : 0;
}

std::size_t start_of(std::string_view text, std::size_t at)
{
    const std::size_t first = at - std::min(at, furthest);
    std::size_t start = at;
    const auto follows_wide_end = [&] { return start >= 3 and static_cast<unsigned char>(text[start - 3]) > 0xE0 and end_at(text, start - 3) == 3; };
    while (start > first and end_at(text, start - 1) == 0 and not follows_wide_end())
        --start;
    while (start < at and is_continuation_byte(text[start]))
        ++start;
    return start;
}

std::size_t end_of(std::string_view text, std::size_t at)
{
    const std::size_t last = std::min(text.size(), at + furthest);
    while (at < last) {
        if (const std::size_t size = end_at(text, at))
            return at + size;
        ++at;
    }
    while (at < text.size() and is_continuation_byte(text[at]))
        ++at;
    return at;
}

}  // namespace

std::string surrounding_sentence(std::string_view text, TextSpan span)
{
    const std::size_t start = start_of(text, span.start);
    const std::size_t end = end_of(text, std::max<std::size_t>(span.end, span.start + 1) - 1);
    std::string line;
    for (const char byte : text.substr(start, end - start)) {
        if (not is_blank(byte))
            line += byte;
        else if (not line.empty() and line.back() != ' ')
            line += ' ';
    }
    if (line.ends_with(' '))
        line.pop_back();
    return line;
}

}  // namespace amends
