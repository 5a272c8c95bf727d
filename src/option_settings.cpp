// Turns options into settings along the table of keys.
#include "option_settings.h"

#include <algorithm>

#include "project/keys.h"

namespace amends {
namespace {

std::optional<Setting> choice(const Arguments& arguments, const std::string& option, const Type& type)
{
    const auto text = arguments.text(option);
    if (not text)
        return std::nullopt;
    if (std::find(type.names.begin(), type.names.end(), *text) == type.names.end())
        throw Mistake{fmt::format("{} {}: known are {}.{}", option, *text, fmt::join(type.names, ", "), meant(*text, type.names))};
    return text_setting(*text, {nullptr, {}, option});
}

std::optional<Setting> text(const Arguments& arguments, const std::string& option, const Type& type)
{
    const auto given = arguments.text(option);
    if (not given)
        return std::nullopt;
    if (type.is_known != nullptr and not type.is_known(*given))
        throw Mistake{fmt::format("{} {}: {} is needed.", option, *given, type.what)};
    return text_setting(*given, {nullptr, {}, option});
}

// Globs may hold commas, names of rules hold none.
std::optional<Setting> list(const Arguments& arguments, const std::string& option)
{
    const std::vector<std::string> items = option == "--exclude" ? arguments.all(option) : arguments.list(option);
    return items.empty() ? std::nullopt : std::optional(list_setting(items, {nullptr, {}, option}));
}

std::optional<Setting> given(const Arguments& arguments, const Key& key)
{
    const std::string option(key.option);
    switch (key.type.kind) {
    case Type::Kind::choice: return choice(arguments, option, key.type);
    case Type::Kind::number: {
        const auto number = arguments.number(option, key.type.least, key.type.most);
        return number ? std::optional(text_setting(std::to_string(*number), {nullptr, {}, option})) : std::nullopt;
    }
    case Type::Kind::list: return list(arguments, option);
    case Type::Kind::either: return arguments.has(option) ? std::optional(text_setting("true", {nullptr, {}, option})) : std::nullopt;
    default: return text(arguments, option, key.type);
    }
}

/// Calls `visit` with each key that has an option, and the map that it stands in, empty for the configuration itself.
template <class Visit>
void for_each_option(Visit visit)
{
    for (const Key& key : configuration_type().keys) {
        if (not key.option.empty())
            visit(key, std::string_view{});
        for (const Key& inner : key.type.keys)
            if (not inner.option.empty())
                visit(inner, key.name);
    }
}

}  // namespace

std::vector<std::string> setting_options()
{
    std::vector<std::string> options;
    for_each_option([&](const Key& key, std::string_view) {
        if (key.type.kind != Type::Kind::either)
            options.emplace_back(key.option);
    });
    return options;
}

Setting given_settings(const Arguments& arguments)
{
    Setting settings;
    for_each_option([&](const Key& key, std::string_view map) {
        std::optional<Setting> setting = given(arguments, key);
        if (not setting)
            return;
        if (not map.empty() and settings.find(map) == nullptr)
            settings.set(std::string(map), Setting{});
        (map.empty() ? settings : *settings.find(map)).set(std::string(key.name), std::move(*setting));
    });
    return settings;
}

}  // namespace amends
