// Turns arguments into choices that several commands share.
#include "common_options.h"

#include <algorithm>

#include <fmt/format.h>

#include "commands/option_table.h"
#include "output_options.h"

namespace amends {
namespace {

constexpr int widest_report = 1000;

bool wants_colour(const Arguments& arguments, const Terminal& terminal)
{
    switch (colour_choice(arguments)) {
    case ColourChoice::always: return true;
    case ColourChoice::never: return false;
    case ColourChoice::automatic: break;
    }
    return terminal.shows_colour;
}

}  // namespace

ReportOptions report_options(const Arguments& arguments, const Terminal& terminal)
{
    const auto width = arguments.number("--width", narrowest_report, widest_report);
    return {.width = width ? static_cast<std::size_t>(*width) : std::max(terminal.width, narrowest_report),
            .colour = wants_colour(arguments, terminal),
            .folders = terminal.ci.folders};
}

FileChoice file_choice(const Arguments& arguments, const Setting& given)
{
    FileChoice choice{arguments.rest(), arguments.text("--file-list"), std::nullopt, arguments.has("--force-exclude")};
    if (const Setting* exclude = given.find("exclude"))
        choice.exclude = exclude->texts();
    const bool reads_input = std::find(choice.paths.begin(), choice.paths.end(), "-") != choice.paths.end();
    if (choice.list == "-" and reads_input)
        throw Mistake{"--file-list -: standard input holds the list, so that it can hold no letter; leave out the path -."};
    if (choice.paths.empty() and not choice.list)
        choice.paths = {"-"};
    else if (not reads_input and arguments.text("--stdin-filename"))
        throw Mistake{"--stdin-filename: nothing is read from standard input; add the path -, or leave out the others."};
    return choice;
}

Arguments arguments_of(Topic topic, std::vector<std::string> further, std::vector<std::string> flags)
{
    const auto add = [](std::vector<std::string>& names, std::string_view name) {
        if (std::find(names.begin(), names.end(), name) == names.end())
            names.emplace_back(name);
    };
    for (const OptionRow& option : options_of(topic))
        add(option.value.empty() ? flags : further, option.names);
    add(flags, "-h,--help");
    return {std::move(further), std::move(flags)};
}

}  // namespace amends
