// Letters by what they have in common, side by side: templates, writers, what happened, languages, and the versions of one template.
#include <algorithm>

#include <fmt/format.h>

#include "archive/summary.h"
#include "report/chart.h"
#include "report/data_table.h"
#include "report/numbers.h"
#include "report/section.h"

namespace amends {
namespace {

constexpr std::size_t most_rows = 30, most_siblings = 60;

using Entries = std::vector<std::pair<std::string, LetterCount>>;

/// `letters` holds at least one apology.
void append_row(DataTable& table, std::string_view name, const LetterCount& letters)
{
    const Scores& scores = letters.scores;
    table.row();
    table.name(name);
    table.cell(grouped(scores.count));
    table.chart([&](HtmlWriter& cell) {
        append_range(scores.mean(), scores.count > 1 ? std::optional(scores.interval()) : std::nullopt, cell);
    });
    const Estimate mean = estimated_mean(scores), ready = estimated_share(letters.ready, scores.count);
    table.cell(mean.figure, "", mean.stretch);
    table.cell(ready.figure, "", ready.stretch);
}

/// Rows beyond the first ones are added to the others.
void append_counts(std::string_view title, const Entries& entries, LetterCount others, const std::string& note,
                   const PageInput& input, HtmlWriter& page)
{
    const Column columns[] = {{input.words.name},
                              {input.words.apologies, Column::Shape::number},
                              {"", Column::Shape::chart},
                              {input.words.mean, Column::Shape::number},
                              {input.words.ready, Column::Shape::number, true}};
    DataTable table(title, Caption::shown, columns, page);
    for (std::size_t i = 0; i < entries.size(); ++i)
        if (i < most_rows and entries[i].second.scores.count > 0)
            append_row(table, entries[i].first, entries[i].second);
        else
            others += entries[i].second;
    if (others.scores.count > 0)
        append_row(table,
                   fmt::format(fmt::runtime(input.archive.others),
                               fmt::arg("keys", grouped(entries.size() > most_rows ? entries.size() - most_rows : 0))),
                   others);
    if (not note.empty())
        table.note(note);
    table.end();
}

/// Few letters say little of a person, and much to whoever wants to.
void append_senders(const PageInput& input, HtmlWriter& page)
{
    const auto& table = input.figures.tally.senders;
    Entries senders = table.sorted();
    const std::size_t all = senders.size();
    std::erase_if(senders, [](const auto& entry) { return entry.second.scores.count < least_of_person; });
    if (all == 0)
        return;
    const std::size_t few = all - senders.size();
    append_counts(input.archive.senders, senders, table.others(),
                  few == 0 ? ""
                           : fmt::format(fmt::runtime(input.archive.few), fmt::arg("count", grouped(few)),
                                         fmt::arg("least", least_of_person)),
                  input, page);
}

Entries scenarios(const PageInput& input)
{
    Entries entries = input.figures.tally.scenarios.sorted();
    for (auto& [name, letters] : entries)
        name = scenario_name(input, named<Scenario>(scenario_names, name).value_or(Scenario::other));
    return entries;
}

Entries languages(const PageInput& input)
{
    Entries entries = input.figures.tally.languages.sorted();
    for (auto& [name, letters] : entries)
        name =
            input.words.language_names[static_cast<std::size_t>(named<Language>(language_names, name).value_or(Language::mixed))];
    return entries;
}

std::vector<std::pair<std::string, SiblingCount>> siblings_of(const PageInput& input)
{
    auto entries = input.figures.siblings.sorted();
    std::erase_if(entries, [](const auto& entry) { return entry.second.languages() < 2; });
    return entries;
}

bool mostly_holds(const Version& version, std::size_t element)
{
    return version.whole > 0 and version.held[element] * 2 >= version.whole;
}

/// What most letters of another version hold, and most of this one do not.
std::string lacking(const SiblingCount& sibling, const Version& version, const PageInput& input)
{
    std::string list;
    for (std::size_t i = 0; i < version.held.size(); ++i) {
        const bool others_hold = std::any_of(sibling.versions.begin(), sibling.versions.end(),
                                             [&](const Version& other) { return mostly_holds(other, i); });
        if (version.whole > 0 and others_hold and not mostly_holds(version, i))
            list.append(list.empty() ? "" : input.words.list_separator).append(input.report.elements[i]);
    }
    return list.empty() ? list : fmt::format(fmt::runtime(input.words.lacks), fmt::arg("list", list));
}

}  // namespace

void append_sides(const PageInput& input, HtmlWriter& page)
{
    const Tally& tally = input.figures.tally;
    open_section("sides", input.words.sides, input.words.sides_note, page);
    page.open("div", {{"class", "flow"}});
    if (not tally.macros.empty())
        append_counts(input.archive.macros, tally.macros.sorted(), tally.macros.others(), "", input, page);
    if (input.setting.has_senders)
        append_senders(input, page);
    append_counts(input.archive.scenarios, scenarios(input), {}, "", input, page);
    append_counts(input.words.languages, languages(input), {}, "", input, page);
    page.close().close();
}

bool has_siblings(const PageInput& input) { return not siblings_of(input).empty(); }

void append_siblings(const PageInput& input, HtmlWriter& page)
{
    const PageWords& words = input.words;
    open_section("siblings", words.siblings, words.siblings_note, page);
    const Column columns[] = {{words.name}, {words.language_names[0]}, {words.language_names[1]}, {words.language_names[2]}};
    DataTable table(words.siblings, Caption::spoken, columns, page);
    const auto entries = siblings_of(input);
    for (std::size_t i = 0; i < std::min(entries.size(), most_siblings); ++i) {
        const auto& [name, sibling] = entries[i];
        table.row();
        table.name(name);
        for (const Version& version : sibling.versions)
            if (version.scores.count == 0)
                table.cell(words.no_version);
            else
                table.cell(fmt::format("{:.0f} ({})", version.scores.mean(), grouped(version.scores.count)), "",
                           lacking(sibling, version, input));
    }
    if (entries.size() > most_siblings)
        table.note(fmt::format(fmt::runtime(words.more), fmt::arg("count", grouped(entries.size() - most_siblings))));
    table.end();
    page.close();
}

}  // namespace amends
