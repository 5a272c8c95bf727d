// Turns the characters of a letter into its language: the share of Chinese, and whether its characters are Traditional.
#include "letter/script.h"

#include <algorithm>

#include "letter/phrase.h"
#include "text/classes.h"
#include "text/simplified.h"
#include "text/utf8.h"

namespace amends {
namespace {

/// What one paragraph is written in.
struct Tally {
    std::uint32_t han = 0, latin_words = 0, traditional = 0, simplified = 0;

    [[nodiscard]] double han_words() const { return 0.6 * han; }
};

void add_han(char16_t unit, char32_t written, Tally& tally)
{
    ++tally.han;
    tally.traditional += written != unit and HanSet::may_hold(written);
    tally.simplified += simplified_only.holds(written);
}

Tally tally_of(const Letter& letter, UnitSpan span)
{
    const std::string_view text = letter.source->text;
    Tally tally;
    const auto& folded = letter.folded;
    bool is_in_word = false;
    for (auto at = span.start; at < span.end; ++at) {
        const auto kind = unit_class(folded.units[at]);
        if (kind == UnitClass::han)
            add_han(folded.units[at], code_point_at(text, folded.origin[at]).value, tally);
        else if (kind == UnitClass::letter)
            tally.latin_words += not is_in_word;
        is_in_word = kind == UnitClass::letter or kind == UnitClass::digit;
    }
    return tally;
}

/// What the writer's paragraphs add up to.
struct Sum {
    double han_words = 0, latin_words = 0;
    double in_chinese = 0, in_latin = 0;  ///< words of the paragraphs that have more of the one, and of the other
    std::uint32_t traditional = 0, simplified = 0;
};

Sum sum_of(const Letter& letter)
{
    Sum sum;
    for (const auto& paragraph : letter.paragraphs) {
        if (paragraph.block == BlockKind::quoted or paragraph.block == BlockKind::footer)
            continue;
        const auto tally = tally_of(letter, paragraph.span);
        const double han_words = tally.han_words(), latin_words = tally.latin_words;
        sum.han_words += han_words;
        sum.latin_words += latin_words;
        (han_words >= latin_words ? sum.in_chinese : sum.in_latin) += han_words + latin_words;
        sum.traditional += tally.traditional;
        sum.simplified += tally.simplified;
    }
    return sum;
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
    const bool is_mixed = sum.latin_words >= least and sum.in_chinese >= least and sum.in_latin >= least;
    letter.language = is_mixed ? Language::mixed : sum.traditional > sum.simplified ? Language::zh_hant : Language::zh_hans;
    letter.strays = std::min(sum.traditional, sum.simplified);
}

std::optional<bool> is_in_chinese(const Letter& letter, const Paragraph& paragraph)
{
    const auto tally = tally_of(letter, paragraph.span);
    if (tally.han == 0 and tally.latin_words == 0)
        return std::nullopt;
    return tally.han_words() >= tally.latin_words;
}

}  // namespace amends
