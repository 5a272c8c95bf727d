// Turns arguments into the choice of rules and of a configuration.
#include "config_options.h"

namespace amends {

std::optional<std::filesystem::path> rules_folder(const Arguments& arguments)
{
    const auto folder = arguments.text("--rules");
    if (folder and not std::filesystem::is_directory(*folder))
        throw Mistake{fmt::format("--rules {}: no such folder.", *folder)};
    return folder;
}

ConfigChoice config_choice(const Arguments& arguments)
{
    ConfigChoice choice{arguments.has("--isolated"), arguments.text("--config")};
    if (choice.file and choice.is_isolated)
        throw Mistake{"--isolated: with it no configuration is read, and --config names one; leave out one of them."};
    return choice;
}

}  // namespace amends
