// Where in a text a slot may begin.
#pragma once

#include <cstddef>
#include <string_view>

namespace amends {

/// The first byte of `text` from `at` on at which a tag of a template language, a bracket or a drawn blank may begin, or the size. Nearly all of a letter is
/// passed by; what is found is still to be read. A form of slot, blank or tag that is new needs its first bytes in the table behind this.
[[nodiscard]] std::size_t next_slot_beginning(std::string_view text, std::size_t at);

}  // namespace amends
