// Gathers the options of a command from its help, with the values that each takes.
#include <algorithm>

#include "commands/filter.h"
#include "commands/option_table.h"
#include "project/keys.h"
#include "render/report.h"

namespace amends {
namespace {

/// Options of settings that a letter may need, which the commands that judge letters by name take from amends check.
constexpr std::string_view settings_of_letters[] = {"--kind", "--lang", "--stage", "--stakes", "--scenario", "--input-format",
                                                    "--encoding", "--template", "--select", "--ignore"};

bool takes_settings(Topic topic)
{
    return topic == Topic::scan or topic == Topic::promises or topic == Topic::suggest or topic == Topic::diff or topic == Topic::filter or topic == Topic::lsp;
}

const Type* type_of(std::string_view option, const std::vector<Key>& keys)
{
    for (const Key& key : keys) {
        if (key.option == option)
            return &key.type;
        if (const Type* inner = type_of(option, key.type.keys))
            return inner;
    }
    return nullptr;
}

}  // namespace

std::string_view long_name(const OptionRow& option)
{
    return option.names.substr(option.names.rfind(',') + 1);
}

std::vector<OptionRow> options_of(Topic topic)
{
    std::vector<OptionRow> all;
    for (const HelpBlock& block : help_blocks(topic))
        all.insert(all.end(), block.options.begin(), block.options.end());
    if (not takes_settings(topic))
        return all;
    for (const OptionRow& option : options_of(Topic::check)) {
        const auto has_name = [&](const OptionRow& other) { return other.names == option.names; };
        const bool is_setting = std::find(std::begin(settings_of_letters), std::end(settings_of_letters), option.names) != std::end(settings_of_letters);
        if ((topic == Topic::lsp or topic == Topic::filter) and option.names == "--encoding")  // the text is decoded already
            continue;
        if (is_setting and std::none_of(all.begin(), all.end(), has_name))
            all.push_back(option);
    }
    return all;
}

std::vector<std::string_view> choices_of(Topic topic, const OptionRow& option)
{
    if (option.value == "WHEN")
        return {"auto", "always", "never"};
    if (option.names == "--flush")
        return {flush_names.begin(), flush_names.end()};
    if (option.names == "--format" and topic == Topic::diff)
        return {"text", "json"};
    if (option.names == "--format") {
        std::vector<std::string_view> names;
        for (const Format& format : formats())
            names.push_back(format.name);
        return names;
    }
    const Type* type = type_of(long_name(option), configuration_type().keys);
    return type == nullptr ? std::vector<std::string_view>{} : type->names;
}

}  // namespace amends
