// Markdown tables, aligned.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "render/paint.h"

namespace amends {

/// Appends a table written in Markdown rows with its columns aligned; the first row is its head. The last column is wrapped
/// to fit `width` cells.
void append_table(const std::vector<std::string_view>& rows, std::size_t width, const Paint& paint, std::string& out);

}  // namespace amends
