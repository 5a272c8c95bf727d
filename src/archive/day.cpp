// Takes a text apart into numbers, words and marks, and looks where they stand as in a date.
#include "archive/day.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdint>
#include <vector>

namespace amends {
namespace {

/// Headers, cells and attributions are short; what is longer is no date.
constexpr std::size_t longest = 400;

constexpr std::array<std::string_view, 12> months = {"jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"};
constexpr std::array<std::string_view, 12> whole_months = {"january", "february", "march", "april", "may", "june",
                                                           "july", "august", "september", "october", "november", "december"};

struct Token {
    std::string word;         ///< in small letters; of a mark the mark itself; empty of a number
    std::uint64_t number = 0;
    std::size_t digits = 0;
};

bool is_digit(char c) { return c >= '0' and c <= '9'; }
bool is_letter(char c) { return (c >= 'a' and c <= 'z') or (c >= 'A' and c <= 'Z'); }
bool continues(char c) { return (static_cast<unsigned char>(c) & 0xC0) == 0x80; }

/// The token that `text` begins with, which is cut off.
Token take_token(std::string_view& text)
{
    Token token;
    std::size_t size = 1;
    if (is_digit(text.front())) {
        size = static_cast<std::size_t>(std::find_if_not(text.begin(), text.end(), is_digit) - text.begin());
        token.digits = size;
        std::from_chars(text.data(), text.data() + size, token.number);
    } else if (is_letter(text.front())) {
        size = static_cast<std::size_t>(std::find_if_not(text.begin(), text.end(), is_letter) - text.begin());
        token.word = text.substr(0, size);
        std::transform(token.word.begin(), token.word.end(), token.word.begin(), [](char c) { return static_cast<char>(c | 0x20); });
    } else {
        while (size < text.size() and continues(text[size]))
            ++size;
        token.word = text.substr(0, size);
    }
    text.remove_prefix(size);
    return token;
}

std::vector<Token> tokens_of(std::string_view text)
{
    std::vector<Token> tokens;
    while (not text.empty()) {
        Token token = take_token(text);
        if (token.word != " " and token.word != "\t" and token.word != "\n" and token.word != "\r")
            tokens.push_back(std::move(token));
    }
    return tokens;
}

std::optional<Day> day_of(std::uint64_t year, std::uint64_t month, std::uint64_t day)
{
    if (year < 1900 or year > 2999 or month > 12 or day > 31)
        return std::nullopt;
    const std::chrono::year_month_day date{std::chrono::year(static_cast<int>(year)), std::chrono::month(static_cast<unsigned>(month)),
                                           std::chrono::day(static_cast<unsigned>(day))};
    return date.ok() ? std::optional<Day>(date) : std::nullopt;
}

/// Looks for a date that begins at a token.
class Dates {
public:
    explicit Dates(std::vector<Token> tokens) : m_tokens(std::move(tokens)) {}

    [[nodiscard]] std::optional<Day> first() const
    {
        for (std::size_t at = 0; at < m_tokens.size(); ++at)
            for (const auto form : {&Dates::year_first, &Dates::in_one_number, &Dates::day_first, &Dates::month_first, &Dates::numbers_only})
                if (const auto day = (this->*form)(at))
                    return day;
        return std::nullopt;
    }

private:
    [[nodiscard]] const Token& token(std::size_t at) const { return at < m_tokens.size() ? m_tokens[at] : m_none; }
    [[nodiscard]] bool is_word(std::size_t at, std::initializer_list<std::string_view> words) const
    {
        return std::find(words.begin(), words.end(), token(at).word) != words.end();
    }
    [[nodiscard]] bool is_year(std::size_t at) const { return token(at).digits == 4; }
    [[nodiscard]] bool is_short(std::size_t at) const { return token(at).digits == 1 or token(at).digits == 2; }

    /// 1 to 12, or 0.
    [[nodiscard]] unsigned month_named(std::size_t at) const
    {
        const std::string& word = token(at).word;
        for (unsigned i = 0; i < months.size(); ++i)
            if (word == months[i] or word == whole_months[i] or (i == 8 and word == "sept"))
                return i + 1;
        return 0;
    }

    [[nodiscard]] std::optional<Day> year_first(std::size_t at) const
    {
        const bool is_one = is_year(at) and is_word(at + 1, {"-", "/", ".", "年"}) and is_short(at + 2)
                            and is_word(at + 3, {"-", "/", ".", "月"}) and is_short(at + 4);
        return is_one ? day_of(token(at).number, token(at + 2).number, token(at + 4).number) : std::nullopt;
    }

    [[nodiscard]] std::optional<Day> in_one_number(std::size_t at) const
    {
        const std::uint64_t number = token(at).number;
        return token(at).digits == 8 ? day_of(number / 10000, number / 100 % 100, number % 100) : std::nullopt;
    }

    /// The token behind the number of a day: 3rd, 3.
    [[nodiscard]] std::size_t behind_day(std::size_t at) const { return at + (is_word(at + 1, {"st", "nd", "rd", "th", ".", "-"}) ? 2 : 1); }

    [[nodiscard]] std::optional<Day> day_first(std::size_t at) const
    {
        if (not is_short(at))
            return std::nullopt;
        std::size_t next = behind_day(at);
        next += is_word(next, {"of"}) ? 1 : 0;
        const unsigned month = month_named(next);
        const std::size_t year = next + (is_word(next + 1, {",", ".", "-"}) ? 2 : 1);
        return month != 0 and is_year(year) ? day_of(token(year).number, month, token(at).number) : std::nullopt;
    }

    [[nodiscard]] std::optional<Day> month_first(std::size_t at) const
    {
        const unsigned month = month_named(at);
        const std::size_t day = at + (is_word(at + 1, {"."}) ? 2 : 1);
        if (month == 0 or not is_short(day))
            return std::nullopt;
        std::size_t year = behind_day(day);
        year += is_word(year, {","}) ? 1 : 0;
        return is_year(year) ? day_of(token(year).number, month, token(day).number) : std::nullopt;
    }

    /// 31/3/2026 and 3/31/2026 are one day each.
    [[nodiscard]] std::optional<Day> numbers_only(std::size_t at) const
    {
        if (not(is_short(at) and is_word(at + 1, {"/", ".", "-"}) and is_short(at + 2) and is_word(at + 3, {"/", ".", "-"}) and is_year(at + 4)))
            return std::nullopt;
        const std::uint64_t first = token(at).number, second = token(at + 2).number, year = token(at + 4).number;
        if (first <= 12 and second <= 12 and first != second)
            return std::nullopt;
        return first > 12 ? day_of(year, second, first) : day_of(year, first, second);
    }

    std::vector<Token> m_tokens;
    Token m_none{"\n", 0, 0};
};

/// The day of a text that is a count of seconds or milliseconds alone.
std::optional<Day> day_since_1970(std::string_view text)
{
    if ((text.size() != 10 and text.size() != 13) or not std::all_of(text.begin(), text.end(), is_digit))
        return std::nullopt;
    std::int64_t count = 0;
    std::from_chars(text.data(), text.data() + text.size(), count);
    const std::chrono::sys_seconds second{std::chrono::seconds(text.size() == 13 ? count / 1000 : count)};
    return std::chrono::floor<std::chrono::days>(second);
}

/// The day of a text that begins as ISO 8601 has it, 2026-03-31, as nearly all dates of exports do.
std::optional<Day> iso_day(std::string_view text)
{
    constexpr std::string_view form = "0000-00-00";
    std::array<unsigned, 3> numbers = {};
    std::size_t part = 0;
    for (std::size_t i = 0; i < form.size(); ++i)
        if (i == text.size() or (form[i] == '-' ? text[i] != '-' : not is_digit(text[i])))
            return std::nullopt;
        else if (form[i] == '-')
            ++part;
        else
            numbers[part] = numbers[part] * 10 + static_cast<unsigned>(text[i] - '0');
    const bool goes_on = text.size() > form.size() and is_digit(text[form.size()]);
    return goes_on ? std::nullopt : day_of(numbers[0], numbers[1], numbers[2]);
}

}  // namespace

std::optional<Day> day_in(std::string_view text)
{
    text = text.substr(0, longest);
    for (const auto form : {iso_day, day_since_1970})
        if (const auto day = form(text))
            return day;
    return Dates(tokens_of(text)).first();
}

std::string written(Day day)
{
    const std::chrono::year_month_day date(day);
    const auto year = static_cast<int>(date.year());
    std::string text = "0000-00-00";
    const auto write = [&](std::size_t at, unsigned number) {
        text[at] = static_cast<char>('0' + number / 10);
        text[at + 1] = static_cast<char>('0' + number % 10);
    };
    write(0, static_cast<unsigned>(year / 100));
    write(2, static_cast<unsigned>(year % 100));
    write(5, static_cast<unsigned>(date.month()));
    write(8, static_cast<unsigned>(date.day()));
    return text;
}

}  // namespace amends
