// Has CLI11 part the arguments of a command, and asks for the values of its options.
#include "arguments.h"

#include <algorithm>
#include <charconv>

#include <CLI/CLI.hpp>

namespace amends {

void Arguments::parse(std::vector<std::string> arguments)
{
    CLI::App app;
    app.set_help_flag();
    app.allow_extras();
    for (const std::string& name : m_valued)
        app.add_option(name, m_values[key(name)])->expected(1)->allow_extra_args(false)->take_all();
    for (const std::string& name : m_flags)
        app.add_flag(name, m_set[key(name)]);
    app.add_option("paths", m_rest);
    std::reverse(arguments.begin(), arguments.end());
    try {
        app.parse(arguments);
    } catch (const CLI::ArgumentMismatch& error) {
        const std::string what = error.what();
        throw Mistake{fmt::format("{}: a value is needed.", what.substr(0, what.find(':')))};
    } catch (const CLI::ParseError& error) {
        throw Mistake{error.what()};
    }
    refuse_unknown(app.remaining());
}

std::optional<std::string> Arguments::text(const std::string& option) const
{
    const std::vector<std::string>& values = m_values.at(option);
    return values.empty() ? std::nullopt : std::optional(values.back());
}

std::vector<std::string> Arguments::list(const std::string& option) const
{
    std::vector<std::string> items;
    for (const std::string& value : m_values.at(option))
        for (const std::string& item : CLI::detail::split(value, ','))
            if (not item.empty())
                items.push_back(item);
    return items;
}

std::optional<int> Arguments::number(const std::string& option, int least, int most) const
{
    const std::optional<std::string> value = text(option);
    if (not value)
        return std::nullopt;
    int number = 0;
    const char* end = value->data() + value->size();
    const auto [stop, error] = std::from_chars(value->data(), end, number);
    if (error != std::errc() or stop != end or number < least or number > most)
        throw Mistake{fmt::format("{} {}: a whole number from {} to {} is needed.", option, *value, least, most)};
    return number;
}

// "-q,--quiet" is known as "--quiet".
std::string Arguments::key(const std::string& name)
{
    return name.substr(name.rfind(',') + 1);
}

// CLI11 also gives back the "--" before the paths.
void Arguments::refuse_unknown(std::vector<std::string> unknown) const
{
    unknown.erase(std::remove(unknown.begin(), unknown.end(), "--"), unknown.end());
    if (unknown.empty())
        return;
    std::vector<std::string_view> known;
    for (const auto& [name, values] : m_values)
        known.push_back(name);
    for (const auto& [name, is_set] : m_set)
        known.push_back(name);
    const std::string name = unknown.front().substr(0, unknown.front().find('='));
    throw Mistake{fmt::format("{}: no option has this name.{}", name, meant(name, known))};
}

}  // namespace amends
