// The arguments that say which rules and which configuration hold.
#pragma once

#include <filesystem>
#include <optional>

#include "arguments.h"
#include "project/configurations.h"

namespace amends {

/// What --rules names; one that is no folder is thrown as a Mistake.
[[nodiscard]] std::optional<std::filesystem::path> rules_folder(const Arguments& arguments);

/// What --config and --isolated say; both at once are thrown as a Mistake.
[[nodiscard]] ConfigChoice config_choice(const Arguments& arguments);

}  // namespace amends
