// Settles points and shares from the tables of the rule set and from what the letter is about.
#include "judgement/charges.h"

#include <algorithm>

namespace amends {
namespace {

constexpr std::size_t explanation = static_cast<std::size_t>(Element::explanation);
constexpr std::size_t prevention = static_cast<std::size_t>(Element::prevention);
constexpr std::size_t remedy = static_cast<std::size_t>(Element::remedy);
constexpr std::size_t timeline = static_cast<std::size_t>(Element::timeline);

// In a small matter nobody waits for causes and measures: their points go to what is done and when.
void shift_for_stakes(std::array<int, 8>& points, Stakes stakes)
{
    if (stakes != Stakes::small)
        return;
    points[remedy] += points[explanation];
    points[timeline] += points[prevention];
    points[explanation] = points[prevention] = 0;
}

int shift_of(const image::Rule* page, std::size_t element)
{
    return page == nullptr ? 0 : page->shift[element];
}

// What a channel asks nobody for, a first reply by it need not hold either.
std::array<int, 8> points_of_first(const Findings& findings, const image::Rule* channel)
{
    const image::Header& header = findings.rules.header();
    std::array<int, 8> points{};
    for (std::size_t i = 0; i < points.size(); ++i) {
        const int shift = shift_of(channel, i);
        const bool is_asked_for = shift >= 0 or header.elements[i].points + shift > 0;
        points[i] = is_asked_for ? header.score.first[i] : 0;
    }
    return points;
}

std::array<int, 8> points_of(const Findings& findings)
{
    const image::Header& header = findings.rules.header();
    const image::Rule *scenario = findings.scenario_page(), *channel = findings.channel_page();
    if (findings.stage == Stage::first)
        return points_of_first(findings, channel);
    std::array<int, 8> points{};
    for (std::size_t i = 0; i < points.size(); ++i)
        points[i] = header.elements[i].points + shift_of(scenario, i) + shift_of(channel, i);
    shift_for_stakes(points, findings.stakes);
    return points;
}

// In Chinese a closing formula under a remedy with its date is custom and costs nothing.
bool is_closing_formula(const Findings& findings, const Fault& fault)
{
    constexpr std::uint32_t closing_sentences = 3;
    const bool is_chinese = findings.letter.language == Language::zh_hant or findings.letter.language == Language::zh_hans;
    return findings.rule(fault).category == Category::boilerplate and is_chinese and findings.holds(Element::remedy)
           and findings.holds(Element::timeline) and fault.sentence + closing_sentences >= findings.letter.sentences.size();
}

bool is_only_regret(const Findings& findings, const Fault& fault)
{
    const auto& parts = findings.element(Element::regret).parts;
    return not parts.empty()
           and std::all_of(parts.begin(), parts.end(), [&](UnitSpan part) { return findings.letter.sentence_at(part.start) == fault.sentence; });
}

int share_of(const Findings& findings, const Fault& fault)
{
    const image::Rule& rule = findings.rule(fault);
    const image::Score& table = findings.rules.header().score;
    if (rule.category >= Category::missing or is_closing_formula(findings, fault))
        return 0;
    if (rule.share >= 0)
        return rule.share;
    if (rule.category == Category::boilerplate and is_only_regret(findings, fault))
        return table.boilerplate_alone;
    return table.share[static_cast<std::size_t>(rule.category)];
}

// A page on blame with a share of its own blames a third party, which is milder.
bool blames_reader(const Findings& findings, std::size_t left_out)
{
    for (std::size_t i = 0; i < findings.faults.size(); ++i) {
        const image::Rule& rule = findings.rule(findings.faults[i]);
        if (i != left_out and rule.category == Category::blame and rule.share < 0)
            return true;
    }
    return false;
}

}  // namespace

ScoreInput score_input(const Findings& findings)
{
    ScoreInput input;
    input.points = points_of(findings);
    input.is_first = findings.stage == Stage::first;
    for (std::size_t i = 0; i < input.elements.size(); ++i)
        input.elements[i] = findings.elements[i].holding;
    for (std::uint32_t i = 0; i < findings.faults.size(); ++i) {
        const Fault& fault = findings.faults[i];
        input.charges.push_back({findings.rule(fault).category, share_of(findings, fault), fault.is_charged, i});
    }
    input.charges = heaviest_first(std::move(input.charges));
    input.blames_reader = blames_reader(findings, findings.faults.size());
    return input;
}

int gain_without(std::size_t fault, const ScoreInput& input, const Findings& findings, int now)
{
    ScoreInput mended = input;
    std::erase_if(mended.charges, [&](const Charge& charge) { return charge.fault == fault; });
    mended.blames_reader = input.blames_reader and blames_reader(findings, fault);
    return std::max(0, points(mended, findings.rules.header().score) - now);
}

int gain_with(std::size_t element, const ScoreInput& input, const Findings& findings, int now)
{
    ScoreInput mended = input;
    mended.elements[element] = Holding::whole;
    return std::max(0, points(mended, findings.rules.header().score) - now);
}

}  // namespace amends
