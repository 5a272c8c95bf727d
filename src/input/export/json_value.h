// Values inside a line of JSON, with the way back to the bytes of the line.
#pragma once

#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "input/mapped_text.h"

namespace amends {

/// Where the value begins that `name` leads to in `json`, which must be valid: a JSON Pointer (RFC 6901) where `name` begins with a slash,
/// otherwise a key of the object that `json` is. Of equal keys the first counts. Takes no recursion, and time linear in `json`.
[[nodiscard]] std::optional<std::size_t> find_value(std::string_view json, std::string_view name);

/// The keys of the object that the valid `json` is, at most `most`; none where it is no object.
[[nodiscard]] std::vector<std::string> keys_of(std::string_view json, std::size_t most);

/// A member of an object, as it is written there: views of the JSON.
struct JsonMember {
    std::string key;        ///< without quotes and escapes
    std::string_view name;  ///< with its quotes
    std::string_view value;
};

/// Calls `visit` with each member of the object that the valid `json` is, in order. False, and never called, where it is no object.
bool for_each_member(std::string_view json, const std::function<void(const JsonMember&)>& visit);

/// The members of an object, found by one walk, for whoever asks for many of them.
class JsonFields {
public:
    /// Of the object that the valid `json` is, which must outlive them; none where it is no object.
    explicit JsonFields(std::string_view json);

    /// As `find_value` in that JSON.
    [[nodiscard]] std::optional<std::size_t> find(std::string_view name) const;
    [[nodiscard]] std::string_view json() const { return m_json; }

private:
    /// A key, and where the value begins.
    struct Field {
        std::string_view written;  ///< the key without its quotes, with its escapes
        std::string meant;         ///< the key, where it has escapes
        std::size_t value;
    };

    std::string_view m_json;
    std::vector<Field> m_fields;
};

/// Whether the value at `at` is a string.
[[nodiscard]] inline bool is_string(std::string_view json, std::size_t at) { return json[at] == '"'; }

/// Where the string ends whose opening quote is at `at`: its closing quote, before which no odd number of backslashes stands, or the end of `json`.
[[nodiscard]] std::size_t end_of_string(std::string_view json, std::size_t at);

/// The string whose opening quote is at `at` of the valid `json`. An escape stands for all its bytes; NUL and half a surrogate pair, which
/// no text can hold, become U+FFFD.
[[nodiscard]] MappedText string_at(std::string_view json, std::size_t at);

/// The string or number at `at` of the valid `json`; nothing for other values and for an empty string.
[[nodiscard]] std::optional<std::string> word_at(std::string_view json, std::size_t at);

}  // namespace amends
