// The tags of Velocity, which have no closing signs.
#pragma once

#include <optional>
#include <string_view>

#include "input/template/tag.h"

namespace amends {

/// The directive or reference that begins at byte `at`: #if ($late), #end, $customer.name. The start of its span is left to the
/// caller.
[[nodiscard]] std::optional<Tag> velocity_tag(std::string_view text, std::size_t at);

/// The remark from byte `at` to the end of its line: ## remark. Elsewhere the signs begin a heading, so be sure that it is Velocity.
[[nodiscard]] Tag velocity_remark(std::string_view text, std::size_t at);

}  // namespace amends
