// Turns a mistake of a rule page into rows of text.
#include "render/page_error.h"

#include <fmt/format.h>

#include "render/cells.h"
#include "render/window.h"
#include "text/utf8.h"

namespace amends {
namespace {

constexpr std::size_t source_width = 100;

/// The character of `line` in column `column`, or its end.
TextSpan character_at(std::string_view line, std::uint32_t column)
{
    std::uint32_t at = 0;
    while (column > 1 and at < line.size()) {
        at += utf8_size(line[at]);
        --column;
    }
    const auto size = static_cast<std::uint32_t>(line.size());
    return {std::min(at, size), at < size ? std::min(at + utf8_size(line[at]), size) : size};
}

}  // namespace

void append_page_error(const PageError& error, std::string& out)
{
    out += fmt::format("{}:{}:{}: {}\n", drawn_path(error.path), error.line, error.column, error.message);
    if (not error.source_line.empty()) {
        const TextSpan line{0, static_cast<std::uint32_t>(error.source_line.size())};
        const Window view = window(error.source_line, line, {character_at(error.source_line, error.column)}, source_width);
        out += fmt::format("{:>5} │ {}\n      │ {:>{}}\n", error.line, view.row, "^", view.cells.front().start + 1);
    }
    if (not error.remedy.empty())
        out += fmt::format("      -> {}\n", error.remedy);
}

}  // namespace amends
