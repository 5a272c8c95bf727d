// What letters hold, what readers will mind in them, and the sentences that cause most of it.
#include <algorithm>
#include <numeric>

#include <fmt/format.h>

#include "archive/result_tables.h"
#include "report/chart.h"
#include "report/data_table.h"
#include "report/numbers.h"
#include "report/section.h"

namespace amends {
namespace {

constexpr std::size_t most_rules = 150;
constexpr std::uint64_t least_repeats = 2;

void share_row(DataTable& table, std::string_view name, std::uint64_t held, std::uint64_t all)
{
    table.row();
    table.name(name);
    table.chart([&](HtmlWriter& cell) { append_share_bar(static_cast<double>(held) / static_cast<double>(all), cell); });
    table.cell(estimated_share(held, all).in_one_line());
}

/// "96 % (24/25)"; of few letters without the share, which would say too much.
std::string precision(const image::Record& record, const PageWords& words)
{
    constexpr std::uint32_t few = 10;
    if (record.spoken() == 0)
        return std::string(words.unknown_right);
    const std::string counts = fmt::format("{}/{}", record.hits, record.spoken());
    return record.spoken() < few ? counts
                                 : fmt::format("{} ({})", percent(static_cast<double>(record.hits) / record.spoken()), counts);
}

std::string precision_order(const image::Record& record)
{
    return record.spoken() == 0 ? "-1" : fmt::format("{:.4f}", static_cast<double>(record.hits) / record.spoken());
}

/// "faults/vagueness/soon" has its kind in its name where no rule set knows it.
std::string_view category_of(const std::string& rule, const RuleFact* fact, const PageWords& words)
{
    const auto category = fact != nullptr ? std::optional(fact->category)
                                          : named<Category>(category_names, std::string_view(rule).substr(0, rule.find('/')));
    return category ? words.categories[static_cast<std::size_t>(*category)] : std::string_view();
}

void append_categories(const PageInput& input, HtmlWriter& page)
{
    const Figures& figures = input.figures;
    std::vector<std::size_t> order(figures.letters_with.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return figures.letters_with[a] > figures.letters_with[b]; });
    const Column columns[] = {{input.words.category}, {"", Column::Shape::chart}, {input.words.share, Column::Shape::number}};
    DataTable table(input.words.category, Caption::spoken, columns, page);
    for (const std::size_t i : order)
        if (static_cast<Category>(i) != Category::missing and figures.letters_with[i] > 0)
            share_row(table, input.words.categories[i], figures.letters_with[i], figures.tally.all.scores.count);
    table.end();
}

void append_rules(const PageInput& input, HtmlWriter& page)
{
    const PageWords& words = input.words;
    const Column columns[] = {{words.rule},
                              {words.category, Column::Shape::text, true},
                              {words.findings, Column::Shape::number},
                              {words.right, Column::Shape::number}};
    const auto entries = input.figures.tally.faults.sorted();
    DataTable table(words.rules_table, Caption::shown, columns, page,
                    {"rules", std::string(words.filter), std::string(words.matches)});
    for (std::size_t i = 0; i < std::min(entries.size(), most_rules); ++i) {
        const auto& [rule, fault] = entries[i];
        const auto found = input.rules.find(rule);
        const RuleFact* fact = found == input.rules.end() ? nullptr : &found->second;
        table.row();
        const bool is_named = fact != nullptr and not fact->message.empty();
        table.name(is_named ? fact->message : std::string_view(rule), is_named ? std::string_view(rule) : std::string_view());
        table.cell(category_of(rule, fact, words));
        table.cell(grouped(fault.count), std::to_string(fault.count));
        const image::Record record = fact == nullptr ? image::Record{} : fact->record;
        table.cell(precision(record, words), precision_order(record));
    }
    table.end();
    if (entries.size() > most_rules)
        page.element("p", fmt::format(fmt::runtime(words.more), fmt::arg("count", entries.size() - most_rules)),
                     {{"class", "note"}});
}

bool is_judged_by_others(const PageInput& input)
{
    const auto sets = input.figures.tally.rules.sorted();
    return std::any_of(sets.begin(), sets.end(), [&](const auto& entry) { return entry.first != input.rules_hash; });
}

}  // namespace

void append_elements(const PageInput& input, HtmlWriter& page)
{
    const Tally& tally = input.figures.tally;
    open_section("elements", input.words.elements, input.words.elements_note, page);
    const Column columns[] = {{input.words.element}, {"", Column::Shape::chart}, {input.words.held, Column::Shape::number}};
    DataTable table(input.words.element, Caption::spoken, columns, page);
    for (std::size_t i = 0; i < tally.lacking.size(); ++i)
        share_row(table, input.report.elements[i], tally.all.scores.count - tally.lacking[i], tally.all.scores.count);
    table.end();
    page.close();
}

void append_faults(const PageInput& input, HtmlWriter& page)
{
    open_section("faults", input.words.faults, input.words.faults_note, page);
    append_categories(input, page);
    append_rules(input, page);
    page.element("p", input.words.right_note, {{"class", "note"}});
    if (is_judged_by_others(input))
        page.element("p", input.words.right_by_others, {{"class", "note"}});
    page.close();
}

bool has_sentences(const PageInput& input)
{
    const auto entries = input.figures.tally.sentences.sorted();
    return not entries.empty() and entries.front().second.count >= least_repeats;
}

void append_sentences(const PageInput& input, HtmlWriter& page)
{
    const bool has_words = input.setting.with_text == WithText::yes and input.figures.has_words;
    open_section("sentences", input.words.sentences, input.words.sentences_note, page);
    if (not has_words)
        page.element("p", input.words.sentences_no_words, {{"class", "note"}});
    const Column with_words[] = {{input.words.sentence}, {input.words.findings, Column::Shape::number}};
    const Column without[] = {{input.words.example}, {input.words.findings, Column::Shape::number}};
    DataTable table(input.archive.sentences, Caption::spoken, has_words ? with_words : without, page);
    const auto entries = input.figures.tally.sentences.sorted();
    for (std::size_t i = 0; i < std::min(entries.size(), most_sentence_rows) and entries[i].second.count >= least_repeats; ++i) {
        const FaultCount& fault = entries[i].second;
        const std::string place = place_name(fault.example.path, fault.example.index, fault.example.line);
        table.row();
        table.name(fault.example.words.empty() ? place : fault.example.words,
                   fault.example.words.empty() ? std::string() : place);
        table.cell(grouped(fault.count));
    }
    table.end();
    page.close();
}

}  // namespace amends
