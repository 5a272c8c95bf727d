// Judges two drafts, each by the settings of its place, and tells what became of the letter between them.
#include "commands/diff.h"

#include "render/difference.h"

namespace amends {

Outcome diff(const DiffOptions& options, const Sinks& sinks)
{
    OneLetterReader reader(options.letters, sinks.err);
    const auto old_one = reader.read(options.old_path);
    const auto new_one = reader.read(options.new_path);
    if (not old_one or not new_one)
        return {.has_errors = true};
    const Judged old_draft{old_one->source, old_one->verdict};
    const Judged new_draft{.source = new_one->source, .verdict = new_one->verdict, .bar = new_one->judge->settings.bar};
    const Difference difference = difference_of(old_draft, new_draft);
    ReportOptions report = options.report;
    report.ui_language = new_one->judge->settings.lint.ui_language;
    std::string out;
    if (options.is_json)
        append_difference_json(difference, old_draft, new_draft, out);
    else
        append_difference_text(difference, old_draft, new_draft, report, out);
    sinks.out(out);
    return {.has_findings = is_worse(difference, old_draft, new_draft)};
}

}  // namespace amends
