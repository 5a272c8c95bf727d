// One line for each finding: path:line:column: severity rule message.
#include "render/concise.h"

#include <fmt/format.h>

#include "render/cells.h"
#include "render/paint.h"
#include "render/places.h"
#include "render/told.h"

namespace amends {

void begin_concise(const ReportOptions&, std::string&) {}

void append_concise(const Judged& judged, const ReportOptions& options, std::string& out)
{
    const Places places(judged.source);
    const Paint paint(options.colour);
    const std::string path = drawn_path(judged.source.path);
    for (const Finding& finding : judged.verdict.findings) {
        out += paint(Ink::strong, path);
        if (finding.span or judged.source.is_one_of_many) {
            const Place place = finding.span ? places.of(*finding.span) : places.beginning();
            out += fmt::format(":{}:{}", place.line, place.column);
        }
        out += fmt::format(": {} {} {}\n", paint(ink_of(finding.severity), name_of(severity_names, finding.severity)),
                           finding.rule, said(finding));
    }
}

void end_concise(std::span<const InputError>, const ReportOptions&, std::string&) {}

}  // namespace amends
