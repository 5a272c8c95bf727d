// The commands with their options: what the parser, the help, the completions and the manual page are made from.
#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "commands/help.h"

namespace amends {

/// An option of a command.
struct OptionRow {
    std::string_view names;  ///< "--format", or "-q,--quiet"
    std::string_view value;  ///< what its value is called: "FORMAT"; empty: it takes none
    std::string_view help;   ///< on one line
};

/// A stretch of the help of a command: text as it stands, then options.
struct HelpBlock {
    std::string_view text;
    std::span<const OptionRow> options;
};

/// The help of a command, from its usage to its examples.
[[nodiscard]] std::span<const HelpBlock> help_blocks(Topic topic);
[[nodiscard]] std::span<const HelpBlock> help_on_checking();
[[nodiscard]] std::span<const HelpBlock> help_on_scanning();
[[nodiscard]] std::span<const HelpBlock> help_on_reporting();
[[nodiscard]] std::span<const HelpBlock> help_on_promises();
[[nodiscard]] std::span<const HelpBlock> help_on_sampling();
[[nodiscard]] std::span<const HelpBlock> help_on_agreement();
[[nodiscard]] std::span<const HelpBlock> help_on_filtering();

/// All options of a command but --help, and those of amends check that its help speaks of in a sentence.
[[nodiscard]] std::vector<OptionRow> options_of(Topic topic);

/// The long name of an option.
[[nodiscard]] std::string_view long_name(const OptionRow& option);

/// What may stand as the value of an option, where that is one of a few words.
[[nodiscard]] std::vector<std::string_view> choices_of(Topic topic, const OptionRow& option);

}  // namespace amends
