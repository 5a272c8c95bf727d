// Files of results, record by record.
#pragma once

#include <functional>
#include <string>

#include "archive/record.h"
#include "input/source.h"

namespace amends {

/// Reads the file at `path`, or standard input where it is "-", in memory of one line. A line that holds no record is an error, and the others are still read, unless it is
/// the first or there are many.
void read_results(const std::string& path, const std::function<void(ResultRecord)>& take, const std::function<void(InputError)>& error);

}  // namespace amends
