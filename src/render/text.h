// The text format; see Format.
#pragma once

#include "render/report.h"

namespace amends {

void begin_text(const ReportOptions& options, std::string& out);
void append_text(const Judged& judged, const ReportOptions& options, std::string& out);
void end_text(std::span<const InputError> errors, const ReportOptions& options, std::string& out);

}  // namespace amends
