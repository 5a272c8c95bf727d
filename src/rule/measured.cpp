// Reads the table of hits and false alarms.
#include "rule/measured.h"

#include <charconv>
#include <fstream>
#include <string_view>

namespace amends {
namespace {

constexpr std::string_view file_name = "measured.tsv";

std::optional<std::uint32_t> number(std::string_view text)
{
    std::uint32_t value = 0;
    const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), value);
    return problem == std::errc{} and end == text.data() + text.size() ? std::optional(value) : std::nullopt;
}

bool read_row(std::string_view line, Measured& into)
{
    const std::size_t first = line.find('\t');
    const std::size_t second = first == std::string_view::npos ? first : line.find('\t', first + 1);
    if (second == std::string_view::npos)
        return false;
    const auto hits = number(line.substr(first + 1, second - first - 1)), false_alarms = number(line.substr(second + 1));
    if (first == 0 or not hits or not false_alarms)
        return false;
    into[std::string{line.substr(0, first)}] = {*hits, *false_alarms};
    return true;
}

}  // namespace

std::optional<Measured> read_measured(const std::filesystem::path& folder, std::vector<PageError>& errors)
{
    std::ifstream file{folder / file_name};
    if (not file)
        return std::nullopt;
    Measured measured;
    std::uint32_t number_of_line = 0;
    for (std::string line; std::getline(file, line);) {
        ++number_of_line;
        if (line.empty() or line.starts_with('#') or read_row(line, measured))
            continue;
        errors.push_back({(folder / file_name).generic_string(), number_of_line, 1, "no line of this table", "write RULE, hits and false alarms, parted by tabs", line});
    }
    return measured;
}

}  // namespace amends
