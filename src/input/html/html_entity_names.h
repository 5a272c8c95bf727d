// The named characters of HTML.
#pragma once

#include <string_view>

namespace amends {

/// All names with their characters, sorted by the bytes of the names: "AElig=Æ;AMP=&;".
extern const std::string_view html_entity_names;

/// The names that stand for their characters without a semicolon too, sorted: "AElig;AMP;".
extern const std::string_view html_entity_names_without_end;

}  // namespace amends
