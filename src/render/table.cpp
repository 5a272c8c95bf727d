// Turns the rows of a Markdown table into columns of equal width.
#include "render/table.h"

#include <algorithm>

#include "render/cells.h"
#include "render/wrap.h"
#include "text/width.h"

namespace amends {
namespace {

using Row = std::vector<std::string>;

constexpr std::size_t narrowest_column = 20;

std::string trimmed(std::string_view text)
{
    const std::size_t start = std::min(text.find_first_not_of(' '), text.size());
    const std::size_t end = text.find_last_not_of(' ');
    return std::string(text.substr(start, end == text.npos ? 0 : end + 1 - start));
}

/// The columns of `| a | b |`; a bar behind a backslash belongs to its column.
Row columns_of(std::string_view line)
{
    Row row;
    std::string column;
    for (std::size_t at = 1; at < line.size(); ++at) {
        if (line.substr(at, 2) == "\\|") {
            column += line[++at];
        } else if (line[at] == '|') {
            row.push_back(drawn(trimmed(column)));
            column.clear();
        } else {
            column += line[at];
        }
    }
    return row;
}

bool is_rule(std::string_view line)
{
    return line.find_first_not_of("|-: ") == line.npos;
}

std::vector<std::size_t> widths_of(const std::vector<Row>& rows)
{
    std::vector<std::size_t> widths;
    for (const Row& row : rows) {
        widths.resize(std::max(widths.size(), row.size()));
        for (std::size_t i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths[i], display_width(row[i]));
    }
    return widths;
}

void append_row(const Row& row, const std::vector<std::size_t>& widths, std::size_t room, Ink ink, const Paint& paint,
                std::string& out)
{
    std::size_t indent = 2;
    std::string head(2, ' ');
    for (std::size_t i = 0; i + 1 < row.size(); ++i) {
        head.append(row[i]).append(widths[i] - display_width(row[i]) + 2, ' ');
        indent += widths[i] + 2;
    }
    const std::size_t left = std::max(narrowest_column, room - std::min(room, indent));
    const std::vector<std::string> rows = wrapped(row.empty() ? "" : row.back(), left);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        std::string text = (i == 0 ? head : std::string(indent, ' ')) + rows[i];
        text.erase(text.find_last_not_of(' ') + 1);
        out.append(paint(ink, text)).append("\n");
    }
}

}  // namespace

void append_table(const std::vector<std::string_view>& lines, std::size_t width, const Paint& paint, std::string& out)
{
    std::vector<Row> rows;
    for (const std::string_view line : lines)
        if (not is_rule(line))
            rows.push_back(columns_of(line));
    const std::vector<std::size_t> widths = widths_of(rows);
    Ink ink = Ink::faint;
    for (const Row& row : rows) {
        append_row(row, widths, width, ink, paint, out);
        ink = Ink::plain;
    }
}

}  // namespace amends
