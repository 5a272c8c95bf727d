// Writes settings as YAML.
#include "project/written.h"

#include <algorithm>
#include <array>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "project/config_file.h"
#include "project/keys.h"

namespace amends {
namespace {

constexpr auto defaults = std::to_array<std::pair<std::string_view, std::string_view>>({{"fail-on", "warning"}, {"template", "false"}});

bool is_plain_byte(char c)
{
    return (c >= 'a' and c <= 'z') or (c >= 'A' and c <= 'Z') or (c >= '0' and c <= '9') or c == '-' or c == '_' or c == '/' or c == '.';
}

/// A text as YAML reads it back; a JSON string is one as well.
std::string quoted(const std::string& text)
{
    const bool is_plain = std::all_of(text.begin(), text.end(), is_plain_byte) and not text.empty() and text.front() != '-';
    return is_plain ? text : nlohmann::json(text).dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

class Writer {
public:
    /// Paths are named from the root, so that the settings hold wherever they are read.
    void entry(std::string_view key, const Setting& setting, std::size_t depth, bool is_path)
    {
        line(depth, fmt::format("{}:", key), setting);
        if (setting.kind == Setting::Kind::text)
            text.insert(m_end_of_key, fmt::format(" {}", is_path ? path_of(setting).string() : quoted(setting.text)));
        for (const Setting& item : setting.items)
            this->item(item, depth + 1, is_path);
        for (const Setting::Entry& inner : setting.entries)
            entry(inner.key, inner.value, depth + 1, false);
    }

    std::string text;

private:
    // A map in a list stands on one line.
    void item(const Setting& item, std::size_t depth, bool is_path)
    {
        std::string shown = is_path ? path_of(item).string() : quoted(item.text);
        if (item.kind == Setting::Kind::map) {
            shown.clear();
            for (const Setting::Entry& entry : item.entries)
                shown += fmt::format("{}{}: {}", shown.empty() ? "" : ", ", entry.key, quoted(entry.value.text));
            shown = fmt::format("{{{}}}", shown);
        }
        line(depth, fmt::format("- {}", shown), item);
    }

    void line(std::size_t depth, const std::string& content, const Setting& setting)
    {
        text += fmt::format("{:{}}{}", "", 2 * depth, content);
        m_end_of_key = text.size();
        const std::string origin = told(setting.origin);
        text += origin.empty() or setting.kind == Setting::Kind::map ? "\n" : fmt::format("  # {}\n", origin);
    }

    std::size_t m_end_of_key = 0;
};

}  // namespace

std::string told(const Origin& origin)
{
    return origin.file == nullptr ? origin.option : fmt::format("{}:{}", origin.file->path, origin.place.line);
}

std::string written(const Setting& settings)
{
    Writer writer;
    for (const Key& key : configuration_type().keys) {
        const auto by_default = std::find_if(defaults.begin(), defaults.end(), [&](const auto& one) { return one.first == key.name; });
        if (const Setting* setting = settings.find(key.name))
            writer.entry(key.name, *setting, 0, key.name == "rules" or key.name == "baseline");
        else if (by_default != defaults.end())
            writer.text += fmt::format("{}: {}  # by default\n", key.name, by_default->second);
    }
    return writer.text;
}

}  // namespace amends
