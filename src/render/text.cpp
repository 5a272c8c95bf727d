// The report for people: what is there, the weightiest findings under their lines, what to write first, and the score.
#include "render/text.h"

#include <algorithm>
#include <vector>

#include <fmt/format.h>

#include "judgement/standing.h"
#include "render/body.h"
#include "render/cells.h"
#include "render/elements.h"
#include "render/frames.h"
#include "render/places.h"
#include "render/score.h"
#include "render/words.h"
#include "render/wrap.h"
#include "text/width.h"

namespace amends {
namespace {

constexpr std::size_t most_frames = 5;

/// Findings as the report shows them. All point into the verdict.
struct Selection {
    std::vector<const Finding*> framed;  ///< under their lines, in the order of the text
    std::vector<const Finding*> loose;   ///< without a place, said after the frames
    std::size_t left_out = 0;
};

bool is_heavier(const Finding* a, const Finding* b)
{
    if (a->severity != b->severity)
        return a->severity > b->severity;
    if (a->gain != b->gain)
        return a->gain > b->gain;
    return a->points < b->points;
}

bool stands_before(const Finding* a, const Finding* b)
{
    return *a->span < *b->span;
}

void keep_weightiest(Selection& selection)
{
    std::vector<const Finding*>& framed = selection.framed;
    if (framed.size() <= most_frames)
        return;
    std::stable_sort(framed.begin(), framed.end(), is_heavier);
    selection.left_out = framed.size() - most_frames;
    framed.resize(most_frames);
}

/// Whether a finding without a place is told one by one: missing elements have their list, advice waits until nothing
/// weightier is left.
bool is_told(const Finding& finding, bool is_nothing_else)
{
    return not is_missing_element(finding) and (finding.category != Category::advice or is_nothing_else);
}

Selection selected(const Verdict& verdict, bool all)
{
    const bool is_nothing_else = std::none_of(verdict.findings.begin(), verdict.findings.end(), [](const Finding& finding) {
        return finding.span or is_missing_element(finding);
    });
    Selection selection;
    for (const Finding& finding : verdict.findings) {
        if (finding.span)
            selection.framed.push_back(&finding);
        else if (all or is_told(finding, is_nothing_else))
            selection.loose.push_back(&finding);
    }
    if (not all)
        keep_weightiest(selection);
    std::stable_sort(selection.framed.begin(), selection.framed.end(), stands_before);
    return selection;
}

std::string kind_of(const Verdict& verdict, const Words& words)
{
    if (verdict.fragment)
        return std::string(words.fragments[static_cast<std::size_t>(*verdict.fragment)]);
    std::string_view kind = verdict.is_template ? words.apology_template : words.apology;
    if (verdict.stage == Stage::first)
        kind = words.first_reply;
    const std::string_view scenario = words.scenarios[static_cast<std::size_t>(verdict.scenario)];
    if (scenario.empty())
        return std::string(kind);
    return fmt::format(fmt::runtime(words.kind_and_scenario), fmt::arg("kind", kind), fmt::arg("scenario", scenario));
}

std::string count_of(const Verdict& verdict, std::size_t places, const Words& words)
{
    const HeldCount holding = held_count_of(verdict);
    if (verdict.fragment) {
        const std::string_view text = places == 1 ? words.fragment_place : places == 0 ? words.fragment_clean : words.fragment_places;
        return fmt::format(fmt::runtime(text), fmt::arg("places", places));
    }
    std::string_view text = words.holds_and_places;
    if (places == 1)
        text = words.holds_and_one_place;
    else if (places == 0)
        text = holding.held == holding.asked ? words.complete : words.holds_and_no_place;
    return fmt::format(fmt::runtime(text), fmt::arg("held", holding.held), fmt::arg("asked", holding.asked),
                       fmt::arg("places", places));
}

/// The file; of one letter among many with the line where it begins.
std::string shown_path(const Source& source, const Places& places, const Words& words)
{
    const std::string path = source.path == "-" ? std::string(words.standard_input) : drawn_path(source.path);
    return source.is_one_of_many ? fmt::format("{}:{}", path, places.beginning().line) : path;
}

/// Appends `text` in rows; the path it begins with stands out.
void append_headline(std::string_view text, std::string_view path, const Sheet& sheet, std::string& out)
{
    for (const std::string& row : wrapped(text, sheet.width)) {
        const bool has_path = row.starts_with(path);
        out += sheet.paint(Ink::strong, has_path ? path : std::string_view{});
        out.append(row, has_path ? path.size() : 0).append("\n");
        path = "\n";
    }
}

/// What was read and how much of it is there: in one row, or the count in a row of its own.
void append_summary(const Judged& judged, std::size_t findings, const Places& places, const Sheet& sheet, std::string& out)
{
    const std::string path = shown_path(judged.source, places, sheet.words);
    const std::string count = count_of(judged.verdict, findings, sheet.words);
    const auto headline = [&](std::string_view end) {
        return fmt::format(fmt::runtime(sheet.words.headline), fmt::arg("path", path),
                           fmt::arg("kind", kind_of(judged.verdict, sheet.words)), fmt::arg("count", end));
    };
    if (display_width(headline(count)) <= sheet.width)
        return append_headline(headline(count), path, sheet, out);
    append_headline(headline(""), path, sheet, out);
    append_headline(count, path, sheet, out);
}

/// Which half of a letter in two languages the report is about, and how the other stands.
void append_halves(const Verdict& verdict, const Sheet& sheet, std::string& out)
{
    if (verdict.halves.empty())
        return;
    const auto name = [&](const HalfVerdict& half) { return half.language == Language::en ? sheet.words.english_half : sheet.words.chinese_half; };
    const HalfVerdict &first = verdict.halves[0], &second = verdict.halves[1];
    const std::string text = fmt::format(fmt::runtime(sheet.words.halves), fmt::arg("first", name(first)), fmt::arg("first_score", first.score),
                                         fmt::arg("second", name(second)), fmt::arg("second_score", second.score),
                                         fmt::arg("weaker", name(second.score < first.score ? second : first)));
    for (const std::string& row : wrapped(text, sheet.width))
        out.append(row).append("\n");
}

void append_findings(const Selection& selection, const Source& source, const Places& places, const Sheet& sheet,
                     std::string& out)
{
    if (selection.framed.empty() and selection.loose.empty())
        return;
    out += '\n';
    draw_frames(selection.framed, source.text, places, sheet, out);
    for (const Finding* finding : selection.loose)
        say(*finding, "", "·", sheet, out);
    if (selection.left_out > 0) {
        const std::string_view text = selection.left_out == 1 ? sheet.words.smaller_place : sheet.words.smaller_places;
        out += sheet.gutter();
        out += sheet.paint(Ink::faint, fmt::format(fmt::runtime(text), fmt::arg("places", selection.left_out)));
        out += '\n';
    }
}

/// What is left alone: a row for each, with its line, its rule and why.
void list_left_alone(const Verdict& verdict, const Places& places, const Sheet& sheet, std::string& out)
{
    for (const StandingFinding& one : all_findings(verdict)) {
        if (one.standing == Standing::told)
            continue;
        const std::string why = one.standing == Standing::known ? std::string(sheet.words.known)
                                                                : fmt::format(fmt::runtime(sheet.words.allowed), fmt::arg("reason", drawn(one.reason)));
        const std::string line = one.finding->span ? std::to_string(places.of(*one.finding->span).line) : "·";
        bool is_first = true;
        for (const std::string& row : wrapped(fmt::format("{}  {}", one.finding->rule, why), sheet.room())) {
            out += sheet.gutter(is_first ? line : "") + row + "\n";
            is_first = false;
        }
    }
}

void append_block(const std::string& block, std::string& out)
{
    if (not block.empty())
        out.append("\n").append(block);
}

Sheet sheet_for(const Verdict& verdict, const Selection& selection, const Places& places, const ReportOptions& options)
{
    Sheet sheet{.words = words_of(options.ui_language.value_or(verdict.language)),
                .paint = Paint(options.colour),
                .width = std::max(options.width, narrowest_report),
                .shows_points = options.explain_score};
    if (not selection.framed.empty()) {
        const std::uint32_t last_line = places.of(*selection.framed.back()->span).end_line;
        sheet.number_width = std::max(sheet.number_width, std::to_string(last_line).size());
    }
    return sheet;
}

void append_apology(const Judged& judged, const ReportOptions& options, std::string& out)
{
    const Verdict& verdict = judged.verdict;
    const Places places(judged.source);
    const Selection selection = selected(verdict, options.all);
    const Sheet sheet = sheet_for(verdict, selection, places, options);
    append_summary(judged, selection.framed.size() + selection.left_out, places, sheet, out);
    append_halves(verdict, sheet, out);
    append_findings(selection, judged.source, places, sheet, out);
    std::string elements, ledger, score, left_alone;
    if (options.all)
        list_left_alone(verdict, places, sheet, left_alone);
    append_block(left_alone, out);
    if (not verdict.score)
        return;
    list_elements(verdict, sheet, elements);
    append_block(elements, out);
    if (options.explain_score)
        draw_ledger(verdict, places, sheet, ledger);
    append_block(ledger, out);
    draw_score(verdict, sheet, score);
    const bool is_brief = selection.framed.empty() and selection.loose.empty() and elements.empty() and ledger.empty() and left_alone.empty();
    if (is_brief)
        out += score;
    else
        append_block(score, out);
}

}  // namespace

void begin_text(const ReportOptions&, std::string&) {}

void append_text(const Judged& judged, const ReportOptions& options, std::string& out)
{
    if (judged.ordinal > 0)
        out += '\n';
    if (judged.verdict.score or judged.verdict.fragment)
        return append_apology(judged, options, out);
    const Words& words = words_of(options.ui_language.value_or(judged.verdict.language));
    const Sheet sheet{.words = words, .paint = Paint(options.colour), .width = std::max(options.width, narrowest_report)};
    const std::string path = shown_path(judged.source, Places(judged.source), words);
    append_headline(fmt::format(fmt::runtime(words.not_an_apology), fmt::arg("path", path)), path, sheet, out);
}

void end_text(std::span<const InputError>, const ReportOptions&, std::string&) {}

}  // namespace amends
