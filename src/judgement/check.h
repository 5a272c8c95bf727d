// What code finds in a letter, before a rule page puts it into words.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "text/span.h"

namespace amends {

/// A place, or the want of one, that the page `rule` speaks of. A rule set without the page says nothing of it.
struct Check {
    using Values = std::vector<std::pair<std::string_view, std::string>>;

    std::string_view rule;         ///< "advice/wrong-weekday"
    std::optional<UnitSpan> part;  ///< none where it is about the whole letter
    Values values;                 ///< what stands in the page's texts for names in braces: {date}
};

/// A text of a page with `values` in the place of the names in braces; on one line, without what would steer a terminal, long values cut.
[[nodiscard]] std::string filled(std::string_view text, const Check::Values& values);

}  // namespace amends
