// Counts words by the classes of their characters: Han characters in a run, ASCII eight at once, all others one by one.
#include "archive/counted_words.h"

#include <bit>
#include <cstring>

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

/// U+4000 to U+9FFF are all Han.
bool leads_han(char byte) { return static_cast<unsigned char>(byte) >= 0xE4 and static_cast<unsigned char>(byte) <= 0xE9; }

/// U+3000 to U+33FF and U+FC00 to U+FFFF: most of the marks of Chinese.
bool is_wide_mark(std::string_view text, std::size_t at)
{
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[at + i]); };
    return (byte(0) == 0xE3 and byte(1) < 0x90) or (byte(0) == 0xEF and byte(1) >= 0xB0);
}

Character character_at(std::string_view text, std::size_t at)
{
    static constexpr ByteSet of_word("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789'");
    if (static_cast<unsigned char>(text[at]) < 0x80)
        return {of_word.holds(text[at]) ? Kind::of_word : Kind::other, 1};
    const CodePoint point = code_point_at(text, at);
    return {is_han(point.value) ? Kind::han : is_of_word(point.value) ? Kind::of_word : Kind::other, point.size};
}

constexpr std::uint64_t each(std::uint64_t byte) { return byte * 0x0101010101010101; }
constexpr std::uint64_t high_bits = each(0x80);

/// Eight bytes of ASCII, the first the lowest; in their highest bits, which of them are of a word.
std::uint64_t of_word(std::uint64_t eight)
{
    const auto are_in = [](std::uint64_t bytes, unsigned char low, unsigned char high) { return (bytes + each(0x80U - low)) & ~(bytes + each(0x7FU - high)); };
    return (are_in(eight | each(0x20), 'a', 'z') | are_in(eight, '0', '9') | are_in(eight, '\'', '\'')) & high_bits;
}

class WordCount {
public:
    explicit WordCount(std::string_view text) : m_text(text) {}

    [[nodiscard]] std::uint64_t run()
    {
        while (m_at < m_text.size())
            if (not take_eight() and not take_wide())
                take_one();
        return m_count;
    }

private:
    bool take_eight()
    {
        std::uint64_t eight = 0;
        if (std::endian::native != std::endian::little or m_text.size() - m_at < sizeof eight)
            return false;
        std::memcpy(&eight, m_text.data() + m_at, sizeof eight);
        if ((eight & high_bits) != 0)
            return false;
        const std::uint64_t word = of_word(eight);
        const std::uint64_t first = word & ~(word << 8 | (m_is_inside ? 0x80U : 0U));
        m_count += ((first >> 7) * each(1)) >> 56;
        m_is_inside = word >> 63 != 0;
        m_at += sizeof eight;
        return true;
    }

    /// Han characters and the marks between them.
    bool take_wide()
    {
        const std::size_t start = m_at;
        for (; m_at < m_text.size(); m_at += 3) {
            const bool is_word = leads_han(m_text[m_at]);
            if (not is_word and not is_wide_mark(m_text, m_at))
                break;
            m_count += is_word ? 1 : 0;
        }
        m_is_inside = m_is_inside and m_at == start;
        return m_at > start;
    }

    void take_one()
    {
        const auto [kind, size] = character_at(m_text, m_at);
        m_count += kind == Kind::han or (kind == Kind::of_word and not m_is_inside) ? 1 : 0;
        m_is_inside = kind == Kind::of_word;
        m_at += size;
    }

    std::string_view m_text;
    std::size_t m_at = 0;
    std::uint64_t m_count = 0;
    bool m_is_inside = false;
};

}  // namespace

std::uint64_t counted_words(std::string_view text)
{
    return WordCount(text).run();
}

}  // namespace amends
