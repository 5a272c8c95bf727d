// Branches: the stretches of a template that stand under a condition.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "input/source.h"
#include "input/template/tag.h"

namespace amends {

struct Branching {
    std::vector<Branch> branches;           ///< by start, each behind the one it lies in
    std::optional<std::uint32_t> left_open;  ///< where a condition stands that nothing ends: it makes no branch
};

/// The branches between tags, which are in order. Conditions nested deeper than 64 make none of their own. Linear in the tags.
[[nodiscard]] Branching find_branches(const std::vector<Tag>& tags, std::uint32_t text_size);

}  // namespace amends
