// The arguments of a command, parted into options, flags and the rest.
#pragma once

#include <array>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "commands/rule_names.h"
#include "rule/vocabulary.h"

namespace amends {

/// An argument that makes no sense; carries the message for the user.
struct Mistake {
    std::string message;
};

/// The arguments of one command as CLI11 parted them: texts by option, what was given without a value, and the rest. What makes no
/// sense is thrown as a Mistake. Options are asked for by their long names ("--quiet" of "-q,--quiet").
class Arguments {
public:
    /// The options that take a value, and those that take none.
    Arguments(std::vector<std::string> valued, std::vector<std::string> flags)
        : m_valued(std::move(valued)), m_flags(std::move(flags))
    {
    }

    void parse(std::vector<std::string> arguments);

    [[nodiscard]] bool has(const std::string& flag) const { return m_set.at(flag); }
    [[nodiscard]] const std::vector<std::string>& rest() const { return m_rest; }
    /// The last value of an option.
    [[nodiscard]] std::optional<std::string> text(const std::string& option) const;
    /// All values of an option as they are.
    [[nodiscard]] const std::vector<std::string>& all(const std::string& option) const { return m_values.at(option); }
    /// All values of an option, each of which may be a list parted by commas.
    [[nodiscard]] std::vector<std::string> list(const std::string& option) const;
    [[nodiscard]] std::optional<int> number(const std::string& option, int least, int most) const;

    template <class Enum, std::size_t N>
    [[nodiscard]] std::optional<Enum> choice(const std::string& option, const std::array<std::string_view, N>& names) const
    {
        const std::optional<std::string> value = text(option);
        if (not value)
            return std::nullopt;
        if (const auto found = named<Enum>(names, *value))
            return found;
        const std::vector<std::string_view> candidates(names.begin(), names.end());
        throw Mistake{fmt::format("{} {}: known are {}.{}", option, *value, fmt::join(names, ", "), meant(*value, candidates))};
    }

private:
    [[nodiscard]] static std::string key(const std::string& name);
    void refuse_unknown(std::vector<std::string> unknown) const;

    std::vector<std::string> m_valued, m_flags;
    std::map<std::string, std::vector<std::string>> m_values;
    std::map<std::string, bool> m_set;
    std::vector<std::string> m_rest;
};

}  // namespace amends
