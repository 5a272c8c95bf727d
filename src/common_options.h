// What several commands take from their arguments.
#pragma once

#include <string>
#include <vector>

#include "arguments.h"
#include "commands/help.h"
#include "commands/letter_files.h"
#include "commands/terminal.h"
#include "project/setting.h"
#include "render/report.h"

namespace amends {

[[nodiscard]] ReportOptions report_options(const Arguments& arguments, const Terminal& terminal);
/// Standard input where nothing is named.
[[nodiscard]] FileChoice file_choice(const Arguments& arguments, const Setting& given);

/// The options of a command as its help names them, and those of `further` settings and flags.
[[nodiscard]] Arguments arguments_of(Topic topic, std::vector<std::string> further = {}, std::vector<std::string> flags = {});

}  // namespace amends
