// Fits the weights of all traits at once, lesson by lesson.
#include "rule/learning/learner.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <random>

namespace amends {
namespace {

/// How dear a lesson that is got wrong is against large weights; of values from 5 to 100, those about 30 read unseen letters best.
constexpr float cost = 30;
constexpr int passes = 20;  ///< with 8 what is learned still depends on the order of the lessons

/// How much the lessons that hold a run must weigh together: three of letters do, or ten examples. With 2 there are a fifth more runs, and unseen letters are hardly
/// read any better.
constexpr float least_weight = 2.5f;

/// The square of what every sentence is taken to hold besides its runs: about that of a rare word.
constexpr float silence = 60;

/// The solution of one variable of the dual is in (0, 1), never at its ends.
constexpr float margin = 1e-6f;

/// The share of a lesson in the weights of one trait, moved to where the objective is least while all others stay: Newton's method, kept
/// inside the interval. `curvature` is the cost of the lesson times the square of its length, the constant term counted in, `pull` the signed leaning.
float moved(float share, float curvature, float pull)
{
    float x = share;
    for (int step = 0; step < 8; ++step) {
        const float slope = std::log(x / (1 - x)) + curvature * (x - share) + pull;
        const float next = x - slope / (1 / (x * (1 - x)) + curvature);
        const float kept = next <= 0 ? x * 0.1f : next >= 1 ? 1 - (1 - x) * 0.1f : next;
        if (std::fabs(kept - x) < margin)
            return std::clamp(kept, margin, 1 - margin);
        x = kept;
    }
    return std::clamp(x, margin, 1 - margin);
}

class Learner {
public:
    explicit Learner(const std::vector<Lesson>& lessons)
    {
        choose_features(lessons);
        for (const Lesson& lesson : lessons)
            take(lesson);
    }

    Learned learn()
    {
        std::mt19937 order{1};
        std::vector<std::size_t> turn(m_lessons.size());
        for (std::size_t i = 0; i < turn.size(); ++i)
            turn[i] = i;
        for (int pass = 0; pass < passes; ++pass) {
            // std::shuffle differs between libraries.
            for (std::size_t i = turn.size(); i > 1; --i)
                std::swap(turn[i - 1], turn[order() % i]);
            for (const std::size_t lesson : turn)
                improve(m_lessons[lesson]);
        }
        return {m_features, rounded(), m_bias, silence};
    }

private:
    /// A lesson as a vector of length one, and its share in the weights of each trait.
    struct Row {
        std::vector<std::pair<std::uint32_t, float>> values;
        std::uint32_t traits = 0, known = 0;
        float cost = 0, curvature = 0;
        image::Leanings shares{};
    };

    void choose_features(const std::vector<Lesson>& lessons)
    {
        std::vector<std::pair<Feature, float>> all;  // with what their lessons weigh
        for (const Lesson& lesson : lessons)
            for (const Feature feature : lesson.features)
                all.emplace_back(feature, lesson.weight);
        std::sort(all.begin(), all.end());
        for (auto first = all.begin(); first != all.end();) {
            const auto last = std::find_if(first, all.end(), [&](const auto& other) { return other.first != first->first; });
            const float weight = std::accumulate(first, last, 0.0f, [](float sum, const auto& held) { return sum + held.second; });
            const auto holders = static_cast<std::size_t>(last - first);
            if (weight >= least_weight) {
                m_features.push_back(first->first);
                m_rarity.push_back(std::log((1.0f + static_cast<float>(lessons.size())) / (1.0f + static_cast<float>(holders))) + 1);
            }
            first = last;
        }
        m_weights.resize(m_features.size());
    }

    void take(const Lesson& lesson)
    {
        Row row{{}, lesson.traits, lesson.known, cost * lesson.weight, 0, {}};
        float square = 0;
        auto at = m_features.begin();
        for (const Feature feature : lesson.features) {
            at = std::lower_bound(at, m_features.end(), feature);
            if (at == m_features.end() or *at != feature)
                continue;
            const auto number = static_cast<std::uint32_t>(at - m_features.begin());
            row.values.emplace_back(number, m_rarity[number]);
            square += m_rarity[number] * m_rarity[number];
        }
        for (auto& [number, value] : row.values)
            value /= std::sqrt(square + silence);
        row.curvature = row.cost * (1 + square / (square + silence));
        image::Leanings change{};
        for (Trait trait = 0; trait < trait_count; ++trait) {
            if ((row.known & trait_bit(trait)) == 0)
                continue;
            const bool has = (row.traits & trait_bit(trait)) != 0;
            row.shares[trait] = has ? 0.5f : 0.05f;
            change[trait] = row.cost * (has ? row.shares[trait] : -row.shares[trait]);
        }
        add(row, change);
        m_lessons.push_back(std::move(row));
    }

    void add(const Row& row, const image::Leanings& change)
    {
        for (const auto& [number, value] : row.values) {
            image::Leanings& weights = m_weights[number];
            for (std::size_t i = 0; i < weights.size(); ++i)
                weights[i] += change[i] * value;
        }
        for (std::size_t i = 0; i < m_bias.size(); ++i)
            m_bias[i] += change[i];
    }

    void improve(Row& row)
    {
        image::Leanings leanings = m_bias, change{};
        for (const auto& [number, value] : row.values) {
            const image::Leanings& weights = m_weights[number];
            for (std::size_t i = 0; i < weights.size(); ++i)
                leanings[i] += weights[i] * value;
        }
        for (Trait trait = 0; trait < trait_count; ++trait) {
            if ((row.known & trait_bit(trait)) == 0)
                continue;
            const float sign = (row.traits & trait_bit(trait)) != 0 ? 1.0f : -1.0f;
            const float share = moved(row.shares[trait], row.curvature, sign * leanings[trait]);
            change[trait] = row.cost * sign * (share - row.shares[trait]);
            row.shares[trait] = share;
        }
        add(row, change);
    }

    // Each row keeps seven bits of its largest weight; the rarity of its run is part of the weights.
    [[nodiscard]] std::vector<image::Weights> rounded() const
    {
        std::vector<image::Weights> rows(m_features.size());
        for (std::size_t number = 0; number < rows.size(); ++number) {
            float largest = 0;
            for (const float weight : m_weights[number])
                largest = std::max(largest, std::fabs(weight));
            image::Weights& row = rows[number];
            row.square = m_rarity[number] * m_rarity[number];
            row.scale = largest * m_rarity[number] / 127;
            for (std::size_t i = 0; i < row.steps.size(); ++i)
                row.steps[i] = largest == 0 ? 0 : static_cast<std::int8_t>(std::lround(m_weights[number][i] / largest * 127));
        }
        return rows;
    }

    std::vector<Feature> m_features;
    std::vector<float> m_rarity;  ///< by feature: how much more a rare run tells than a common one
    std::vector<image::Leanings> m_weights;
    image::Leanings m_bias{};
    std::vector<Row> m_lessons;
};

}  // namespace

Learned learn(const std::vector<Lesson>& lessons)
{
    return Learner{lessons}.learn();
}

}  // namespace amends
