// Files of results, record by record.
#pragma once

#include <cstddef>
#include <functional>
#include <string>

#include "archive/record.h"
#include "input/source.h"

namespace amends {

/// Bytes of the longest line that is taken for a result: the record of a letter of 10 MB with a finding in every sentence is half as long.
inline constexpr std::size_t longest_result = std::size_t{1} << 27;

/// Reads the file at `path`, or standard input where it is "-", in memory of one line. A line that holds no record, or more than `longest` bytes, is an error, and the
/// others are still read, unless it is the first or there are many. Where the file cannot be read on, that is told as well.
void read_results(const std::string& path, const std::function<void(ResultRecord)>& take, const std::function<void(InputError)>& error,
                  std::size_t longest = longest_result);

}  // namespace amends
