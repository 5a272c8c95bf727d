// The formats that are classes of their own, each in the file of its name; see Report.
#pragma once

#include <memory>

#include "render/report.h"

namespace amends {

std::unique_ptr<Report> jsonl_report(const ReportOptions& options);
std::unique_ptr<Report> sarif_report(const ReportOptions& options);
std::unique_ptr<Report> github_report(const ReportOptions& options);
std::unique_ptr<Report> gitlab_report(const ReportOptions& options);
std::unique_ptr<Report> rdjson_report(const ReportOptions& options);
std::unique_ptr<Report> junit_report(const ReportOptions& options);
std::unique_ptr<Report> checkstyle_report(const ReportOptions& options);
std::unique_ptr<Report> markdown_report(const ReportOptions& options);

}  // namespace amends
