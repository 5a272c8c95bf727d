// amends lsp: findings in an editor.
#pragma once

#include <filesystem>
#include <optional>

#include "commands/outcome.h"
#include "lsp/serve.h"
#include "project/configurations.h"
#include "project/setting.h"

namespace amends {

struct LspOptions {
    Setting given;  ///< what the command line sets; it goes before all configurations
    ConfigChoice config;
    std::optional<std::filesystem::path> rules;  ///< none: the shipped ones
    Surroundings around = surroundings_of_process();
};

/// Serves the editor at the other end of `wire` until it leaves.
[[nodiscard]] Outcome lsp(const LspOptions& options, const Wire& wire, const Sinks& sinks);

}  // namespace amends
