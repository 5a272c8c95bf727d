// The sentence round a finding, for people.
#pragma once

#include <string>
#include <string_view>

#include "text/span.h"

namespace amends {

/// The words round `span` up to the ends of its sentence or line, or to a hundred characters on either side, on one line.
[[nodiscard]] std::string surrounding_sentence(std::string_view text, TextSpan span);

}  // namespace amends
