// How each finding of a verdict stands: whether it is told, allowed by a comment, or known from a baseline.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "judgement/verdict.h"

namespace amends {

enum class Standing : std::uint8_t { told, allowed, known };

/// A finding of a verdict, which must outlive it.
struct StandingFinding {
    const Finding* finding = nullptr;
    Standing standing = Standing::told;
    std::string_view reason = {};  ///< why it is allowed
};

/// All findings of a verdict by place, those without a place last. Numbered in this order, a finding keeps its number whatever is said of those beside it.
[[nodiscard]] std::vector<StandingFinding> all_findings(const Verdict& verdict);

}  // namespace amends
