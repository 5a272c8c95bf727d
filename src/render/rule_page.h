// Rule pages in the terminal.
#pragma once

#include <string>
#include <string_view>

#include "render/report.h"

namespace amends {

/// Appends a page of rules, written in Markdown, for a terminal: title and id, then its parts under their headings, patterns
/// set apart, tables aligned, prose in rows that fit.
void append_rule_page(std::string_view id, std::string_view markdown, const ReportOptions& options, std::string& out);

}  // namespace amends
