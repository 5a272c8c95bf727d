// What may stand in a configuration: keys, and the types of their values. One description for whoever reads, explains or writes one.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace amends {

struct Key;

/// What may stand as a value.
struct Type {
    enum class Kind : std::uint8_t {
        text,
        choice,  ///< one of `names`
        number,  ///< whole, from `least` to `most`
        flag,    ///< true or false
        list,    ///< of what `of` says; one item may stand without its list
        map,     ///< from any key, or those of `names` if there are some, to what `of` says
        object,  ///< of `keys`
        either,  ///< any of `of`
    };
    Kind kind = Kind::text;
    std::string_view what = "a text";  ///< of a text: what it is, for people
    std::vector<std::string_view> names = {};
    int least = 0, most = 0;
    std::vector<Type> of = {};
    std::vector<Key> keys = {};
    bool adds = false;                             ///< of a list: it adds to that of the configuration extended
    bool (*is_known)(std::string_view) = nullptr;  ///< of a text: whether it is one of those that are known
};

struct Key {
    std::string_view name;
    Type type;
    std::string_view description;  ///< a sentence or two
    std::string_view sample;       ///< what may stand behind the colon, in YAML; lines after the first are indented
    bool is_per_letter = false;    ///< may differ from letter to letter, so that it may stand in an override
    std::string_view option = {};  ///< of the command line that says the same; empty: there is none
    bool is_required = false;      ///< of an object: it makes no sense without
};

/// "a whole number from 0 to 100", "a list of globs".
[[nodiscard]] std::string phrase(const Type& type);

}  // namespace amends
