// How long a letter is for its reader.
#pragma once

#include <cstdint>
#include <string_view>

namespace amends {

/// Words of valid UTF-8: each Han character is one, and so is each run of letters and digits.
[[nodiscard]] std::uint64_t counted_words(std::string_view text);

}  // namespace amends
