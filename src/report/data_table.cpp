// Writes tables row by row.
#include "report/data_table.h"

namespace amends {
namespace {

std::string look_of(const Column& column)
{
    std::string look = column.shape == Column::Shape::number ? "n" : column.shape == Column::Shape::chart ? "c" : "t";
    return column.is_for_wide_screens ? look + " wide" : look;
}

}  // namespace

DataTable::DataTable(std::string_view caption, Caption seen, std::span<const Column> columns, HtmlWriter& page,
                     const Sorting& sorting)
    : m_columns(columns), m_page(page)
{
    page.open("div", {{"class", "scroll"}, {"role", "region"}, {"aria-label", std::string(caption)}, {"tabindex", "0"}});
    page.open("table", sorting.id.empty() ? HtmlWriter::Attributes{}
                                          : HtmlWriter::Attributes{{"id", sorting.id},
                                                               {"class", "sortable"},
                                                               {"data-filter", sorting.filter},
                                                               {"data-matches", sorting.matches}});
    page.open("caption")
        .element("span", caption, seen == Caption::spoken ? HtmlWriter::Attributes{{"class", "spoken"}} : HtmlWriter::Attributes{})
        .close()
        .open("thead")
        .open("tr");
    for (const Column& column : columns)
        if (column.title.empty())
            page.element("td", "", {{"class", look_of(column)}});
        else
            page.element("th", column.title, {{"scope", "col"}, {"class", look_of(column)}});
    page.close().close().open("tbody");
}

std::string DataTable::look() const { return look_of(m_columns[m_column]); }

void DataTable::row()
{
    if (m_is_in_row)
        m_page.close();
    m_page.open("tr");
    m_is_in_row = true;
    m_column = 0;
}

void DataTable::write(std::string_view text, std::string_view below)
{
    m_page.element("bdi", text);
    if (not below.empty())
        m_page.open("span", {{"class", "below"}}).element("bdi", below).close();
    m_page.close();
    ++m_column;
}

void DataTable::name(std::string_view name, std::string_view below)
{
    m_page.open("th", {{"scope", "row"}, {"class", look()}});
    write(name, below);
}

void DataTable::cell(std::string_view text, std::string_view order, std::string_view below)
{
    HtmlWriter::Attributes attributes = {{"class", look()}};
    if (not order.empty())
        attributes.push_back({"data-order", std::string(order)});
    m_page.open("td", attributes);
    write(text, below);
}

void DataTable::chart(const std::function<void(HtmlWriter&)>& draw)
{
    m_page.open("td", {{"class", look()}});
    draw(m_page);
    m_page.close();
    ++m_column;
}

void DataTable::note(std::string_view text)
{
    row();
    m_page.element("td", text, {{"class", "note"}, {"colspan", std::to_string(m_columns.size())}});
}

void DataTable::end()
{
    if (m_is_in_row)
        m_page.close();
    m_page.close().close().close();
}

}  // namespace amends
