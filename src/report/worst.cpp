// The letters with the lowest scores, as a table to be sorted.
#include <algorithm>

#include <fmt/format.h>

#include "report/data_table.h"
#include "report/numbers.h"
#include "report/section.h"

namespace amends {
namespace {

std::string missing_in(const WorstLetter& letter, const PageInput& input)
{
    if (std::none_of(letter.holds.begin(), letter.holds.end(), [](bool holds) { return holds; }))
        return std::string(input.words.all_missing);
    std::string list;
    for (std::size_t i = 0; i < letter.holds.size(); ++i)
        if (not letter.holds[i])
            list.append(list.empty() ? "" : input.words.list_separator).append(input.report.elements[i]);
    return list;
}

}  // namespace

void append_worst(const PageInput& input, HtmlWriter& page)
{
    const PageWords& words = input.words;
    open_section("worst", words.worst,
                 fmt::format(fmt::runtime(words.worst_note), fmt::arg("count", grouped(input.figures.worst.size()))), page);
    const Column columns[] = {{words.letter},
                              {words.score, Column::Shape::number},
                              {words.missing},
                              {words.faults_count, Column::Shape::number, true},
                              {words.day, Column::Shape::number, true},
                              {words.happened, Column::Shape::text, true}};
    DataTable table(words.worst, Caption::spoken, columns, page,
                    {"letters-to-mend", std::string(words.filter), std::string(words.matches)});
    for (const WorstLetter& letter : input.figures.worst) {
        table.row();
        table.name(place_name(letter.path, letter.index, 0), letter.said);
        table.cell(std::to_string(letter.score));
        table.cell(missing_in(letter, input));
        table.cell(std::to_string(letter.faults));
        table.cell(letter.day ? written(*letter.day) : std::string(),
                   std::to_string(letter.day ? letter.day->time_since_epoch().count() : 0));
        table.cell(scenario_name(input, letter.scenario));
    }
    table.end();
    page.close();
}

}  // namespace amends
