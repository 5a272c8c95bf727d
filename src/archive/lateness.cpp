// Looks for the date of the letter that is answered in the line that a mail program writes above it.
#include "archive/lateness.h"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

#include "letter/attribution.h"
#include "text/byte_set.h"
#include "text/fold.h"

namespace amends {
namespace {

constexpr int most_days = 3653;
constexpr std::size_t longest_line = 300;
constexpr ByteSet digits("0123456789");

/// What begins the line of a copied header that holds its date.
constexpr auto headers = std::to_array<std::string_view>({"Sent:", "Date:", "寄件日期", "傳送時間", "傳送日期", "发送时间", "发送日期", "日期:", "日期："});

constexpr ByteSet header_begins = [] {
    ByteSet set("");
    for (const std::string_view header : headers)
        set.add(header.front());
    return set;
}();

std::string_view take_line(std::string_view& text)
{
    const std::string_view line = text.substr(0, text.find('\n'));
    text.remove_prefix(std::min(text.size(), line.size() + 1));
    return line;
}

bool is_header(std::string_view line)
{
    line.remove_prefix(std::min(line.size(), line.find_first_not_of("> *\t")));
    if (line.empty() or not header_begins.holds(line.front()))
        return false;
    return std::any_of(headers.begin(), headers.end(), [&](std::string_view header) { return line.starts_with(header); });
}

bool has_digit(std::string_view text) { return digits.find(text) < text.size(); }

bool ends_with_colon(std::string_view line)
{
    const auto end = line.find_last_not_of(" \r");
    return end != std::string_view::npos and (line[end] == ':' or line.substr(0, end + 1).ends_with("："));
}

/// The day in the line, which ends as attributions do, or in it and the one before: an attribution may be wrapped onto a second line.
std::optional<Day> attributed_day(std::string_view before, std::string_view line)
{
    std::string both(before);
    both.append(" ").append(line);
    for (const std::string_view candidate : {line, std::string_view(both)})
        if (has_digit(candidate) and attribution_of(folded(candidate)) != Attribution::none)
            if (const auto day = day_in(candidate))
                return day;
    return std::nullopt;
}

/// The day in the first such line.
std::optional<Day> answered_day(std::string_view text)
{
    std::string_view before;
    while (not text.empty()) {
        const std::string_view line = take_line(text).substr(0, longest_line);
        if (is_header(line) and has_digit(line))
            if (const auto day = day_in(line))
                return day;
        if (ends_with_colon(line))
            if (const auto day = attributed_day(before, line))
                return day;
        before = line;
    }
    return std::nullopt;
}

}  // namespace

std::optional<int> late_days(const Source& source, Day day)
{
    const std::optional<Day> answered = source.answers ? day_in(*source.answers) : answered_day(source.text);
    if (not answered)
        return std::nullopt;
    const auto days = (day - *answered).count();
    return days >= 0 and days <= most_days ? std::optional(static_cast<int>(days)) : std::nullopt;
}

}  // namespace amends
