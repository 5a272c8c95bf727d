// How often each rule spoke in a run.
#pragma once

#include <cstddef>
#include <map>
#include <string>

namespace amends {

/// Findings by rule.
using RuleCounts = std::map<std::string, std::size_t>;

/// Appends a row for each rule, count and name, the most frequent first; those alike by name.
void append_statistics(const RuleCounts& counts, std::string& out);

}  // namespace amends
