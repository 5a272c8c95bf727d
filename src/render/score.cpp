// Turns score and ledger into a bar and a table.
#include "render/score.h"
#include "render/wrap.h"
#include "text/width.h"

#include <algorithm>
#include <array>

#include <fmt/format.h>


namespace amends {
namespace {

constexpr std::size_t longest_bar = 20;
constexpr std::size_t points_width = 6;
constexpr std::array<std::string_view, 8> eighths = {"", "▏", "▎", "▍", "▌", "▋", "▊", "▉"};

struct Bar {
    std::string full, empty;
};

Bar bar_of(int score, std::size_t cells)
{
    const std::size_t filled = static_cast<std::size_t>(score) * cells * 8 / 100;
    Bar bar;
    for (std::size_t i = 0; i < filled / 8; ++i)
        bar.full += "█";
    bar.full += eighths[filled % 8];
    for (std::size_t i = (filled + 7) / 8; i < cells; ++i)
        bar.empty += "░";
    return bar;
}

Ink ink_of(Grade grade)
{
    switch (grade) {
    case Grade::poor: return Ink::warning;
    case Grade::mixed: return Ink::suggestion;
    case Grade::good: break;
    }
    return Ink::strong;
}

std::string reason_of(const LedgerEntry& entry, const Words& words)
{
    if (const auto element = named<Element>(element_names, entry.reason))
        return std::string(words.elements[static_cast<std::size_t>(*element)]);
    return std::string(entry.reason == "rounding" ? words.ledger_rounding : entry.reason);
}

void append_step(int points, std::string_view reason, const Sheet& sheet, std::string& out)
{
    constexpr std::size_t indent = points_width + 2;
    std::string lead = fmt::format("{:>{}}  ", fmt::format("{:+}", points), points_width);
    for (const std::string& row : wrapped(reason, sheet.width - indent)) {
        out.append(lead).append(row).append("\n");
        lead.assign(indent, ' ');
    }
}

}  // namespace

void draw_score(const Verdict& verdict, const Sheet& sheet, std::string& out)
{
    const Words& words = sheet.words;
    const Grade grade = verdict.grade.value_or(Grade::poor);
    const std::string_view grade_word = words.grades[static_cast<std::size_t>(grade)];
    const std::string score = fmt::format(fmt::runtime(words.score), fmt::arg("score", *verdict.score));
    const std::size_t taken = display_width(score) + 2 * display_width(words.wide_space) + display_width(grade_word);
    const Bar bar = bar_of(*verdict.score, std::min(longest_bar, sheet.width - taken));
    out += sheet.paint(Ink::strong, score);
    out += words.wide_space;
    out += sheet.paint(ink_of(grade), bar.full);
    out += sheet.paint(Ink::faint, bar.empty);
    out.append(words.wide_space).append(grade_word).append("\n");
}

void draw_ledger(const Verdict& verdict, const Places& places, const Sheet& sheet, std::string& out)
{
    const Words& words = sheet.words;
    out += sheet.paint(Ink::strong, words.ledger);
    out += '\n';
    for (const LedgerEntry& entry : verdict.ledger) {
        const std::string reason = reason_of(entry, words);
        append_step(entry.points,
                    entry.span ? fmt::format(fmt::runtime(words.ledger_place), fmt::arg("reason", reason),
                                             fmt::arg("line", places.of(*entry.span).line))
                               : reason,
                    sheet, out);
    }
    out += fmt::format("{:>{}}  {}\n", *verdict.score, points_width, words.ledger_sum);
}

}  // namespace amends
