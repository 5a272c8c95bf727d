// A sentence of which somebody has said what it is.
#pragma once

#include <cstdint>
#include <vector>

#include "rule/learning/runs.h"

namespace amends {

struct Lesson {
    std::vector<Feature> features;  ///< sorted, each once
    std::uint32_t traits = 0;       ///< bit of each trait that it has
    std::uint32_t known = 0;        ///< bit of each trait of which it is known whether it has it
    float weight = 1;               ///< as many lessons as it counts for
};

}  // namespace amends
