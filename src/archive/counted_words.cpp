// Counts words by the classes of their characters.
#include "archive/counted_words.h"

#include "text/byte_set.h"
#include "text/utf8.h"

namespace amends {
namespace {

bool is_han(char32_t character)
{
    return (character >= 0x3400 and character <= 0x9FFF) or (character >= 0xF900 and character <= 0xFAFF) or (character >= 0x20000 and character <= 0x3FFFF);
}

/// Letters of alphabets beyond ASCII; an apostrophe inside of a word goes on with it.
bool is_of_word(char32_t character) { return character == 0x2019 or (character >= 0xC0 and character < 0x2000); }

enum class Kind : std::uint8_t { other, of_word, han };

struct Character {
    Kind kind;
    std::uint32_t size;
};

/// By its first byte alone where that tells: ASCII, and U+4000 to U+9FFF, which are all Han.
Character character_at(std::string_view text, std::size_t at)
{
    static constexpr ByteSet of_word("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789'");
    const auto lead = static_cast<unsigned char>(text[at]);
    if (lead < 0x80)
        return {of_word.holds(text[at]) ? Kind::of_word : Kind::other, 1};
    if (lead >= 0xE4 and lead <= 0xE9)
        return {Kind::han, 3};
    const CodePoint point = code_point_at(text, at);
    return {is_han(point.value) ? Kind::han : is_of_word(point.value) ? Kind::of_word : Kind::other, point.size};
}

}  // namespace

std::uint64_t counted_words(std::string_view text)
{
    std::uint64_t count = 0;
    bool is_inside = false;
    for (std::size_t at = 0; at < text.size();) {
        const auto [kind, size] = character_at(text, at);
        const bool goes_on = kind == Kind::of_word;
        count += kind == Kind::han or (goes_on and not is_inside) ? 1 : 0;
        is_inside = goes_on;
        at += size;
    }
    return count;
}

}  // namespace amends
