// Turns 您 and 你 for one reader into a hint at the rarer of the two.
#include <algorithm>
#include <array>

#include "judgement/consistency/consistency.h"
#include "judgement/consistency/own_text.h"
#include "text/classes.h"

namespace amends {
namespace {

constexpr char16_t polite = u'您', plain = u'你';

/// Words in which the character says nothing about how the reader is addressed: a greeting that all use, the plural (您 has none), everybody, 迷你.
constexpr auto beside_the_point = std::to_array<std::u16string_view>(
    {u"您好", u"你好", u"祝您", u"祝你", u"你们", u"你我", u"迷你", u"你来我往", u"你死我活", u"你情我愿", u"致您", u"您早", u"你早"});

bool is_beside_the_point(std::u16string_view units, std::size_t at)
{
    return std::any_of(beside_the_point.begin(), beside_the_point.end(), [&](std::u16string_view word) {
        const std::size_t place = word.find(units[at]);
        return place != word.npos and place <= at and units.substr(at - place).starts_with(word);
    });
}

/// Where each of the two stands first, and how often.
struct Uses {
    std::size_t polite_count = 0, plain_count = 0;
    std::uint32_t first_polite = 0, first_plain = 0;
};

void count(char16_t unit, std::uint32_t at, Uses& uses)
{
    std::size_t& number = unit == polite ? uses.polite_count : uses.plain_count;
    if (number++ == 0)
        (unit == polite ? uses.first_polite : uses.first_plain) = at;
}

Uses uses_in(const Letter& letter)
{
    const std::u16string_view units = letter.folded.units;
    Uses uses;
    for (const Paragraph& paragraph : letter.paragraphs) {
        if (paragraph.block != BlockKind::body)
            continue;
        for (std::uint32_t at = paragraph.span.start; at < paragraph.span.end; ++at) {
            const bool is_you = units[at] == polite or units[at] == plain;
            if (is_you and not is_beside_the_point(units, at) and not is_in_quotation(letter, at))
                count(units[at], at, uses);
        }
    }
    return uses;
}

}  // namespace

void check_yous(const Letter& letter, std::vector<Check>& into)
{
    const auto has = [&](char16_t you) { return any_unit(letter.folded.units, [&](char16_t unit) { return unit == you; }); };
    if (letter.language == Language::en or not has(plain) or not has(polite))  // most letters have the polite one
        return;
    const Uses uses = uses_in(letter);
    if (uses.polite_count == 0 or uses.plain_count == 0)
        return;
    const bool is_plain_rare = uses.plain_count <= uses.polite_count;
    const std::uint32_t rare = is_plain_rare ? uses.first_plain : uses.first_polite, usual = is_plain_rare ? uses.first_polite : uses.first_plain;
    into.push_back({"advice/two-yous", UnitSpan{rare, rare + 1},
                    {{"this", std::string(as_written(letter, {rare, rare + 1}))}, {"other", std::string(as_written(letter, {usual, usual + 1}))}}});
}

}  // namespace amends
