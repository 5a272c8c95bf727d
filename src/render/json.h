// The json format; see Format.
#pragma once

#include "render/report.h"

namespace amends {

void begin_json(const ReportOptions& options, std::string& out);
void append_json(const Judged& judged, const ReportOptions& options, std::string& out);
void end_json(std::span<const InputError> errors, const ReportOptions& options, std::string& out);

}  // namespace amends
