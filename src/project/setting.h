// What a project sets, before it is known what for: texts, lists and maps, each with the place where it was written.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "rule/page.h"

namespace amends {

struct ConfigFile;
struct Type;

/// Where a value comes from: a place of a file, or an option of the command line. Borrows the file.
struct Origin {
    const ConfigFile* file = nullptr;
    Place place;         ///< in the file
    std::string option;  ///< "--stage", where there is no file
};

struct Setting {
    enum class Kind : std::uint8_t { text, list, map };
    struct Entry;

    Kind kind = Kind::map;
    std::string text;  ///< also of numbers ("60") and of what is true or false
    std::vector<Setting> items;
    std::vector<Entry> entries;
    Origin origin;

    /// The value of a key of a map, or null.
    [[nodiscard]] const Setting* find(std::string_view key) const;
    [[nodiscard]] Setting* find(std::string_view key);
    /// The texts of a list, or of a text alone.
    [[nodiscard]] std::vector<std::string> texts() const;
    /// Puts a value into a map in the place of the one with its key.
    void set(std::string key, Setting value);
};

struct Setting::Entry {
    std::string key;
    Origin origin;  ///< of the key
    Setting value;
};

[[nodiscard]] Setting text_setting(std::string text, Origin origin = {});
[[nodiscard]] Setting list_setting(const std::vector<std::string>& texts, const Origin& origin = {});

/// The path that a text of a file names, from the root or the working folder: it begins at the file.
[[nodiscard]] std::filesystem::path path_of(const Setting& path);

/// Lays `over` upon `base`: maps entry by entry, lists that add up (see Type) behind those of `base`, all else in its place.
void lay_over(Setting& base, const Setting& over, const Type& type);

}  // namespace amends
