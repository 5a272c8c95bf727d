// What holds of a format, whatever the bytes of its file.
#pragma once

#include <string_view>

namespace amends::fuzz {

/// Reads `bytes` as a file of the format called `name`. What is read holds together (see holds.h), and is the same in whatever blocks it comes.
/// Ending, encoding and whether it is a template are chosen by the bytes, so that a seed is a file as people have it.
void expect_format(std::string_view name, std::string_view bytes);

}  // namespace amends::fuzz
