// The words that the shipped rules start from, for programs that know words alone.
#pragma once

#include <string>

namespace amends::bench {

/// Words and phrases of Latin letters that anchor a pattern, a line each, in lower case.
[[nodiscard]] std::string english_trigger_words();

}  // namespace amends::bench
