// Counts words by the classes of their characters.
#include "archive/counted_words.h"

#include "text/utf8.h"

namespace amends {
namespace {

bool is_han(char32_t character)
{
    return (character >= 0x3400 and character <= 0x9FFF) or (character >= 0xF900 and character <= 0xFAFF) or (character >= 0x20000 and character <= 0x3FFFF);
}

/// Letters of alphabets and digits; an apostrophe inside of a word goes on with it.
bool is_of_word(char32_t character)
{
    const char32_t small = character | 0x20;
    return (small >= 'a' and small <= 'z') or (character >= '0' and character <= '9') or character == '\'' or character == 0x2019
           or (character >= 0xC0 and character < 0x2000);
}

}  // namespace

std::uint64_t counted_words(std::string_view text)
{
    std::uint64_t count = 0;
    bool is_inside = false;
    for (std::size_t at = 0; at < text.size();) {
        const CodePoint point = code_point_at(text, at);
        const bool goes_on = is_of_word(point.value);
        count += is_han(point.value) or (goes_on and not is_inside) ? 1 : 0;
        is_inside = goes_on;
        at += point.size;
    }
    return count;
}

}  // namespace amends
