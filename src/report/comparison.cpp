// Two archives, figure by figure.
#include <cmath>

#include <fmt/format.h>

#include "report/data_table.h"
#include "report/movement.h"
#include "report/numbers.h"
#include "report/section.h"

namespace amends {
namespace {

/// "+3.2", "−1.4"
std::string with_sign(double value) { return fmt::format("{}{:.1f}", value < 0 ? "−" : "+", std::abs(value)); }

void append_moved(DataTable& table, const Movement& moved, double scale, const PageWords& words)
{
    const std::string stretch =
        fmt::format("{}\u00A0…\u00A0{}", with_sign(moved.moved.low * scale), with_sign(moved.moved.high * scale));
    table.cell(with_sign((moved.after - moved.before) * scale), "",
               fmt::format("{}{}{}", stretch, words.list_separator, moved.is_clear() ? words.clear : words.unclear));
}

class Comparison {
public:
    Comparison(const PageInput& input, DataTable& table)
        : m_input(input), m_table(table), m_before(input.before->tally), m_after(input.figures.tally)
    {}

    void append()
    {
        append_counts();
        m_table.note(m_input.words.elements);
        for (std::size_t i = 0; i < m_after.lacking.size(); ++i)
            append_share(m_input.report.elements[i], m_before.all.scores.count - m_before.lacking[i],
                         m_after.all.scores.count - m_after.lacking[i]);
        m_table.note(m_input.words.faults);
        for (std::size_t i = 0; i < category_names.size(); ++i) {
            const std::uint64_t before = m_input.before->letters_with[i], after = m_input.figures.letters_with[i];
            if (static_cast<Category>(i) < Category::missing and before + after > 0)
                append_share(m_input.words.categories[i], before, after);
        }
    }

private:
    void append_counts()
    {
        const Scores &before = m_before.all.scores, &after = m_after.all.scores;
        m_table.row();
        m_table.name(m_input.words.apologies);
        m_table.cell(grouped(before.count));
        m_table.cell(grouped(after.count));
        m_table.cell("");
        if (before.count > 1 and after.count > 1) {
            m_table.row();
            m_table.name(m_input.words.mean);
            m_table.cell(fmt::format("{:.1f}", before.mean()));
            m_table.cell(fmt::format("{:.1f}", after.mean()));
            append_moved(m_table, difference_of_means(before, after), 1, m_input.words);
        }
        append_share(m_input.words.ready, m_before.all.ready, m_after.all.ready);
    }

    void append_share(std::string_view name, std::uint64_t before, std::uint64_t after)
    {
        constexpr double in_hundred = 100;
        const Movement moved = difference_of_shares(before, m_before.all.scores.count, after, m_after.all.scores.count);
        m_table.row();
        m_table.name(name);
        m_table.cell(percent(moved.before));
        m_table.cell(percent(moved.after));
        append_moved(m_table, moved, in_hundred, m_input.words);
    }

    const PageInput& m_input;
    DataTable& m_table;
    const Tally &m_before, &m_after;
};

bool has_same_rules(const Tally& before, const Tally& after)
{
    const auto a = before.rules.sorted(), b = after.rules.sorted();
    return a.size() == 1 and b.size() == 1 and a.front().first == b.front().first;
}

}  // namespace

void append_comparison(const PageInput& input, HtmlWriter& page)
{
    open_section("compare", input.words.compare, input.words.compare_note, page);
    if (not has_same_rules(input.before->tally, input.figures.tally))
        page.element("p", input.words.compare_rules, {{"class", "notice"}});
    if (input.before->tally.all.scores.count == 0)
        page.element("p", input.words.nothing, {{"class", "notice"}});
    else {
        const Column columns[] = {{input.words.name},
                                  {input.words.before, Column::Shape::number},
                                  {input.words.after, Column::Shape::number},
                                  {input.words.moved, Column::Shape::number}};
        DataTable table(input.words.compare, Caption::spoken, columns, page);
        Comparison(input, table).append();
        table.end();
    }
    page.close();
}

}  // namespace amends
