// Turns the characters of a letter into its language: the share of Chinese, and whether its characters are Traditional.
#include "letter/script.h"

#include <algorithm>

#include "letter/phrase.h"
#include "text/classes.h"
#include "text/simplified.h"
#include "text/utf8.h"

namespace amends {
namespace {

/// Characters by the script that writes them so.
struct Forms {
    std::uint32_t traditional = 0, simplified = 0;

    /// Whether there are so many more of the one that the rarer characters, which are not in it, need not be asked.
    [[nodiscard]] bool is_clear() const { return std::max(traditional, simplified) > 2 * std::min(traditional, simplified) + 4; }
    Forms& operator+=(const Forms& other)
    {
        traditional += other.traditional;
        simplified += other.simplified;
        return *this;
    }
};

/// What one paragraph is written in; the forms are those of frequent characters.
struct Tally {
    std::uint32_t han = 0, latin_words = 0;
    Forms forms;

    [[nodiscard]] double han_words() const { return 0.6 * han; }
};

char32_t written_at(const Letter& letter, std::uint32_t at)
{
    return code_point_at(letter.source->text, letter.folded.origin[at]).value;
}

Tally tally_of(const Letter& letter, UnitSpan span)
{
    Tally tally;
    bool is_in_word = false;
    for (auto at = span.start; at < span.end; ++at) {
        const char16_t unit = letter.folded.units[at];
        if (HanSet::may_hold(unit)) {
            ++tally.han;
            if (simplified_only.holds(unit))
                ++(written_at(letter, at) == unit ? tally.forms.simplified : tally.forms.traditional);
            is_in_word = false;
            continue;
        }
        const auto kind = unit_class(unit);
        tally.han += kind == UnitClass::han;
        tally.latin_words += kind == UnitClass::letter and not is_in_word;
        is_in_word = kind == UnitClass::letter or kind == UnitClass::digit;
    }
    return tally;
}

/// All forms, also of characters that few letters hold.
Forms forms_of(const Letter& letter, UnitSpan span)
{
    Forms forms;
    for (auto at = span.start; at < span.end; ++at) {
        if (unit_class(letter.folded.units[at]) != UnitClass::han)
            continue;
        const char32_t written = written_at(letter, at);
        forms.traditional += written != letter.folded.units[at] and HanSet::may_hold(written);
        forms.simplified += simplified_only.holds(written);
    }
    return forms;
}

template <class Take>
void for_each_own(const Letter& letter, Take take)
{
    for (const auto& paragraph : letter.paragraphs)
        if (paragraph.block != BlockKind::quoted and paragraph.block != BlockKind::footer)
            take(paragraph.span);
}

/// What the writer's paragraphs add up to.
struct Sum {
    double han_words = 0, latin_words = 0;
    double in_chinese = 0, in_latin = 0;  ///< words of the paragraphs that have more of the one, and of the other
    Forms forms;
};

Sum sum_of(const Letter& letter)
{
    Sum sum;
    for_each_own(letter, [&](UnitSpan span) {
        const auto tally = tally_of(letter, span);
        const double han_words = tally.han_words(), latin_words = tally.latin_words;
        sum.han_words += han_words;
        sum.latin_words += latin_words;
        (han_words >= latin_words ? sum.in_chinese : sum.in_latin) += han_words + latin_words;
        sum.forms += tally.forms;
    });
    return sum;
}

Forms settled(const Forms& frequent, const Letter& letter)
{
    if (frequent.is_clear())
        return frequent;
    Forms all;
    for_each_own(letter, [&](UnitSpan span) { all += forms_of(letter, span); });
    return all;
}

}  // namespace

void tell_language(Letter& letter)
{
    constexpr double least_share = 0.3;
    constexpr char16_t first_of_east_asia = 0x2E80;
    letter.language = Language::en;
    letter.strays = 0;
    if (not any_unit(letter.folded.units, [](char16_t unit) { return unit >= first_of_east_asia; }))
        return;
    const Sum sum = sum_of(letter);
    const double least = least_share * (sum.han_words + sum.latin_words);
    if (sum.han_words == 0 or sum.han_words < least)
        return;
    const Forms forms = settled(sum.forms, letter);
    const bool is_mixed = sum.latin_words >= least and sum.in_chinese >= least and sum.in_latin >= least;
    letter.language = is_mixed ? Language::mixed : forms.traditional > forms.simplified ? Language::zh_hant : Language::zh_hans;
    letter.strays = std::min(forms.traditional, forms.simplified);
}

std::optional<bool> is_in_chinese(const Letter& letter, const Paragraph& paragraph)
{
    const auto tally = tally_of(letter, paragraph.span);
    if (tally.han == 0 and tally.latin_words == 0)
        return std::nullopt;
    return tally.han_words() >= tally.latin_words;
}

}  // namespace amends
