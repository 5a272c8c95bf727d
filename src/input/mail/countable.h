// Foreign bytes made countable.
#pragma once

#include <string>
#include <string_view>

#include "input/source.h"

namespace amends {

/// `bytes`, to which the offsets of `source` lead, as valid UTF-8 of the same size and with as many characters as they encode, so that columns
/// can be counted in them: characters of other encodings are changed for others of their size.
[[nodiscard]] std::string countable(std::string bytes, const Source& source);

}  // namespace amends
