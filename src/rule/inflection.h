// The forms of an English word: what `word~` in a pattern stands for.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace amends {

/// All inflected forms of `base` (lower case): as a verb -s, -ed, -ing with the usual changes of spelling and the irregular
/// forms of common verbs, which serves as the plural of a noun too. The base comes first; no form stands twice.
[[nodiscard]] std::vector<std::string> inflections(std::string_view base);

}  // namespace amends
