// Names, addresses and numbers, taken out of what is written.
#pragma once

#include <string>
#include <string_view>

namespace amends {

/// `text` with ‹…› in the place of each name of a person, address of mail or of the web, telephone number, date, sum and any other number, and of the part of a
/// postal address before a number. Best effort: a name that nothing round it shows to be one stays.
[[nodiscard]] std::string redacted(std::string_view text);

}  // namespace amends
