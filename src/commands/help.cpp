// Lays out the help of a command: its texts, and its options in two columns.
#include "commands/help.h"

#include <algorithm>
#include <vector>

#include "commands/option_table.h"
#include "render/wrap.h"

namespace amends {
namespace {

constexpr std::size_t row_width = 80, help_column = 23;

void append_option(const OptionRow& option, std::string& out)
{
    std::string lead = "  ";
    for (const char c : option.names)
        lead += c == ',' ? std::string(", ") : std::string(1, c);
    lead.append(option.value.empty() ? "" : " ").append(option.value).append("  ");
    lead.resize(std::max(lead.size(), help_column), ' ');
    // What stands beside a long name has less room in its first row.
    const std::string filler(lead.size() - help_column, 'x');
    const std::vector<std::string> rows = wrapped(filler + std::string(option.help), row_width - help_column);
    for (std::size_t i = 0; i < rows.size(); ++i)
        out.append(i == 0 ? lead + rows[i].substr(filler.size()) : std::string(help_column, ' ') + rows[i]).append("\n");
}

}  // namespace

std::string help_on(Topic topic)
{
    std::string out;
    for (const HelpBlock& block : help_blocks(topic)) {
        out += block.text;
        for (const OptionRow& option : block.options)
            append_option(option, out);
    }
    return out;
}

}  // namespace amends
