// The trend of an archive, with a line wherever the rules that judged changed.
#include <algorithm>

#include <fmt/format.h>

#include "report/chart.h"
#include "report/data_table.h"
#include "report/numbers.h"
#include "report/section.h"

namespace amends {
namespace {

constexpr std::size_t most_drawn = 36;

struct Month {
    std::string name, rules;  ///< rules: the set that judged most of its letters
    LetterCount letters;
    std::uint64_t by_rules = 0;
};

/// In order. A month that two sets have judged counts as of the one that judged more.
std::vector<Month> months_of(const Figures& figures)
{
    auto entries = figures.months.sorted();
    std::sort(entries.begin(), entries.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    std::vector<Month> months;
    for (const auto& [key, letters] : entries) {
        const std::size_t parting = key.find(' ');
        const std::string name = key.substr(0, parting);
        if (months.empty() or months.back().name != name)
            months.push_back({name, {}, {}, 0});
        Month& month = months.back();
        month.letters += letters;
        if (letters.count > month.by_rules) {
            month.by_rules = letters.count;
            month.rules = key.substr(parting + 1);
        }
    }
    return months;
}

/// Months since the year 0; nothing for a name that is no month.
std::optional<int> ordinal(std::string_view month)
{
    constexpr int months_of_year = 12;
    int numbers[2] = {0, 0};
    std::size_t which = 0;
    for (const char c : month) {
        if (c == '-' and which == 0)
            which = 1;
        else if (c >= '0' and c <= '9')
            numbers[which] = numbers[which] * 10 + (c - '0');
        else
            return std::nullopt;
    }
    return numbers[0] * months_of_year + numbers[1];
}

bool is_next(std::string_view before, std::string_view month)
{
    const auto a = ordinal(before), b = ordinal(month);
    return a and b and *b == *a + 1;
}

void draw(const std::vector<Month>& months, const PageInput& input, HtmlWriter& page)
{
    std::vector<TrendPoint> points;
    std::string description;
    for (std::size_t i = months.size() - std::min(months.size(), most_drawn); i < months.size(); ++i) {
        const Month& month = months[i];
        const Scores& scores = month.letters.scores;
        const std::string tip =
            fmt::format(fmt::runtime(input.words.point), fmt::arg("month", month.name),
                        fmt::arg("mean", fmt::format("{:.1f}", scores.mean())), fmt::arg("count", grouped(scores.count)));
        const bool is_broken = not points.empty() and months[i - 1].rules != month.rules;
        description.append(description.empty() ? "" : "; ")
            .append(is_broken ? std::string(input.words.break_label) + "; " : "")
            .append(tip);
        points.push_back({month.name, tip, scores.mean(), scores.count > 1 ? std::optional(scores.interval()) : std::nullopt,
                          not points.empty() and is_next(months[i - 1].name, month.name),
                          is_broken ? std::string(input.words.break_label) : ""});
    }
    page.open("figure");
    append_trend({"months-chart", std::string(input.words.trend), description}, points, page);
    if (months.size() > most_drawn)
        page.element("figcaption", fmt::format(fmt::runtime(input.words.months_left_out), fmt::arg("count", most_drawn)));
    page.close();
}

std::string short_hash(const std::string& hash)
{
    constexpr std::size_t enough = 8;
    return hash.substr(0, enough);
}

void list(const std::vector<Month>& months, const PageInput& input, HtmlWriter& page)
{
    const Column columns[] = {{input.words.month},
                              {input.words.apologies, Column::Shape::number},
                              {input.words.mean, Column::Shape::number},
                              {input.words.ready, Column::Shape::number, true}};
    DataTable table(input.archive.months, Caption::spoken, columns, page);
    for (std::size_t i = 0; i < months.size(); ++i) {
        const Month& month = months[i];
        if (i > 0 and months[i - 1].rules != month.rules)
            table.note(fmt::format(fmt::runtime(input.words.rules_changed), fmt::arg("before", short_hash(months[i - 1].rules)),
                                   fmt::arg("after", short_hash(month.rules))));
        table.row();
        table.name(month.name);
        table.cell(grouped(month.letters.scores.count));
        table.cell(estimated_mean(month.letters.scores).in_one_line());
        table.cell(estimated_share(month.letters.ready, month.letters.scores.count).in_one_line());
    }
    table.end();
}

}  // namespace

void append_months(const PageInput& input, HtmlWriter& page)
{
    const std::vector<Month> months = months_of(input.figures);
    open_section("months", input.words.trend, months.empty() ? input.words.no_months : input.words.trend_note, page);
    if (not months.empty()) {
        page.open("div", {{"class", "pair"}});
        draw(months, input, page);
        list(months, input, page);
        page.close();
    }
    page.close();
}

}  // namespace amends
