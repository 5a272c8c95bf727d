// The concise format; see Format.
#pragma once

#include "render/report.h"

namespace amends {

void begin_concise(const ReportOptions& options, std::string& out);
void append_concise(const Judged& judged, const ReportOptions& options, std::string& out);
void end_concise(std::span<const InputError> errors, const ReportOptions& options, std::string& out);

}  // namespace amends
