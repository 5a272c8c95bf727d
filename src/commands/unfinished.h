// Files that must not outlive a run that is stopped.
#pragma once

#include <filesystem>

namespace amends {

/// From now on a run that is stopped by a signal, from a person, from the system or by a fault of its own, removes `path` first. So it is
/// for up to eight files at once.
void remember_unfinished(const std::filesystem::path& path);

/// The file is finished, or gone.
void forget_unfinished(const std::filesystem::path& path);

/// Removes all that are remembered. Safe in a signal handler.
void remove_unfinished();

}  // namespace amends
