// One line for each finding: path:line:column: severity rule message.
#include "render/concise.h"

#include <fmt/format.h>

#include "judgement/standing.h"
#include "render/cells.h"
#include "render/paint.h"
#include "render/places.h"
#include "render/told.h"
#include "render/words.h"

namespace amends {

namespace {

std::string mark_of(const StandingFinding& one, const Words& words)
{
    switch (one.standing) {
    case Standing::allowed: return fmt::format(" ({})", fmt::format(fmt::runtime(words.allowed), fmt::arg("reason", drawn(one.reason))));
    case Standing::known: return fmt::format(" ({})", words.known);
    case Standing::told: break;
    }
    return {};
}

}  // namespace

void begin_concise(const ReportOptions&, std::string&) {}

void append_concise(const Judged& judged, const ReportOptions& options, std::string& out)
{
    const Places places(judged.source);
    const Paint paint(options.colour);
    const std::string path = drawn_path(judged.source.path);
    for (const StandingFinding& one : all_findings(judged.verdict)) {
        const Finding& finding = *one.finding;
        if (one.standing != Standing::told and not options.all)
            continue;
        out += paint(Ink::strong, path);
        if (finding.span or judged.source.is_one_of_many) {
            const SpanPlace place = finding.span ? places.of(*finding.span) : places.beginning();
            out += fmt::format(":{}:{}", place.line, place.column);
        }
        out += fmt::format(": {} {} {}{}\n", paint(ink_of(finding.severity), name_of(severity_names, finding.severity)),
                           finding.rule, said(finding), mark_of(one, words_of(options.ui_language.value_or(judged.verdict.language))));
    }
}

void end_concise(std::span<const InputError>, const ReportOptions&, std::string&) {}

}  // namespace amends
