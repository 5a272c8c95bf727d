// Finds what the matcher knows as values, and what looks like an address, and writes a mark in its place.
#include "archive/redaction.h"

#include <algorithm>
#include <vector>

#include "matching/values.h"
#include "text/fold.h"

namespace amends {
namespace {

constexpr std::string_view mark = "‹…›";
constexpr std::uint32_t furthest = 24;  // units of an address before its number

bool is_han(char16_t unit) { return unit >= 0x3400 and unit < 0xA000; }
bool is_letter(char16_t unit) { return (unit >= u'a' and unit <= u'z') or unit == u'\'' or unit == u'-'; }
bool is_digit(char16_t unit) { return unit >= u'0' and unit <= u'9'; }

/// Where a Chinese address begins that ends right before `at`, a number of its; `at` where there is none.
std::uint32_t start_of_address(const FoldedText& folded, std::uint32_t at)
{
    constexpr std::u16string_view last = u"路街道巷弄段村里";
    if (at == 0 or last.find(folded.units[at - 1]) == std::u16string_view::npos)
        return at;
    std::uint32_t start = at;
    while (start > 0 and at - start < furthest and (is_han(folded.units[start - 1]) or is_digit(folded.units[start - 1])))
        --start;
    return start;
}

class Redactor {
public:
    explicit Redactor(std::string_view text) : m_text(text) { fold(text, 0, m_folded); }

    [[nodiscard]] std::string run()
    {
        std::vector<Value> values;
        const std::vector<UnitSpan> no_slots;
        find_values({m_folded.units, m_folded.capital, {}, {}}, values);
        for (const Value& value : values)
            add({value.kind == ValueKind::number ? start_of_address(m_folded, value.span.start) : value.span.start, value.span.end});
        add_digits();
        add_names();
        return written();
    }

private:
    void add(UnitSpan span) { m_spans.push_back(unfolded(m_folded, m_text, span)); }

    /// What holds a digit is a number of some kind: AB-1234.
    void add_digits()
    {
        for (std::uint32_t at = 0; at < m_folded.units.size(); ++at)
            if (is_digit(m_folded.units[at]))
                add({start_of_address(m_folded, at), at + 1});
    }

    /// In Latin text, words with a capital inside of a sentence, and the words behind "Dear" and "Hi".
    void add_names()
    {
        std::uint32_t at = 0;
        bool may_be_name = false;
        const auto& units = m_folded.units;
        while (at < units.size()) {
            std::uint32_t end = at;
            while (end < units.size() and is_letter(units[end]))
                ++end;
            if (end == at) {
                may_be_name = may_be_name and (units[at] == u' ' or units[at] == u',' or units[at] == u'&');
                ++at;
                continue;
            }
            const std::u16string_view word = std::u16string_view(units).substr(at, end - at);
            if (may_be_name and m_folded.capital[at] != 0 and word != u"i" and not word.starts_with(u"i'"))
                add({at, end});
            may_be_name = true;
            at = end;
        }
    }

    [[nodiscard]] std::string written()
    {
        std::sort(m_spans.begin(), m_spans.end());
        std::string out;
        std::uint32_t at = 0;
        for (const TextSpan span : m_spans) {
            if (span.end <= at or span.empty())
                continue;
            if (span.start >= at)
                out.append(m_text.substr(at, span.start - at));
            if (not out.ends_with(mark))
                out += mark;
            at = span.end;
        }
        return out.append(m_text.substr(at));
    }

    std::string_view m_text;
    FoldedText m_folded;
    std::vector<TextSpan> m_spans;
};

}  // namespace

std::string redacted(std::string_view text)
{
    return Redactor(text).run();
}

}  // namespace amends
