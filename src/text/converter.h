// ICU's converters, one kept open for each encoding and thread: opening one loads its tables, and mails come by the hundred thousand.
#pragma once

#include <string>

struct UConverter;

namespace amends {

/// The converter for the encoding that ICU calls `name`, reset, or null if it knows none. It belongs to the thread and is good until the
/// next call.
[[nodiscard]] UConverter* converter_for(const std::string& name);

}  // namespace amends
