// JSON written as it comes: archives hold millions of places, and a document in memory costs more than the letters.
#pragma once

#include <array>
#include <charconv>
#include <concepts>
#include <optional>
#include <string>
#include <string_view>

namespace amends {

/// Appends `text` as a JSON string. Bytes that are no UTF-8, as the name of a file may hold, become U+FFFD.
void append_json_value(std::string_view text, std::string& out);
inline void append_json_value(const std::string& text, std::string& out)
{
    append_json_value(std::string_view(text), out);
}
void append_json_value(bool value, std::string& out);
template <std::integral Number>
void append_json_value(Number number, std::string& out)
{
    std::array<char, 24> digits;
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), number).ptr;
    out.append(digits.data(), end);
}
template <class Value>
void append_json_value(const std::optional<Value>& value, std::string& out)
{
    if (value)
        append_json_value(*value, out);
    else
        out += "null";
}

/// Whether `text` is ASCII that stands in a JSON string as it is.
[[nodiscard]] bool is_plain_json(std::string_view text);

/// Appends an object, member by member, in one row. `out` must outlive it.
class JsonObject {
public:
    explicit JsonObject(std::string& out) : m_out(out) { m_out += '{'; }

    /// Names must need no escapes.
    template <class Value>
    JsonObject& add(std::string_view name, const Value& value)
    {
        begin(name);
        append_json_value(value, m_out);
        return *this;
    }
    /// The value of this member is appended to the buffer before the next call.
    void begin(std::string_view name)
    {
        m_out.append(m_is_empty ? "\"" : ",\"").append(name).append("\":");
        m_is_empty = false;
    }
    /// Appends members that are written already, or nothing.
    void stamp(std::string_view members)
    {
        if (members.empty())
            return;
        m_out.append(m_is_empty ? "" : ",").append(members);
        m_is_empty = false;
    }
    void end() { m_out += '}'; }

private:
    std::string& m_out;
    bool m_is_empty = true;
};

}  // namespace amends
