// The command lines of the commands about archives, understood. What makes no sense is thrown as a Mistake.
#pragma once

#include <string>
#include <vector>

#include "options.h"

namespace amends {

[[nodiscard]] Request understand_scan(std::vector<std::string> words, const Terminal& terminal);
[[nodiscard]] Request understand_report(std::vector<std::string> words);
[[nodiscard]] Request understand_promises(std::vector<std::string> words, const Terminal& terminal);
[[nodiscard]] Request understand_sample(std::vector<std::string> words);
[[nodiscard]] Request understand_agree(std::vector<std::string> words);

}  // namespace amends
