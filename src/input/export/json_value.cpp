// Turns a name into the place of a value in a line of JSON. The line is known to be valid, so that a walk has only strings, brackets and commas to
// tell apart.
#include "input/export/json_value.h"

#include <algorithm>
#include <charconv>

namespace amends {
namespace {

std::size_t past_string(std::string_view json, std::size_t at)
{
    return std::min(end_of_string(json, at) + 1, json.size());
}

std::size_t past_space(std::string_view json, std::size_t at)
{
    while (at < json.size() and (json[at] == ' ' or json[at] == '\t' or json[at] == '\r' or json[at] == '\n'))
        ++at;
    return at;
}

std::size_t past_value(std::string_view json, std::size_t at)
{
    std::size_t depth = 0;
    while (at < json.size()) {
        const char byte = json[at];
        if (byte == '"')
            at = past_string(json, at);
        else if (byte == '{' or byte == '[')
            ++depth, ++at;
        else if (byte == '}' or byte == ']')
            --depth, ++at;
        else
            at = std::min(depth == 0 ? json.find_first_of(",]} \t\r\n", at) : json.find_first_of("\"{}[]", at), json.size());
        if (depth == 0)
            break;
    }
    return at;
}

/// A step through the members of an object or the elements of an array.
class Members {
public:
    /// `at` is the opening bracket.
    Members(std::string_view json, std::size_t at) : m_json(json), m_at(past_space(json, at + 1)), m_is_object(json[at] == '{') {}

    /// Goes to the next member; false past the last.
    bool next()
    {
        if (m_value)
            m_at = past_space(m_json, past_value(m_json, *m_value));
        if (m_at < m_json.size() and m_json[m_at] == ',')
            m_at = past_space(m_json, m_at + 1);
        if (m_at >= m_json.size() or m_json[m_at] == '}' or m_json[m_at] == ']')
            return false;
        m_key = m_at;
        m_key_end = m_is_object ? past_string(m_json, m_at) : m_at;
        m_value = m_is_object ? past_space(m_json, past_space(m_json, m_key_end) + 1) : m_at;
        return *m_value < m_json.size();
    }

    [[nodiscard]] std::size_t value() const { return *m_value; }
    [[nodiscard]] JsonMember written() const { return {key(), name(), m_json.substr(*m_value, past_value(m_json, *m_value) - *m_value)}; }
    [[nodiscard]] std::string key() const { return is_plain() ? std::string(inside()) : std::string(string_at(m_json, m_key).text()); }
    [[nodiscard]] bool is_called(std::string_view name) const { return is_plain() ? inside() == name : key() == name; }
    [[nodiscard]] std::string_view inside() const { return name().substr(1, name().size() - 2); }
    [[nodiscard]] bool is_plain() const { return inside().find('\\') == std::string_view::npos; }

private:
    [[nodiscard]] std::string_view name() const { return m_json.substr(m_key, m_key_end - m_key); }

    std::string_view m_json;
    std::size_t m_at;
    bool m_is_object;
    std::size_t m_key = 0, m_key_end = 0;
    std::optional<std::size_t> m_value;
};

std::optional<std::size_t> member(std::string_view json, std::size_t object, std::string_view name)
{
    for (Members members(json, object); members.next();)
        if (members.is_called(name))
            return members.value();
    return std::nullopt;
}

std::optional<std::size_t> element(std::string_view json, std::size_t array, std::string_view number)
{
    std::size_t index = 0;
    const char* end = number.data() + number.size();
    const auto [stop, error] = std::from_chars(number.data(), end, index);
    if (error != std::errc() or stop != end)
        return std::nullopt;
    for (Members members(json, array); members.next(); --index)
        if (index == 0)
            return members.value();
    return std::nullopt;
}

/// A part of a JSON Pointer without its escapes.
std::string unescaped(std::string_view part)
{
    std::string text;
    for (std::size_t at = 0; at < part.size(); ++at) {
        const bool is_escape = part[at] == '~' and at + 1 < part.size() and (part[at + 1] == '0' or part[at + 1] == '1');
        text += is_escape ? (part[++at] == '0' ? '~' : '/') : part[at];
    }
    return text;
}

std::optional<std::size_t> step(std::string_view json, std::size_t at, std::string_view part)
{
    if (json[at] == '{')
        return member(json, at, unescaped(part));
    return json[at] == '[' ? element(json, at, part) : std::nullopt;
}

}  // namespace

std::size_t end_of_string(std::string_view json, std::size_t at)
{
    while ((at = json.find('"', at + 1)) != std::string_view::npos) {
        std::size_t before = at;
        while (json[before - 1] == '\\')
            --before;
        if ((at - before) % 2 == 0)
            return at;
    }
    return json.size();
}

std::optional<std::size_t> find_value(std::string_view json, std::string_view name)
{
    std::optional<std::size_t> at = past_space(json, 0);
    if (*at == json.size())
        return std::nullopt;
    if (not name.starts_with('/'))
        return json[*at] == '{' ? member(json, *at, name) : std::nullopt;
    while (at and not name.empty()) {
        name.remove_prefix(1);
        const auto end = std::min(name.find('/'), name.size());
        at = step(json, *at, name.substr(0, end));
        name.remove_prefix(end);
    }
    return at;
}

JsonFields::JsonFields(std::string_view json) : m_json(json)
{
    const auto at = past_space(json, 0);
    if (at == json.size() or json[at] != '{')
        return;
    m_fields.reserve(8);
    for (Members members(json, at); members.next();)
        m_fields.push_back({members.inside(), members.is_plain() ? std::string() : members.key(), members.value()});
}

std::optional<std::size_t> JsonFields::find(std::string_view name) const
{
    if (name.starts_with('/'))
        return find_value(m_json, name);
    const auto is_it = [&](const Field& field) { return (field.meant.empty() ? field.written : field.meant) == name; };
    const auto found = std::find_if(m_fields.begin(), m_fields.end(), is_it);
    return found == m_fields.end() ? std::nullopt : std::optional(found->value);
}

std::vector<std::string> keys_of(std::string_view json, std::size_t most)
{
    std::vector<std::string> keys;
    const auto at = past_space(json, 0);
    if (at < json.size() and json[at] == '{')
        for (Members members(json, at); keys.size() < most and members.next();)
            keys.push_back(members.key());
    return keys;
}

bool for_each_member(std::string_view json, const std::function<void(const JsonMember&)>& visit)
{
    const auto at = past_space(json, 0);
    if (at >= json.size() or json[at] != '{')
        return false;
    for (Members members(json, at); members.next();)
        visit(members.written());
    return true;
}

std::optional<std::string> word_at(std::string_view json, std::size_t at)
{
    if (is_string(json, at)) {
        const auto written = json.substr(at + 1, end_of_string(json, at) - at - 1);
        if (written.empty())
            return std::nullopt;
        return written.find('\\') == std::string_view::npos ? std::string(written) : std::string(string_at(json, at).text());
    }
    const bool is_number = json[at] == '-' or (json[at] >= '0' and json[at] <= '9');
    return is_number ? std::optional<std::string>(json.substr(at, past_value(json, at) - at)) : std::nullopt;
}

}  // namespace amends
