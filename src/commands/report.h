// amends report: the results of a scan as a page.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "commands/outcome.h"
#include "report/figures.h"
#include "text/language.h"

namespace amends {

struct ReportPageOptions {
    std::vector<std::string> results;  ///< files of amends scan -o; "-" for standard input
    std::vector<std::string> before;   ///< those that they are held against; may be empty
    std::filesystem::path page = "-";  ///< "-" for standard output
    std::optional<Language> language;
    Disclosure disclosure;
};

/// Writes the page, whole or not at all. Where no record can be read there is none. What else was not read is told, and counted on the page.
[[nodiscard]] Outcome report(const ReportPageOptions& options, const Sinks& sinks);

}  // namespace amends
