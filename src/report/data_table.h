// Tables of a page.
#pragma once

#include <functional>
#include <span>
#include <string>
#include <string_view>

#include "report/html_writer.h"

namespace amends {

struct Column {
    enum class Shape : unsigned char { text, number, chart };

    std::string_view title;
    Shape shape = Shape::text;
    bool is_for_wide_screens = false;  ///< left out where there is no room
};

/// Who sees the caption: all, or only who has the page read aloud, where the heading above says the same.
enum class Caption : bool { shown, spoken };

/// What the page's script needs to sort and filter a table; empty: it leaves the table alone.
struct Sorting {
    std::string id, filter, matches;  ///< of the table; the label of the filter; what tells the rows shown, with {count}
};

/// A table with a caption and a head, in a box that scrolls where the screen is narrower. Rows are written cell by cell; the first cell of each is its name.
class DataTable {
public:
    DataTable(std::string_view caption, Caption seen, std::span<const Column> columns, HtmlWriter& page, const Sorting& sorting = {});

    void row();
    /// The name of the row, and smaller text below it.
    void name(std::string_view name, std::string_view below = {});
    /// `order`: what the cell is sorted by where its text would not do. `below`: smaller text below it.
    void cell(std::string_view text, std::string_view order = {}, std::string_view below = {});
    void chart(const std::function<void(HtmlWriter&)>& draw);
    /// A row of one cell.
    void note(std::string_view text);
    void end();

private:
    [[nodiscard]] std::string look() const;
    void write(std::string_view text, std::string_view below);

    std::span<const Column> m_columns;
    HtmlWriter& m_page;
    std::size_t m_column = 0;
    bool m_is_in_row = false;
};

}  // namespace amends
