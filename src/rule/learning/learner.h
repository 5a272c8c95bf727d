// Learns from lessons how much each run of words speaks for each trait.
#pragma once

#include <vector>

#include "rule/image.h"
#include "rule/learning/lesson.h"
#include "rule/learning/traits.h"

namespace amends {

/// What was learned. `features` is sorted; `weights` has a row for each.
struct Learned {
    std::vector<Feature> features;
    std::vector<image::Weights> weights;
    image::Leanings bias{};
    float silence = 0;  ///< see image::Likeness
};

/// Logistic regression of each trait on the runs of words that enough lessons hold, by dual coordinate descent (Yu, Huang and Lin, "Dual
/// coordinate descent methods for logistic regression and maximum entropy models", 2011). The same lessons always give the same result.
[[nodiscard]] Learned learn(const std::vector<Lesson>& lessons);

}  // namespace amends
