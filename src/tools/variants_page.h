// The reviewed corrections to ICU's Traditional-to-Simplified mapping: rules/words/variants.md.
#pragma once

#include <filesystem>
#include <map>

namespace amends {

/// Each variant with the character that it folds to.
using Variants = std::map<char32_t, char32_t>;

/// Reads the bullets of the page: `- 妳 祢 → 你`. Throws std::runtime_error with file and line where one cannot be read.
[[nodiscard]] Variants read_variants(const std::filesystem::path& page);

}  // namespace amends
