// The key figures of a page, and the scores.
#include <algorithm>

#include <fmt/format.h>

#include "report/chart.h"
#include "report/data_table.h"
#include "report/numbers.h"
#include "report/section.h"

namespace amends {
namespace {

void append_card(std::string_view id, std::string_view value, std::string_view below, std::string_view name, HtmlWriter& page)
{
    page.open("div", {{"class", "card"}}).element("dt", name).open("dd").element("b", value, {{"id", std::string(id)}});
    if (not below.empty())
        page.element("span", below, {{"class", "below"}});
    page.close().close();
}

void append_estimate(std::string_view id, const Estimate& estimate, std::string_view name, HtmlWriter& page)
{
    append_card(id, estimate.figure, estimate.stretch, name, page);
}

std::string score_range(std::size_t ten) { return ten == 9 ? "90–100" : fmt::format("{}–{}", ten * 10, ten * 10 + 9); }

void append_notice(std::string_view text, std::uint64_t count, HtmlWriter& page)
{
    if (count > 0)
        page.element("p", fmt::format(fmt::runtime(text), fmt::arg("count", grouped(count))),
                     {{"class", "notice"}, {"role", "note"}});
}

}  // namespace

void append_key_figures(const PageInput& input, HtmlWriter& page)
{
    const Tally& tally = input.figures.tally;
    const Scores& scores = tally.all.scores;
    page.open("dl", {{"class", "cards"}});
    append_card("letters", grouped(tally.letters), "", input.words.letters, page);
    append_card("apologies", grouped(scores.count), "", input.words.apologies, page);
    if (scores.count > 0) {
        append_estimate("mean", estimated_mean(scores), input.words.mean, page);
        append_estimate("ready", estimated_share(tally.all.ready, scores.count), input.words.ready, page);
    }
    if (tally.late_known > 0)
        append_estimate("late", estimated_share(tally.late, tally.late_known),
                        fmt::format(fmt::runtime(input.words.late_share), fmt::arg("days", Tally::most_days)), page);
    if (tally.unread > 0)
        append_card("unread", grouped(tally.unread), "", input.words.unread, page);
    page.close();
    append_notice(input.words.broken_lines, input.figures.broken_lines, page);
    append_notice(input.words.broken_files, input.figures.broken_files, page);
    append_notice(input.archive.rule_sets, tally.rules.size() > 1 ? tally.rules.size() : 0, page);
    if (tally.repeated > 0)
        page.element("p",
                     fmt::format(fmt::runtime(input.archive.repeated), fmt::arg("count", grouped(tally.repeated)),
                                 fmt::arg("groups", grouped(tally.letters - tally.repeated))),
                     {{"class", "notice"}});
    page.element("p", input.words.how_to_read, {{"class", "note"}});
}

void append_scores(const PageInput& input, HtmlWriter& page)
{
    const Tally& tally = input.figures.tally;
    open_section("scores", input.words.scores, input.words.scores_note, page);
    std::vector<ChartBar> bars;
    std::string description;
    for (std::size_t i = 0; i < tally.tens.size(); ++i) {
        const std::string tip = fmt::format(fmt::runtime(input.words.bar), fmt::arg("scores", score_range(i)),
                                            fmt::arg("count", grouped(tally.tens[i])));
        description.append(i == 0 ? "" : "; ").append(tip);
        bars.push_back({fmt::format("{}+", i * 10), tip, tally.tens[i]});
    }
    page.open("div", {{"class", "pair"}}).open("figure");
    append_bars({"scores-chart", std::string(input.archive.scores), description}, bars, page);
    page.close();
    const Column columns[] = {{input.words.grade},
                              {input.words.apologies, Column::Shape::number},
                              {input.words.share, Column::Shape::number},
                              {"", Column::Shape::chart, true}};
    DataTable table(input.words.grade, Caption::spoken, columns, page);
    for (std::size_t i = tally.grades.size(); i-- > 0;) {
        table.row();
        table.name(input.report.grades[i]);
        table.cell(grouped(tally.grades[i]));
        table.cell(estimated_share(tally.grades[i], tally.all.scores.count).in_one_line());
        table.chart([&](HtmlWriter& cell) {
            append_share_bar(static_cast<double>(tally.grades[i]) / static_cast<double>(tally.all.scores.count), cell);
        });
    }
    table.end();
    page.close().close();
}

}  // namespace amends
