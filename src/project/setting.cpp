// Finds values in maps, and lays the values of one file upon those of another.
#include "project/setting.h"

#include <algorithm>

#include "project/config_file.h"
#include "project/type.h"

namespace amends {
namespace {

/// The type of what stands under a key of a map of this type.
const Type* type_of_entry(const Type& type, std::string_view key)
{
    if (type.kind == Type::Kind::map)
        return &type.of.front();
    const auto found = std::find_if(type.keys.begin(), type.keys.end(), [&](const Key& candidate) { return candidate.name == key; });
    return found == type.keys.end() ? nullptr : &found->type;
}

}  // namespace

const Setting* Setting::find(std::string_view key) const
{
    const auto found = std::find_if(entries.begin(), entries.end(), [&](const Entry& entry) { return entry.key == key; });
    return found == entries.end() ? nullptr : &found->value;
}

Setting* Setting::find(std::string_view key)
{
    return const_cast<Setting*>(std::as_const(*this).find(key));
}

std::vector<std::string> Setting::texts() const
{
    if (kind == Kind::text)
        return {text};
    std::vector<std::string> all;
    for (const Setting& item : items)
        all.push_back(item.text);
    return all;
}

void Setting::set(std::string key, Setting value)
{
    if (Setting* there = find(key))
        *there = std::move(value);
    else
        entries.push_back({std::move(key), value.origin, std::move(value)});
}

Setting text_setting(std::string text, Origin origin)
{
    return {Setting::Kind::text, std::move(text), {}, {}, std::move(origin)};
}

Setting list_setting(const std::vector<std::string>& texts, const Origin& origin)
{
    Setting list{Setting::Kind::list, {}, {}, {}, origin};
    for (const std::string& text : texts)
        list.items.push_back(text_setting(text, origin));
    return list;
}

std::filesystem::path path_of(const Setting& path)
{
    return (path.origin.file->location.parent_path() / path.text).lexically_normal();
}

void lay_over(Setting& base, const Setting& over, const Type& type)
{
    const bool are_maps = base.kind == Setting::Kind::map and over.kind == Setting::Kind::map;
    if (type.adds and base.kind == Setting::Kind::list and over.kind == Setting::Kind::list) {
        base.items.insert(base.items.end(), over.items.begin(), over.items.end());
    } else if (not are_maps) {
        base = over;
    } else {
        for (const Setting::Entry& entry : over.entries) {
            Setting* there = base.find(entry.key);
            const Type* inner = type_of_entry(type, entry.key);
            if (there != nullptr and inner != nullptr)
                lay_over(*there, entry.value, *inner);
            else
                base.set(entry.key, entry.value);
        }
    }
}

}  // namespace amends
