// The pages of a rules folder as they lie on disk.
#pragma once

#include <deque>
#include <filesystem>
#include <string>
#include <vector>

#include "rule/page.h"

namespace amends {

/// Reads every page below `folder`, README.md left out, in the order of their paths. A folder that cannot be read or holds no
/// page, and what is malformed in a page, is told in `errors`.
[[nodiscard]] std::deque<MarkdownPage> read_pages(const std::filesystem::path& folder, std::vector<PageError>& errors);

}  // namespace amends
