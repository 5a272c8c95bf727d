// The arguments that say how and where a run reports.
#pragma once

#include "arguments.h"
#include "commands/check.h"
#include "commands/terminal.h"

namespace amends {

enum class ColourChoice : std::uint8_t { automatic, always, never };
[[nodiscard]] ColourChoice colour_choice(const Arguments& arguments);

/// Sets the format on standard output, which is none where --output-file takes it, and the reports that go to files. The paths and the
/// report of `options` are set already. What makes no sense is thrown as a Mistake.
void set_outputs(const Arguments& arguments, const Terminal& terminal, CheckOptions& options);

}  // namespace amends
