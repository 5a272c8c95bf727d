// Turns a finding into the rows that say what a reader hears and how to write it instead.
#include "render/body.h"

#include <fmt/format.h>

#include "render/wrap.h"
#include "text/width.h"

namespace amends {
namespace {

std::string label_of(const Finding& finding, const Sheet& sheet)
{
    if (sheet.shows_points and finding.points != 0)
        return fmt::format("{} {}", finding.points, finding.rule);
    return std::string(finding.rule);
}

/// The last row of the message with the rule at the right edge, where both fit; else the rule has rows of its own.
void append_rule(std::string_view row, const std::string& rule, const Sheet& sheet, std::string& out)
{
    const std::size_t room = sheet.room();
    std::size_t used = display_width(row);
    out += row;
    for (const std::string& part : wrapped(rule, room)) {
        const std::size_t needed = display_width(part);
        if (used > 0 and used + 2 + needed > room) {
            out.append("\n").append(sheet.gutter());
            used = 0;
        }
        out.append(room - used - needed, ' ').append(sheet.paint(Ink::faint, part));
        used = room;
    }
    out += '\n';
}

void append_rewrite(std::string_view rewrite, const Sheet& sheet, std::string& out)
{
    const std::size_t indent = display_width(sheet.words.arrow);
    bool is_first = true;
    for (const std::string& row : wrapped(rewrite, sheet.room() - indent)) {
        out += sheet.gutter();
        out += is_first ? sheet.paint(Ink::suggestion, sheet.words.arrow) : std::string(indent, ' ');
        out += row;
        out += '\n';
        is_first = false;
    }
}

}  // namespace

std::string Sheet::gutter(std::string_view label) const
{
    return paint(Ink::faint, fmt::format("{:>{}} │ ", label, number_width));
}

void say(const Finding& finding, std::string_view mark, std::string_view label, const Sheet& sheet, std::string& out)
{
    const std::string prefix = mark.empty() ? "" : std::string(mark) + " ";
    const std::size_t indent = display_width(prefix);
    const std::string_view message = finding.message.empty() ? finding.advice : finding.message;
    const std::vector<std::string> rows = wrapped(message, sheet.room() - indent);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const std::string row = (i == 0 ? prefix : std::string(indent, ' ')) + rows[i];
        out += sheet.gutter(i == 0 ? label : std::string_view{});
        if (i + 1 == rows.size())
            append_rule(row, label_of(finding, sheet), sheet, out);
        else
            out.append(row).append("\n");
    }
    const std::string_view mending = finding.rewrite.empty() ? finding.advice : finding.rewrite;
    if (not mending.empty() and mending != message)
        append_rewrite(mending, sheet, out);
}

}  // namespace amends
