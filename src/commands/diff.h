// amends diff: what a second draft gained and lost.
#pragma once

#include <string>

#include "commands/one_letter.h"
#include "render/report.h"

namespace amends {

struct DiffOptions {
    std::string old_path, new_path;  ///< one of them may be "-"
    LetterChoice letters;
    ReportOptions report;
    bool is_json = false;
};

/// Reports the difference of two drafts, whatever kinds of file they are in. Findings: the new one is worse.
[[nodiscard]] Outcome diff(const DiffOptions& options, const Sinks& sinks);

}  // namespace amends
