// How reports for other programs name a file.
#pragma once

#include <string>
#include <string_view>

#include "render/report.h"

namespace amends {

/// The path of a letter as seen from the project's folder, with `/` between its parts and no `..`; absolute where the letter lies
/// elsewhere. "-" stays "-".
[[nodiscard]] std::string project_path(std::string_view path, const Folders& folders);

/// The same as the reference of a URI, percent-encoded; a file: URI where the letter lies outside the project.
[[nodiscard]] std::string project_uri(std::string_view path, const Folders& folders);

}  // namespace amends
