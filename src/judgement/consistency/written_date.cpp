// Turns the dates of a letter into days of the calendar, with the weekdays beside them.
#include "judgement/consistency/written_date.h"

#include <algorithm>
#include <array>

#include "judgement/consistency/own_text.h"
#include "judgement/consistency/said_values.h"
#include "matching/values/english_words.h"
#include "matching/values/numeral.h"

namespace amends {
namespace {

namespace ch = std::chrono;

constexpr std::u16string_view chinese_weekdays = u"一二三四五六日";
constexpr std::array<std::u16string_view, 3> chinese_weeks = {u"星期", u"礼拜", u"周"};

/// The place of a word among `names` by its first three letters, or nothing.
template <std::size_t N>
std::optional<unsigned> place_by_head(std::u16string_view word, const std::array<std::u16string_view, N>& names, std::size_t count)
{
    const auto end = names.begin() + static_cast<std::ptrdiff_t>(count);
    const auto found = std::find_if(names.begin(), end, [&](std::u16string_view name) { return name.substr(0, 3) == word.substr(0, 3); });
    return found == end ? std::nullopt : std::optional(static_cast<unsigned>(found - names.begin()));
}

/// 0 for Monday; nothing for what is no weekday.
std::optional<unsigned> chinese_weekday(char16_t unit)
{
    const auto at = chinese_weekdays.find(unit == u'天' ? u'日' : unit);
    return at == chinese_weekdays.npos ? std::nullopt : std::optional(static_cast<unsigned>(at));
}

/// What the words of one date hold, part by part.
class DateReader {
public:
    DateReader(const ValueText& text, UnitSpan span, bool is_day_first, bool is_order_known)
        : m_text(text), m_span(span), m_is_day_first(is_day_first), m_is_order_known(is_order_known)
    {
        m_date.span = span;
    }

    std::optional<WrittenDate> read()
    {
        for (std::uint32_t at = m_span.start; at < m_span.end;)
            at = std::max(at + 1, part(at));
        look_before();
        settle_numbers();
        const bool is_day = not m_is_odd and m_month and m_day;
        if (not is_day)
            return std::nullopt;
        m_date.month = ch::month{*m_month};
        m_date.day = ch::day{*m_day};
        return m_date;
    }

private:
    /// Takes the part that begins at `at`; where it ends.
    std::uint32_t part(std::uint32_t at)
    {
        if (m_text.letter(at))
            return word(at);
        if (const std::uint32_t end = weekday(at); end != at)
            return end;
        const Numeral numeral = numeral_at(m_text, at);
        if (not numeral)
            return at;
        number(numeral);
        return numeral.end;
    }

    std::uint32_t word(std::uint32_t at)
    {
        const std::u16string_view word = m_text.word_at(at);
        const UnitSpan span{at, at + static_cast<std::uint32_t>(word.size())};
        if (is_word_of(word, weekday_names))
            set_weekday(place_by_head(word, weekday_names, 7), span);
        else if (is_word_of(word, month_names))
            put(m_month, *place_by_head(word, month_names, 12) + 1);
        return span.end;
    }

    /// 周五, 星期五, (五).
    std::uint32_t weekday(std::uint32_t at)
    {
        const std::uint32_t week = m_text.starts_any(at, chinese_weeks);
        const bool is_bare = m_text[at - 1] == u'(' and m_text[at + 1] == u')';
        const auto day = week != 0 or is_bare ? chinese_weekday(m_text[at + week]) : std::nullopt;
        if (not day)
            return at;
        set_weekday(day, {at, at + week + 1});
        return at + week + 1;
    }

    void set_weekday(std::optional<unsigned> from_monday, UnitSpan span)
    {
        m_is_odd |= m_date.weekday.has_value() or not from_monday;
        m_date.weekday = ch::weekday{(from_monday.value_or(0) + 1) % 7};
        m_date.weekday_span = span;
    }

    void number(const Numeral& numeral)
    {
        switch (m_text[numeral.end]) {
        case u'年': return set_year(numeral);
        case u'月': return put(m_month, numeral.value);
        case u'日':
        case u'号': return put(m_day, numeral.value);
        default: break;
        }
        if (numeral.size == 4) {
            m_leads_with_year = m_count == 0;
            return set_year(numeral);
        }
        if (m_count < m_numbers.size())
            m_numbers[m_count] = numeral;
        ++m_count;
    }

    // 民国114年, 114.3.1; nobody knows which century 26年 is of.
    void set_year(const Numeral& numeral)
    {
        constexpr int republic = 1911;
        m_is_odd |= m_date.year.has_value() or numeral.size < 3;
        m_date.year = static_cast<int>(numeral.value) + (numeral.size == 3 ? republic : 0);
    }

    void put(std::optional<unsigned>& into, unsigned value)
    {
        m_is_odd |= into.has_value();
        into = value;
    }

    /// A weekday with the date in brackets behind it: 周五(7月3日).
    void look_before()
    {
        if (m_date.weekday or m_text[m_span.start - 1] != u'(' or m_span.start < 3)
            return;
        const std::uint32_t last = m_text.before_space(m_span.start - 1) - 1;
        const std::uint32_t week = m_text.ends_any(last, chinese_weeks);
        if (week == 0 or not chinese_weekday(m_text[last]))
            return;
        set_weekday(chinese_weekday(m_text[last]), {last - week, last + 1});
        m_date.span.start = last - week;
    }

    /// Numbers that no word tells apart: 3 May, 7/3, 114.3.1, 3/7/2026.
    void settle_numbers()
    {
        if (m_count == 0)
            return;
        if (m_month and not m_day and m_count == 1)
            return put(m_day, m_numbers[0].value);
        if (m_month or m_day or m_count > 3 or (m_count == 3 and m_numbers[0].size != 3)) {
            m_is_odd = true;
            return;
        }
        if (m_count == 3)
            set_year(m_numbers[0]);
        const unsigned first = m_numbers[m_count == 3 ? 1 : 0].value, second = m_numbers[m_count == 3 ? 2 : 1].value;
        const bool is_year_first = m_count == 3 or m_leads_with_year;
        const bool is_told = m_is_order_known or is_year_first or first > 12 or second > 12 or first == second;
        const bool is_day_first = not is_year_first and (first > 12 or (second <= 12 and m_is_day_first));
        m_is_odd |= m_count < 2 or not is_told;
        put(m_month, is_day_first ? second : first);
        put(m_day, is_day_first ? first : second);
    }

    const ValueText& m_text;
    UnitSpan m_span;
    bool m_is_day_first, m_is_order_known;
    WrittenDate m_date;
    std::optional<unsigned> m_month, m_day;
    std::array<Numeral, 3> m_numbers;
    std::size_t m_count = 0;
    bool m_leads_with_year = false;
    bool m_is_odd = false;  ///< more than one day, or none that is sure
};

bool is_possible(const WrittenDate& date)
{
    const ch::year leap{date.year.value_or(2024)};
    return (leap / date.month / date.day).ok();
}

std::optional<ch::sys_days> iso_day(std::string_view text)
{
    const auto number = [&](std::size_t at, std::size_t size) {
        int value = 0;
        for (std::size_t i = at; i < at + size; ++i)
            value = text[i] >= '0' and text[i] <= '9' ? value * 10 + (text[i] - '0') : -100'000;
        return value;
    };
    if (text.size() < 10 or text[4] != '-' or text[7] != '-')
        return std::nullopt;
    const int year = number(0, 4), month = number(5, 2), day = number(8, 2);
    if (year < 1900 or month < 1 or day < 1)
        return std::nullopt;
    const ch::year_month_day date{ch::year{year}, ch::month{static_cast<unsigned>(month)}, ch::day{static_cast<unsigned>(day)}};
    return date.ok() ? std::optional(ch::sys_days{date}) : std::nullopt;
}

/// Whether a date is all that its paragraph says, or ends the letter's signature.
bool dates_letter(const Letter& letter, const WrittenDate& date)
{
    constexpr std::uint32_t label = 5;  // 日期: or "date:"
    const Paragraph& paragraph = letter.paragraphs[letter.sentences[letter.sentence_at(date.span.start)].paragraph];
    const bool ends = date.span.end + 2 >= paragraph.span.end;
    const bool is_at_end = paragraph.block == BlockKind::closing or paragraph.block == BlockKind::signature;
    return date.year and ends and (is_at_end or date.span.start <= paragraph.span.start + label);
}

}  // namespace

std::vector<WrittenDate> dates_of(const Letter& letter, const LetterReading& reading, std::optional<HouseRegion> region)
{
    const bool is_chinese = letter.language == Language::zh_hant or letter.language == Language::zh_hans;
    const bool is_british = region and *region != HouseRegion::us and *region != HouseRegion::tw and *region != HouseRegion::cn;
    const ValueText text{letter.folded.units, letter.folded.capital};
    std::vector<WrittenDate> dates;
    for (std::uint32_t number = 0; number < letter.sentences.size(); ++number) {
        if (not is_own(letter.paragraphs[letter.sentences[number].paragraph]))
            continue;
        for_each_value(letter, reading, number, ValueKind::date, [&](UnitSpan span) {
            if (is_in_quotation(letter, span.start))
                return;
            if (const auto date = DateReader{text, span, is_british, is_chinese or region}.read(); date and is_possible(*date))
                dates.push_back(*date);
        });
    }
    return dates;
}

std::optional<ch::sys_days> day_of(const Letter& letter, const std::vector<WrittenDate>& dates)
{
    if (const auto day = iso_day(letter.source->date.value_or("")))
        return day;
    const auto found = std::find_if(dates.begin(), dates.end(), [&](const WrittenDate& date) { return dates_letter(letter, date); });
    return found == dates.end() ? std::nullopt : day_meant(*found, std::nullopt);
}

std::optional<ch::sys_days> day_meant(const WrittenDate& date, std::optional<ch::sys_days> near)
{
    constexpr ch::days sure{120};
    if (date.year)
        return ch::sys_days{ch::year{*date.year} / date.month / date.day};
    if (not near)
        return std::nullopt;
    const ch::year year = ch::year_month_day{*near}.year();
    for (const ch::year candidate : {year, year - ch::years{1}, year + ch::years{1}}) {
        const auto day = candidate / date.month / date.day;
        if (day.ok() and ch::abs(ch::sys_days{day} - *near) <= sure)
            return ch::sys_days{day};
    }
    return std::nullopt;
}

}  // namespace amends
