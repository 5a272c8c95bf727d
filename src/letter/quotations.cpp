// Turns the quotation marks of a paragraph into the stretches of text between them.
#include "letter/quotations.h"

#include <algorithm>
#include <array>

#include "text/byte_set.h"
#include "text/utf8.h"

namespace amends {
namespace {

struct Marks {
    char32_t open, close;
};

constexpr auto pairs = std::to_array<Marks>({{U'「', U'」'}, {U'『', U'』'}, {U'“', U'”'}, {U'‘', U'’'}, {U'"', U'"'}, {U'＂', U'＂'}});
constexpr std::size_t single_curly = 3;

bool is_letter(std::string_view text, std::size_t at)
{
    const auto byte = at < text.size() ? static_cast<unsigned char>(text[at]) : 0u;
    return (byte >= 'a' and byte <= 'z') or (byte >= 'A' and byte <= 'Z');
}

/// The bytes that a quotation mark may begin with; no byte within a character looks like one of these.
constexpr ByteSet leads("\"\xE2\xE3\xEF");

/// Whether three bytes are a quotation mark beyond ASCII: U+2018 to U+201D, U+300C to U+300F or U+FF02. Without branches, for the loop below.
constexpr bool is_wide_mark(unsigned char lead, unsigned char middle, unsigned char last)
{
    const bool is_curly = (lead == 0xE2) & (middle == 0x80) & (last >= 0x98) & (last <= 0x9D);
    const bool is_corner = (lead == 0xE3) & (middle == 0x80) & (last >= 0x8C) & (last <= 0x8F);
    return is_curly | is_corner | ((lead == 0xEF) & (middle == 0xBC) & (last == 0x82));
}

/// Whether the character at `at`, where such a byte stands, may be a quotation mark. Told from its bytes, since in Chinese every comma and full stop
/// begins with the byte of a mark.
bool may_be_mark(std::string_view text, std::size_t at)
{
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[at + i]); };
    return text[at] == '"' or (at + 2 < text.size() and is_wide_mark(byte(0), byte(1), byte(2)));
}

/// Whether `text` has any such mark, which most have not. Looks at all of it, so that the machine looks at many bytes at once.
bool has_mark(std::string_view text)
{
    const auto* const bytes = reinterpret_cast<const unsigned char*>(text.data());
    unsigned char found = 0;
    for (std::size_t at = 0; at + 2 < text.size(); ++at)
        found |= static_cast<unsigned char>(is_wide_mark(bytes[at], bytes[at + 1], bytes[at + 2]));
    return found != 0 or text.find('"') != std::string_view::npos;
}

/// The open quotations of one paragraph.
class Pairing {
public:
    Pairing(std::string_view text, TextSpan span) : m_text(text), m_span(span) {}

    void run(std::vector<TextSpan>& into)
    {
        const std::string_view text = m_text.substr(0, m_span.end);
        for (std::size_t at = m_span.start; (at = leads.find(text, at)) < text.size(); ++at) {
            if (may_be_mark(m_text, at))
                take(code_point_at(m_text, at), at);
        }
        keep_outer(into);
    }

private:
    void take(CodePoint character, std::size_t at)
    {
        for (std::size_t i = 0; i < pairs.size(); ++i) {
            auto& open = m_open[i];
            if (character.value == pairs[i].close and not open.empty()) {
                close(i, at);
                return;
            }
            if (character.value == pairs[i].open and (i != single_curly or not is_letter(m_text, at - 1) or at == m_span.start)) {
                open.push_back(static_cast<std::uint32_t>(at + character.size));
                return;
            }
        }
    }

    void close(std::size_t kind, std::size_t at)
    {
        auto& open = m_open[kind];
        const TextSpan inside{open.back(), static_cast<std::uint32_t>(at)};
        if (kind == single_curly) {
            const bool is_apostrophe = is_letter(m_text, at + utf8_size(m_text[at]));
            if (is_apostrophe)
                return;
            const bool is_one_word = m_text.substr(inside.start, inside.size()).find(' ') == std::string_view::npos;
            open.pop_back();
            if (is_one_word)
                return;
        } else {
            open.pop_back();
        }
        if (not inside.empty())
            m_found.push_back(inside);
    }

    void keep_outer(std::vector<TextSpan>& into)
    {
        std::sort(m_found.begin(), m_found.end(), [](TextSpan a, TextSpan b) { return a.start != b.start ? a.start < b.start : a.end > b.end; });
        std::uint32_t end = 0;
        for (const auto found : m_found) {
            if (found.end <= end)
                continue;
            into.push_back(found);
            end = found.end;
        }
    }

    std::string_view m_text;
    TextSpan m_span;
    std::array<std::vector<std::uint32_t>, pairs.size()> m_open;
    std::vector<TextSpan> m_found;
};

}  // namespace

void find_quotations(std::string_view text, TextSpan span, std::vector<TextSpan>& into)
{
    if (has_mark(text.substr(span.start, span.size())))
        Pairing(text, span).run(into);
}

}  // namespace amends
