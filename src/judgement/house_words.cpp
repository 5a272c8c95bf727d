// Looks for folded phrases in the paragraphs of a letter.
#include "judgement/house_words.h"

#include <algorithm>

#include "text/fold.h"
#include "text/words.h"

namespace amends {
namespace {

std::u16string folded_phrase(const std::string& phrase)
{
    std::u16string units = folded(phrase);
    const auto is_space = [](char16_t unit) { return unit == u' '; };
    units.erase(std::find_if_not(units.rbegin(), units.rend(), is_space).base(), units.end());
    units.erase(units.begin(), std::find_if_not(units.begin(), units.end(), is_space));
    return units;
}

std::vector<std::u16string> folded_phrases(const std::vector<std::string>& phrases)
{
    std::vector<std::u16string> all;
    std::transform(phrases.begin(), phrases.end(), std::back_inserter(all), folded_phrase);
    return all;
}

/// Whether a word goes on at a place: both units beside it belong to one.
bool is_inside_word(std::u16string_view units, std::size_t at)
{
    return at > 0 and at < units.size() and is_word_unit(units[at - 1]) and is_word_unit(units[at]);
}

/// Appends the places of a phrase in a letter, none overlapping another.
void find_places(const Letter& letter, std::u16string_view phrase, std::vector<UnitSpan>& places)
{
    const std::u16string_view units = letter.folded.units;
    for (const Paragraph& paragraph : letter.paragraphs) {
        if (paragraph.block == BlockKind::quoted or phrase.empty())
            continue;
        const std::u16string_view words = units.substr(0, paragraph.span.end);
        for (std::size_t at = words.find(phrase, paragraph.span.start); at != words.npos; at = words.find(phrase, at)) {
            const std::size_t end = at + phrase.size();
            const bool is_whole = not is_inside_word(units, at) and not is_inside_word(units, end);
            if (is_whole)
                places.push_back({static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(end)});
            at = is_whole ? end : at + 1;
        }
    }
}

std::vector<UnitSpan> places_of(const Letter& letter, std::u16string_view phrase)
{
    std::vector<UnitSpan> places;
    find_places(letter, phrase, places);
    return places;
}

/// What the places of all phrases cover, in order.
std::vector<UnitSpan> covered_by(const Letter& letter, const std::vector<std::u16string>& phrases)
{
    std::vector<UnitSpan> places, covered;
    for (const std::u16string& phrase : phrases)
        find_places(letter, phrase, places);
    std::sort(places.begin(), places.end());
    for (const UnitSpan place : places) {
        if (covered.empty() or covered.back().end < place.start)
            covered.push_back(place);
        else
            covered.back() = covered.back().hull(place);
    }
    return covered;
}

bool overlaps_any(UnitSpan part, const std::vector<UnitSpan>& covered)
{
    const auto found = std::partition_point(covered.begin(), covered.end(), [&](UnitSpan place) { return place.end <= part.start; });
    return found != covered.end() and found->overlaps(part);
}

}  // namespace

HouseWords::HouseWords(const House& house) : m_house(house), m_forbidden(folded_phrases(house.forbidden)), m_contacts(folded_phrases(house.contacts))
{
    for (const RequiredPhrase& required : house.required)
        m_required.push_back(folded_phrase(required.phrase));
}

std::vector<Check> HouseWords::checks(const Letter& letter) const
{
    std::vector<Check> checks;
    for (std::size_t i = 0; i < m_required.size() and not m_house.fragment; ++i) {
        const auto& [phrase, reason] = m_house.required[i];
        if (places_of(letter, m_required[i]).empty())
            checks.push_back({"house/required", std::nullopt, {{"phrase", phrase}, {"reason", reason}}});
    }
    for (std::size_t i = 0; i < m_forbidden.size(); ++i)
        for (const UnitSpan place : places_of(letter, m_forbidden[i]))
            checks.push_back({"house/forbidden", place, {{"phrase", m_house.forbidden[i]}}});
    return checks;
}

void HouseWords::take_out_own(const Letter& letter, const RuleSet& rules, std::vector<Evidence>& evidence) const
{
    const std::vector<UnitSpan> required = covered_by(letter, m_required), contacts = covered_by(letter, m_contacts);
    std::erase_if(evidence, [&](const Evidence& match) {
        const image::Rule& rule = rules.rules()[match.rule];
        if (rule.kind != image::RuleKind::flag and rule.kind != image::RuleKind::count)
            return false;
        const bool is_of_number = rule.category == Category::placeholder or rule.category == Category::vagueness;
        return overlaps_any(match.part, required) or (is_of_number and overlaps_any(match.part, contacts));
    });
}

}  // namespace amends
