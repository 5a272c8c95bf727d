// What a letter has to pass.
#pragma once

#include <algorithm>
#include <optional>

#include "judgement/verdict.h"

namespace amends {

/// The findings and scores that fail a letter; none of both passes every letter.
struct Bar {
    std::optional<Severity> fail_on = Severity::warning;  ///< the least severity that counts
    std::optional<int> min_score = {};                    ///< a score below it counts as well

    [[nodiscard]] bool fails(const Finding& finding) const { return fail_on and finding.severity >= *fail_on; }
    [[nodiscard]] bool fails_by_score(const Verdict& verdict) const { return min_score and verdict.score and *verdict.score < *min_score; }
    [[nodiscard]] bool fails(const Verdict& verdict) const
    {
        return fails_by_score(verdict)
               or std::any_of(verdict.findings.begin(), verdict.findings.end(), [&](const Finding& finding) { return fails(finding); });
    }
};

}  // namespace amends
