// Counts words by the classes of their characters: ASCII and Han characters in runs, all others one by one.
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

/// U+3000 to U+33FF and U+FC00 to U+FFFF: most of the marks of Chinese.
bool is_wide_mark(std::string_view text, std::size_t at)
{
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[at + i]); };
    return (byte(0) == 0xE3 and byte(1) < 0x90) or (byte(0) == 0xEF and byte(1) >= 0xB0);
}

/// Of what is not ASCII.
Character character_at(std::string_view text, std::size_t at)
{
    const CodePoint point = code_point_at(text, at);
    return {is_han(point.value) ? Kind::han : is_of_word(point.value) ? Kind::of_word : Kind::other, point.size};
}

class WordCount {
public:
    explicit WordCount(std::string_view text) : m_text(text) {}

    [[nodiscard]] std::uint64_t run()
    {
        while (m_at < m_text.size()) {
            take_ascii();
            if (m_at < m_text.size() and not take_wide())
                take_one();
        }
        return m_count;
    }

private:
    /// Counts without a branch for each byte.
    void take_ascii()
    {
        static constexpr ByteSet of_word("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789'");
        for (; m_at < m_text.size() and static_cast<unsigned char>(m_text[m_at]) < 0x80; ++m_at) {
            const bool is_word = of_word.holds(m_text[m_at]);
            m_count += is_word & not m_is_inside;
            m_is_inside = is_word;
        }
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
