// Turns dates with weekdays into hints where the calendar has another weekday.
#include <algorithm>
#include <array>

#include "judgement/consistency/consistency.h"
#include "judgement/consistency/own_text.h"

namespace amends {
namespace {

namespace ch = std::chrono;

constexpr std::array<std::string_view, 7> english = {"Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"};
constexpr std::array<std::string_view, 7> chinese = {"日", "一", "二", "三", "四", "五", "六"};

/// The weekday in the form in which the other one was written: 周四 for 周五, "Thursday" for "Fri".
std::string in_form_of(std::string_view written, ch::weekday right)
{
    constexpr std::size_t han = 3;  // bytes
    if (static_cast<unsigned char>(written.back()) < 0x80)
        return std::string(english[right.c_encoding()]);
    return std::string(written.substr(0, written.size() - han)).append(chinese[right.c_encoding()]);
}

/// A day whose year is known, to tell the years of the others by.
std::optional<ch::sys_days> known_day(const std::vector<WrittenDate>& dates)
{
    const auto found = std::find_if(dates.begin(), dates.end(), [](const WrittenDate& date) { return date.year.has_value(); });
    return found == dates.end() ? std::nullopt : day_meant(*found, std::nullopt);
}

/// Whether the weekday beside a date is that of the year before or after.
bool fits_year_beside(const WrittenDate& date, ch::year year)
{
    const std::array<ch::year, 2> beside = {year - ch::years{1}, year + ch::years{1}};
    return std::any_of(beside.begin(), beside.end(), [&](ch::year other) {
        const auto day = other / date.month / date.day;
        return day.ok() and ch::weekday{ch::sys_days{day}} == *date.weekday;
    });
}

/// The weekday of a date, if it is another than the one beside it. Where the day of the letter is not known, a date without its year may be of any year about.
std::optional<ch::weekday> other_weekday(const WrittenDate& date, std::optional<ch::sys_days> near, bool is_year_known)
{
    const auto day = day_meant(date, near);
    if (not date.weekday or not day or ch::weekday{*day} == *date.weekday)
        return std::nullopt;
    const bool is_sure = date.year or is_year_known or not fits_year_beside(date, ch::year_month_day{*day}.year());
    return is_sure ? std::optional(ch::weekday{*day}) : std::nullopt;
}

}  // namespace

void check_weekdays(const Letter& letter, const std::vector<WrittenDate>& dates, std::optional<ch::sys_days> written, std::vector<Check>& into)
{
    const auto near = written ? written : known_day(dates);
    for (const WrittenDate& date : dates) {
        const auto right = other_weekday(date, near, written.has_value());
        if (not right)
            continue;
        const std::string weekday(as_written(letter, date.weekday_span));
        into.push_back({"advice/wrong-weekday", date.span,
                        {{"date", std::string(as_written(letter, date.span))}, {"weekday", weekday}, {"right", in_form_of(weekday, *right)}}});
    }
}

}  // namespace amends
