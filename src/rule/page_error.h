// What is wrong in a page of rules.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace amends {

/// A mistake in a rule page: where it is, what it is, and what to do about it.
struct PageError {
    std::string path;
    std::uint32_t line = 1, column = 1;  ///< from 1; columns count code points
    std::string message;
    std::string remedy;
    std::string source_line;  ///< the offending line, to show with a caret; may be empty
};

}  // namespace amends
