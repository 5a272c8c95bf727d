// Turns the neighbours of a `.` into the answer whether a sentence ends there.
#include "letter/full_stop.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "letter/phrase.h"
#include "text/classes.h"

namespace amends {
namespace {

/// Abbreviations after which a sentence goes on.
constexpr auto titles = std::to_array<std::u16string_view>({
    u"mr", u"mrs", u"sr", u"ms", u"mx", u"dr", u"prof", u"st", u"rs", u"approx", u"e.g", u"i.e", u"vs", u"dt", u"ref", u"pls", u"asst",
    u"mtrs", u"attn", u"tel", u"ph", u"ext", u"fig", u"inv", u"qty", u"est", u"nos", u"sen", u"messrs", u"rev", u"hon", u"cf", u"encl",
});
/// Abbreviations that may also be the last word of a sentence: a capital after them tells.
constexpr auto endings = std::to_array<std::u16string_view>({
    u"inc", u"ltd", u"co", u"corp", u"dept", u"a.m", u"p.m", u"etc", u"jr", u"pte", u"bhd", u"sdn", u"pvt", u"llc", u"jan", u"feb",
    u"aug", u"sept", u"oct", u"nov", u"dec", u"u.s", u"u.k", u"hrs", u"mins", u"no",
});

template <class Table>
bool is_in(std::u16string_view word, const Table& table)
{
    return std::find(table.begin(), table.end(), word) != table.end();
}

/// A look at one `.` and what stands around it.
class Dot {
public:
    Dot(const FoldedText& text, UnitSpan sentence, std::uint32_t at) : m_text(text), m_sentence(sentence), m_at(at) {}

    [[nodiscard]] bool ends_sentence() const
    {
        if (is_last())
            return true;
        if (not is_parted() or is_list_number())
            return false;
        const auto word = word_before();
        if (is_in(word, titles) or is_initial(word))
            return false;
        if (word == u"no" and m_at - m_sentence.start > 2)
            return not(has_digit_after() or not is_capital_after());
        return word == u"no" or not is_in(word, endings) or is_capital_after();
    }

private:
    [[nodiscard]] char16_t unit(std::uint32_t at) const { return at < m_sentence.end ? m_text.units[at] : u'\n'; }

    [[nodiscard]] bool is_last() const { return unit(m_at + 1) == u'\n' or m_at + 1 >= m_sentence.end; }

    /// Whether what follows can follow a sentence.
    [[nodiscard]] bool is_parted() const
    {
        const auto next = unit(m_at + 1);
        switch (unit_class(next)) {
        case UnitClass::space:
        case UnitClass::han:
        case UnitClass::line_end: return true;
        case UnitClass::quote: return next != u'-';
        case UnitClass::apostrophe: return true;
        case UnitClass::stop: return next != u'.';
        case UnitClass::other: return std::u16string_view(u"@/\\=&+%#_*<([{").find(next) == std::u16string_view::npos;
        default: return false;
        }
    }

    /// 1. at the start of a sentence.
    [[nodiscard]] bool is_list_number() const
    {
        const auto before = std::u16string_view(m_text.units).substr(m_sentence.start, m_at - m_sentence.start);
        const auto is_digit = [](char16_t each) { return unit_class(each) == UnitClass::digit or each == u' '; };
        return before.size() <= 4 and not before.empty() and std::all_of(before.begin(), before.end(), is_digit);
    }

    /// The word that ends here, with the dots inside it; at most 12 units.
    [[nodiscard]] std::u16string_view word_before() const
    {
        std::uint32_t start = m_at;
        while (start > m_sentence.start and m_at - start < 12) {
            const auto before = m_text.units[start - 1];
            if (unit_class(before) != UnitClass::letter and before != u'.')
                break;
            --start;
        }
        return std::u16string_view(m_text.units).substr(start, m_at - start);
    }

    [[nodiscard]] bool is_initial(std::u16string_view word) const
    {
        const bool is_alone = m_at < 2 or not is_word_unit(m_text.units[m_at - 2]);
        return word.size() == 1 and word != u"i" and is_alone and m_text.capital[m_at - 1] and is_capital_after();
    }

    [[nodiscard]] std::uint32_t next_word() const
    {
        auto at = m_at + 1;
        while (unit(at) != u'\n' and not is_word_unit(unit(at)) and unit_class(unit(at)) != UnitClass::han)
            ++at;
        return at;
    }

    [[nodiscard]] bool is_capital_after() const
    {
        const auto next = next_word();
        return unit(next) == u'\n' or m_text.capital[next] or unit_class(unit(next)) == UnitClass::han;
    }

    [[nodiscard]] bool has_digit_after() const
    {
        auto at = next_word();
        while (is_word_unit(unit(at)) or unit(at) == u'-')
            if (unit_class(unit(at++)) == UnitClass::digit)
                return true;
        return false;
    }

    const FoldedText& m_text;
    UnitSpan m_sentence;
    std::uint32_t m_at;
};

}  // namespace

bool is_full_stop(const FoldedText& text, UnitSpan sentence, std::uint32_t at)
{
    return Dot(text, sentence, at).ends_sentence();
}

bool has_inner_stop(const FoldedText& text, UnitSpan span)
{
    while (not span.empty() and not is_word_unit(text.units[span.end - 1]) and unit_class(text.units[span.end - 1]) != UnitClass::han)
        --span.end;
    for (auto at = span.start; at < span.end; ++at)
        if (unit_class(text.units[at]) == UnitClass::stop and (text.units[at] != u'.' or is_full_stop(text, span, at)))
            return true;
    return false;
}

}  // namespace amends
