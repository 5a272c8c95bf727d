// Texts that are hard on whoever reads them.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "sentences.h"

namespace amends::bench {

/// One letter of about `bytes` that is "no-ends" (sentences parted by commas alone), "one-clause" (not even these), "anchors" (nothing but words that rules start
/// from) or "dense" (each sentence is a fault, no two of them alike). Nothing for any other name.
[[nodiscard]] std::optional<std::string> hostile_letter(std::string_view name, Script script, std::size_t bytes);

}  // namespace amends::bench
