// Goes outward from a finding to where its sentence begins and ends.
#include "archive/surrounding_sentence.h"

#include <algorithm>

#include "text/byte_set.h"
#include "text/utf8.h"

namespace amends {
namespace {

constexpr std::size_t furthest = 300;  // bytes: a hundred Han characters

constexpr ByteSet blanks(" \t\n\r");

/// Whether a line that ends here may be a greeting: the next one begins a sentence.
bool ends_greeting(std::string_view line)
{
    return line.ends_with("：") or line.ends_with("，") or line.ends_with(':') or line.ends_with(',');
}

/// What may begin a mark that ends a sentence.
constexpr ByteSet can_end(".!?\n\xE3\xEF");

/// The bytes of the mark that ends a sentence at `at`, or 0. A full stop of Latin text ends one before a blank alone, an empty line or the mark of an item always.
std::size_t end_at(std::string_view text, std::size_t at)
{
    if (not can_end.holds(text[at]))
        return 0;
    constexpr std::string_view ends[] = {"。", "！", "？", "；"};
    for (const std::string_view end : ends)
        if (text.substr(at).starts_with(end))
            return end.size();
    if (text[at] == '\n')
        return ends_greeting(text.substr(0, at)) or at + 1 == text.size() or text[at + 1] == '\n' or text[at + 1] == '\r' or text[at + 1] == '-' ? 1 : 0;
    const bool may_end = text[at] == '.' or text[at] == '!' or text[at] == '?';
    return may_end and (at + 1 == text.size() or blanks.holds(text[at + 1])) ? 1 : 0;
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
    for (; (at = can_end.find(text.substr(0, last), at)) < last; ++at)
        if (const std::size_t size = end_at(text, at))
            return at + size;
    while (at < text.size() and is_continuation_byte(text[at]))
        ++at;
    return at;
}

/// Each run of blanks is one space, and there are none at the ends.
std::string on_one_line(std::string_view text)
{
    std::string line;
    line.reserve(text.size());
    for (std::size_t at = 0; at < text.size(); ++at) {
        const std::size_t blank = blanks.find(text, at);
        if (blank > at and not line.empty())
            line += ' ';
        line.append(text, at, blank - at);
        at = blank;
    }
    return line;
}

}  // namespace

std::string surrounding_sentence(std::string_view text, TextSpan span)
{
    const std::size_t start = start_of(text, span.start);
    const std::size_t end = end_of(text, std::max<std::size_t>(span.end, span.start + 1) - 1);
    return on_one_line(text.substr(start, end - start));
}

}  // namespace amends
