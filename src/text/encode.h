// Text put back into the encoding that a file is in.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace amends {

/// The bytes of valid UTF-8 `text` in the encoding called `charset`, as `Decoded` calls it, without a byte order mark; nothing where it lacks one
/// of the characters.
[[nodiscard]] std::optional<std::string> encoded(std::string_view text, const std::string& charset);

}  // namespace amends
