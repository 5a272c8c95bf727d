// Gathers lessons, has them learned, and lays out what came of it.
#include "rule/learning/taught.h"

#include <algorithm>
#include <cmath>

#include "rule/learning/learner.h"

namespace amends {
namespace {

float log_odds(float share)
{
    return std::log(share / (1 - share));
}

float log_odds(std::int32_t per_cent)
{
    return log_odds(static_cast<float>(per_cent) / 100);
}

// How often a rule is right, as far as its record tells; of one that never spoke, two times in three.
float worth_of(const image::Record& record)
{
    constexpr float right = 2, all = 3;
    return (static_cast<float>(record.hits) + right) / (static_cast<float>(record.spoken()) + all);
}

// The doubt that a page is under is meant for a rule that is right nine times in ten; one that is wrong more often needs a sentence that speaks
// more for it. Of weights from 0 to 1, those about .75 read unseen letters best.
float believed_from(const image::Rule& rule, std::int32_t doubt)
{
    constexpr float weight_of_record = 0.75f, usual_worth = 0.9f;
    return log_odds(doubt) + weight_of_record * (log_odds(usual_worth) - log_odds(worth_of(rule.record)));
}

// Which rules speak by likeness, and from where on each of the others is believed.
void settle_rules(ImageDraft& draft)
{
    std::array<std::int32_t, trait_count> doubt{};
    for (std::uint32_t number = 0; number < draft.rules.size(); ++number) {
        image::Rule& rule = draft.rules[number];
        if (rule.likeness == 0)
            continue;
        rule.told_from = log_odds(rule.likeness);
        draft.likeness_rules.push_back(number);
        std::int32_t& most = doubt[trait_told_by(rule)];
        most = std::max(most, rule.doubt);
    }
    for (image::Rule& rule : draft.rules) {
        const bool is_doubted = rule.likeness == 0 and image::has_record(rule) and tells_a_trait(rule);
        if (is_doubted and doubt[trait_told_by(rule)] > 0)
            rule.told_from = believed_from(rule, doubt[trait_told_by(rule)]);
    }
}

// The sentences, and the pages that were written with them.
std::vector<Lesson> lessons_of(const GatheredPages& gathered)
{
    std::vector<Lesson> lessons;
    for (const WrittenLesson& written : gathered.lessons)
        lessons.push_back(lesson_of(written));
    for (const MarkdownPage& page : gathered.pages) {
        if (gathered.own.contains(page.id))
            continue;
        for (const WrittenLesson& written : lessons_of_page(page))
            lessons.push_back(lesson_of(written));
    }
    return lessons;
}

void write_learned(Learned learned, ImageDraft& draft)
{
    constexpr std::uint32_t beginnings = 1u << 16;
    for (std::uint32_t beginning = 0; beginning <= beginnings; ++beginning) {
        const auto first = std::lower_bound(learned.features.begin(), learned.features.end(), std::uint64_t{beginning} << 16);
        draft.feature_starts.push_back(static_cast<std::uint32_t>(first - learned.features.begin()));
    }
    draft.features = std::move(learned.features);
    draft.weights = std::move(learned.weights);
    draft.header.likeness.bias = learned.bias;
    draft.header.likeness.silence = learned.silence;
}

void take_over(const RuleSet& rules, ImageDraft& draft)
{
    const image::Likeness& likeness = rules.header().likeness;
    const auto copied = [&](auto table, auto& into) {
        const auto rows = rules.table(table);
        into.assign(rows.begin(), rows.end());
    };
    copied(likeness.starts, draft.feature_starts);
    copied(likeness.features, draft.features);
    copied(likeness.weights, draft.weights);
    draft.header.likeness.bias = likeness.bias;
    draft.header.likeness.silence = likeness.silence;
}

}  // namespace

void settle_likeness(const GatheredPages& gathered, ImageDraft& draft)
{
    settle_rules(draft);
    draft.header.likeness.hash = draft.text(gathered.lessons_hash);
    if (gathered.learned != nullptr)
        take_over(*gathered.learned, draft);
    else if (not gathered.lessons.empty())
        write_learned(learn(lessons_of(gathered)), draft);
}

}  // namespace amends
