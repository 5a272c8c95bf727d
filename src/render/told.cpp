// Puts the texts of a finding together.
#include "render/told.h"

namespace amends {

std::string_view said(const Finding& finding)
{
    if (not finding.message.empty())
        return finding.message;
    return finding.advice.empty() ? finding.rule : finding.advice;
}

std::string explained(const Finding& finding)
{
    std::string text(said(finding));
    if (not finding.advice.empty() and finding.advice != said(finding))
        text.append("\n").append(finding.advice);
    if (not finding.rewrite.empty())
        text.append("\n→ ").append(finding.rewrite);
    return text;
}

SpanPlace place_of(const Finding& finding, const Places& places)
{
    return finding.span ? places.of(*finding.span) : places.anchor();
}

}  // namespace amends
