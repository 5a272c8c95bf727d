// How often each rule was right on labelled letters.
#pragma once

#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "rule/image.h"
#include "rule/page_error.h"

namespace amends {

/// The table `measured.tsv` of a rules folder: a line for each rule that spoke, its id, its hits and its false alarms, parted by tabs;
/// lines that begin with # are remarks. Absent where a folder has none, as people's own rules may.
using Measured = std::map<std::string, image::Record, std::less<>>;

/// Reads the table of `folder`; a line that is none is told in `errors`.
[[nodiscard]] std::optional<Measured> read_measured(const std::filesystem::path& folder, std::vector<PageError>& errors);

}  // namespace amends
