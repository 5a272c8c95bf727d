// Maps one after the other: from a text that was made from a text that was made from bytes.
#pragma once

#include "input/source.h"

namespace amends {

/// The way of a text of `size` bytes through `first`, which leads to a text in between, and on through `second`.
[[nodiscard]] OffsetMap chained(const OffsetMap& first, std::uint32_t size, const OffsetMap& second);

}  // namespace amends
