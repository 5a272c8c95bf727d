// Comments that speak to this tool: <!-- amends: allow … -->, {# amends: … #}, a line "# amends: …" of a template.
#pragma once

#include <cstddef>
#include <string_view>

namespace amends {

/// Whether what stands inside a comment begins with "amends:". Its colon may be of full width.
[[nodiscard]] bool is_directive(std::string_view inside);

/// What a comment, with its marks, says to this tool: a view of what follows "amends:", without blanks round it. Empty where it says nothing.
[[nodiscard]] std::string_view directive_in(std::string_view comment);

}  // namespace amends
