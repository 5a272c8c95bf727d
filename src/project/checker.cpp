// Walks YAML along the table of keys: what fits becomes a value, what does not is told with what was meant.
#include "project/checker.h"

#include <algorithm>
#include <charconv>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "project/keys.h"
#include "text/nearest.h"

namespace amends {
namespace {

constexpr std::size_t most_values = 100'000;  // aliases can make more of a small file than memory holds

std::string meant_or(std::string_view name, const std::vector<std::string_view>& known, std::string_view lead)
{
    const auto near = nearest(name, known);
    return near ? fmt::format("did you mean {}?", *near) : fmt::format("{} {}", lead, fmt::join(known, ", "));
}

/// Whether a scalar stands without quotes, so that it may be a number, or true or false.
bool is_plain(const YAML::Node& node)
{
    return node.Tag() != "!";
}

bool is_number(const std::string& text, int least, int most)
{
    int number = 0;
    const char* end = text.data() + text.size();
    const auto [stop, problem] = std::from_chars(text.data(), end, number);
    return problem == std::errc() and stop == end and number >= least and number <= most;
}

/// Whether a node has the shape of a type within an `either`, where a list has to be written as one.
bool has_shape(const YAML::Node& node, const Type& type)
{
    switch (type.kind) {
    case Type::Kind::list: return node.IsSequence();
    case Type::Kind::map:
    case Type::Kind::object: return node.IsMap();
    default: return node.IsScalar();
    }
}

/// What to write in the place of what is wrong, by the sample of the key.
std::string remedy_for(const Type& type, std::string_view name)
{
    const Key* key = key_named(name);
    const bool is_short = key != nullptr and &key->type == &type and not key->sample.empty() and not key->sample.starts_with('\n');
    return is_short ? fmt::format("write for example \"{}: {}\"", name, key->sample) : fmt::format("write {}", phrase(type));
}

}  // namespace

Setting Checker::read(const YAML::Node& root)
{
    if (root.IsMap())
        return read_map(root, configuration_type(), "the configuration").value_or(Setting{});
    refuse(root, "a configuration is made of keys with their values", "write one \"key: value\" a line, with a space behind the colon");
    return {};
}

Checker::Read Checker::read(const YAML::Node& node, const Type& type, std::string_view name)
{
    if (++m_values == most_values)
        return refuse(node, "too many values for a configuration", "write each value once");
    if (m_values > most_values)
        return std::nullopt;
    if (node.IsNull())
        return refuse_empty(node, type, name);
    switch (type.kind) {
    case Type::Kind::list: return read_list(node, type, name);
    case Type::Kind::map:
    case Type::Kind::object: return node.IsMap() ? read_map(node, type, name) : refuse_type(node, type, name);
    case Type::Kind::either: return read_either(node, type, name);
    default: return node.IsScalar() ? read_scalar(node, type, name) : refuse_type(node, type, name);
    }
}

Checker::Read Checker::read_scalar(const YAML::Node& node, const Type& type, std::string_view name)
{
    const std::string& text = node.Scalar();
    const Setting value = text_setting(text, origin_of(node));
    switch (type.kind) {
    case Type::Kind::number: return is_plain(node) and is_number(text, type.least, type.most) ? Read(value) : refuse_type(node, type, name);
    case Type::Kind::flag: return is_plain(node) and (text == "true" or text == "false") ? Read(value) : refuse_type(node, type, name);
    case Type::Kind::choice:
        if (std::find(type.names.begin(), type.names.end(), text) != type.names.end())
            return value;
        return refuse(node, fmt::format("\"{}\" is none of the values of \"{}\"", text, name), meant_or(text, type.names, "write one of"));
    default: break;
    }
    if (text.empty() or (type.is_known != nullptr and not type.is_known(text)))
        return refuse_type(node, type, name);
    return value;
}

Checker::Read Checker::read_list(const YAML::Node& node, const Type& type, std::string_view name)
{
    Setting list{Setting::Kind::list, {}, {}, {}, origin_of(node)};
    const auto add = [&](const YAML::Node& item) {
        if (Read value = read(item, type.of.front(), name))
            list.items.push_back(std::move(*value));
    };
    if (not node.IsSequence()) {
        const bool may_stand_alone = type.of.front().kind == Type::Kind::object ? node.IsMap() : node.IsScalar();
        if (not may_stand_alone)
            return refuse_type(node, type, name);
        add(node);
        return list;
    }
    for (const YAML::Node& item : node) {
        add(item);
        if (m_values > most_values)
            break;
    }
    return list;
}

Checker::Read Checker::read_map(const YAML::Node& node, const Type& type, std::string_view name)
{
    Setting map{Setting::Kind::map, {}, {}, {}, origin_of(node)};
    for (const auto& entry : node) {
        const Type* inner = type_behind(entry.first, type, name);
        if (inner == nullptr)
            continue;
        const std::string& key = entry.first.Scalar();
        if (map.find(key) != nullptr) {
            refuse(entry.first, fmt::format("\"{}\" stands twice", key), "keep one of them");
            continue;
        }
        if (Read value = entry.second.IsNull() ? refuse_empty(entry.first, *inner, key) : read(entry.second, *inner, key))
            map.entries.push_back({key, origin_of(entry.first), std::move(*value)});
    }
    for (const Key& key : type.keys) {
        if (key.is_required and not node[std::string(key.name)])
            refuse(node, fmt::format("\"{}\" lacks the key \"{}\"", name, key.name), fmt::format("add \"{}: …\": {}", key.name, phrase(key.type)));
    }
    return map;
}

/// The type of what a key leads to; null where the key was told to be wrong.
const Type* Checker::type_behind(const YAML::Node& key, const Type& type, std::string_view name)
{
    if (not key.IsScalar()) {
        refuse(key, "a key has to be a word", "write \"key: value\"");
        return nullptr;
    }
    const bool is_map = type.kind == Type::Kind::map;
    const std::vector<std::string_view> known = is_map ? type.names : names_of(type.keys);
    const auto found = std::find(known.begin(), known.end(), key.Scalar());
    if (is_map and (known.empty() or found != known.end()))
        return &type.of.front();
    if (not is_map and found != known.end())
        return &type.keys[static_cast<std::size_t>(found - known.begin())].type;
    refuse(key, fmt::format("\"{}\" is no key of {}", key.Scalar(), name), meant_or(key.Scalar(), known, "the keys are"));
    return nullptr;
}

Checker::Read Checker::read_either(const YAML::Node& node, const Type& type, std::string_view name)
{
    const auto fitting = std::find_if(type.of.begin(), type.of.end(), [&](const Type& one) { return has_shape(node, one); });
    const bool is_one_scalar = fitting != type.of.end() and not(fitting->kind == Type::Kind::flag and node.Scalar() != "true" and node.Scalar() != "false");
    return is_one_scalar ? read(node, *fitting, name) : refuse_type(node, type, name);
}

Place Checker::place_of(const YAML::Node& node) const
{
    const YAML::Mark mark = node.Mark();
    return mark.is_null() ? Place{} : Place{static_cast<std::uint32_t>(mark.line) + 1, static_cast<std::uint32_t>(mark.column) + 1};
}

Checker::Read Checker::refuse(const YAML::Node& node, std::string message, std::string remedy)
{
    m_mistakes.add(place_of(node), std::move(message), std::move(remedy));
    return std::nullopt;
}

Checker::Read Checker::refuse_empty(const YAML::Node& node, const Type& type, std::string_view name)
{
    return refuse(node, fmt::format("\"{}\" has no value", name), fmt::format("{}, or take out the line", remedy_for(type, name)));
}

Checker::Read Checker::refuse_type(const YAML::Node& node, const Type& type, std::string_view name)
{
    return refuse(node, fmt::format("\"{}\" takes {}", name, phrase(type)), remedy_for(type, name));
}

}  // namespace amends
