// Turns a pattern of file names into tokens, and a path into whether it matches, by following all ways through the tokens at once.
#include "input/folder/glob.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <optional>
#include <utility>

namespace amends {
namespace {

using Set = std::bitset<256>;

std::size_t index_of(char byte) { return static_cast<unsigned char>(byte); }

/// All bytes but the one that parts folders.
Set within_a_name()
{
    Set set;
    set.set();
    set.reset(index_of('/'));
    return set;
}

using IsOfClass = int (*)(int);

/// The bytes of [:digit:] and its kin, or nothing if no class has the name.
std::optional<Set> named_class(std::string_view name)
{
    static const std::array<std::pair<std::string_view, IsOfClass>, 12> classes = {{
        {"alnum", std::isalnum},
        {"alpha", std::isalpha},
        {"blank", std::isblank},
        {"cntrl", std::iscntrl},
        {"digit", std::isdigit},
        {"graph", std::isgraph},
        {"lower", std::islower},
        {"print", std::isprint},
        {"punct", std::ispunct},
        {"space", std::isspace},
        {"upper", std::isupper},
        {"xdigit", std::isxdigit},
    }};
    const auto found = std::find_if(classes.begin(), classes.end(), [&](const auto& each) { return each.first == name; });
    if (found == classes.end())
        return std::nullopt;
    Set set;
    for (int byte = 0; byte < 128; ++byte)
        set[static_cast<std::size_t>(byte)] = found->second(byte) != 0;
    return set;
}

/// Reads the inside of brackets, from behind the opening one to behind the closing one.
class SetReader {
public:
    SetReader(std::string_view pattern, std::size_t at) : m_pattern(pattern), m_at(at) {}

    std::optional<Set> run()
    {
        const bool is_negated = m_at < m_pattern.size() and (m_pattern[m_at] == '!' or m_pattern[m_at] == '^');
        m_at += is_negated ? 1 : 0;
        const std::size_t first = m_at;
        while (m_at < m_pattern.size() and (m_pattern[m_at] != ']' or m_at == first))
            if (not take())
                return std::nullopt;
        if (m_at == m_pattern.size())
            return std::nullopt;
        ++m_at;
        return (is_negated ? ~m_set : m_set) & within_a_name();
    }

    [[nodiscard]] std::size_t at() const { return m_at; }

private:
    bool take()
    {
        if (m_pattern.substr(m_at).starts_with("[:")) {
            const std::size_t end = m_pattern.find(']', m_at);
            if (end == std::string_view::npos)
                return false;
            if (m_pattern[end - 1] == ':' and end - 1 >= m_at + 2)
                return take_class(end);
        }
        return take_range();
    }

    bool take_class(std::size_t end)
    {
        const auto set = named_class(m_pattern.substr(m_at + 2, end - m_at - 3));
        m_at = end + 1;
        m_set |= set.value_or(Set());
        return set.has_value();
    }

    bool take_range()
    {
        const auto least = sign();
        if (not least)
            return false;
        std::optional<char> most = least;
        const auto rest = m_pattern.substr(m_at);
        if (rest.size() > 1 and rest[0] == '-' and rest[1] != ']') {
            ++m_at;
            most = sign();
        }
        if (not most)
            return false;
        for (std::size_t byte = index_of(*least); byte <= index_of(*most); ++byte)
            m_set.set(byte);
        return true;
    }

    /// The sign at hand, without the backslash before it.
    std::optional<char> sign()
    {
        m_at += m_pattern[m_at] == '\\' ? 1 : 0;
        return m_at < m_pattern.size() ? std::optional(m_pattern[m_at++]) : std::nullopt;
    }

    std::string_view m_pattern;
    std::size_t m_at;
    Set m_set;
};

}  // namespace

Glob::Glob(std::string_view pattern)
{
    for (std::size_t at = 0; at < pattern.size() and m_is_well_formed;) {
        const char sign = pattern[at];
        if (sign == '*') {
            add_stars(pattern, at);
        } else if (sign == '[') {
            m_is_well_formed = add_set(pattern, at);
        } else if (sign == '?') {
            m_tokens.push_back({Kind::one, within_a_name()});
            ++at;
        } else {
            at += sign == '\\' ? 1 : 0;
            m_is_well_formed = at < pattern.size();
            if (m_is_well_formed)
                add_one(pattern[at++]);
        }
    }
}

void Glob::add_stars(std::string_view pattern, std::size_t& at)
{
    const std::size_t start = at;
    at = std::min(pattern.find_first_not_of('*', at), pattern.size());
    const bool begins = start == 0 or pattern[start - 1] == '/';
    const bool ends = at == pattern.size() or pattern[at] == '/' or pattern.substr(at).starts_with("\\/");
    if (at - start < 2 or not begins or not ends) {
        m_tokens.push_back({Kind::star, within_a_name()});
        return;
    }
    if (at < pattern.size() and pattern[at] == '/') {
        ++at;
        m_tokens.push_back({Kind::folders, {}});
        m_tokens.push_back({Kind::star, Set().set()});
        add_one('/');
    } else {
        m_tokens.push_back({Kind::star, Set().set()});
    }
}

bool Glob::add_set(std::string_view pattern, std::size_t& at)
{
    SetReader reader(pattern, at + 1);
    const auto set = reader.run();
    at = reader.at();
    if (set)
        m_tokens.push_back({Kind::one, *set});
    return set.has_value();
}

void Glob::add_one(char byte) { m_tokens.push_back({Kind::one, Set().set(index_of(byte))}); }

/// Adds the states that are reached from `states` without another byte.
void Glob::open(std::vector<bool>& states) const
{
    for (std::size_t i = 0; i < m_tokens.size(); ++i) {
        if (not states[i] or m_tokens[i].kind == Kind::one)
            continue;
        states[i + 1] = true;
        if (m_tokens[i].kind == Kind::folders)
            states[i + 3] = true;
    }
}

bool Glob::matches(std::string_view path) const
{
    if (not m_is_well_formed)
        return false;
    std::vector<bool> states(m_tokens.size() + 1), next;
    states[0] = true;
    open(states);
    for (const char byte : path) {
        next.assign(states.size(), false);
        for (std::size_t i = 0; i < m_tokens.size(); ++i)
            if (states[i] and m_tokens[i].set[index_of(byte)])
                next[m_tokens[i].kind == Kind::star ? i : i + 1] = true;
        std::swap(states, next);
        open(states);
    }
    return states.back();
}

}  // namespace amends
