// Puts what is told, allowed and known of a letter back into one order.
#include "judgement/standing.h"

#include <algorithm>

namespace amends {

std::vector<StandingFinding> all_findings(const Verdict& verdict)
{
    std::vector<StandingFinding> all;
    for (const Finding& finding : verdict.findings)
        all.push_back({&finding, Standing::told});
    for (const SuppressedFinding& suppressed : verdict.suppressed)
        all.push_back({&suppressed.finding, Standing::allowed, suppressed.reason});
    for (const Finding& finding : verdict.known)
        all.push_back({&finding, Standing::known});
    if (all.size() == verdict.findings.size())
        return all;
    std::stable_sort(all.begin(), all.end(), [](const StandingFinding& a, const StandingFinding& b) {
        constexpr Span end{UINT32_MAX, UINT32_MAX};
        return a.finding->span.value_or(end) < b.finding->span.value_or(end);
    });
    return all;
}

}  // namespace amends
