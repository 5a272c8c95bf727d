// Tells the attributions of mail programs, which name a date with its year, a time and often an address, from sentences that say who wrote what.
#include "letter/attribution.h"

#include <algorithm>
#include <array>

#include "letter/phrase.h"

namespace amends {
namespace {

using Phrase = std::u16string_view;

constexpr auto closers = std::to_array<Phrase>({u"wrote:", u"writes:", u"写道:", u"写到:", u"提到:", u"说道:"});
constexpr auto date_openings = std::to_array<Phrase>({u"on ", u"at ", u"--- on "});
constexpr auto han_date_openings = std::to_array<Phrase>({u"在", u"于", u"---在", u"---于"});
/// Who wrote, in a sentence of somebody who retells; no program says so.
constexpr auto pronouns = std::to_array<Phrase>({u"i", u"we", u"you", u"he", u"she", u"they"});
constexpr auto determiners = std::to_array<Phrase>({u"the", u"our", u"my", u"your", u"his", u"her", u"their", u"one of"});
constexpr auto han_retelling = std::to_array<Phrase>({u"我", u"您", u"你", u"他", u"她", u"的"});

bool is_digit(char16_t unit)
{
    return unit_class(unit) == UnitClass::digit;
}

/// The unit after the last 10:05 or 10:05:11 in `text`; 0 without one.
std::size_t clock_end(Phrase text)
{
    for (auto colon = text.rfind(u':'); colon != Phrase::npos and colon > 0; colon = text.rfind(u':', colon - 1)) {
        auto end = colon + 1;
        while (end < text.size() and is_digit(text[end]))
            ++end;
        if (is_digit(text[colon - 1]) and end > colon + 1)
            return end;
    }
    return 0;
}

bool is_date_mark(char16_t unit)
{
    return unit == u'/' or unit == u'-' or unit == u'.';
}

/// A year of four figures, or three numbers with marks between them: 3/3/26.
bool has_year(Phrase text)
{
    std::size_t digits = 0, marks = 0;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const bool goes_on = digits > 0 and is_date_mark(text[at]);
        marks = goes_on ? marks + 1 : is_digit(text[at]) ? marks : 0;
        digits = is_digit(text[at]) ? digits + 1 : 0;
        if (digits == 4 or (marks == 2 and digits > 0))
            return true;
    }
    return false;
}

/// Whether an address stands at the end: <ann@mail.example> or ann@mail.example.
bool ends_with_address(Phrase text)
{
    const auto at = text.rfind(u'@');
    return at != Phrase::npos and text.find(u' ', at) == Phrase::npos and text.find(u',', at) == Phrase::npos and text.find(u':', at) == Phrase::npos
        and (text.back() == u'>' or unit_class(text.back()) == UnitClass::letter or text.back() == u'*' or text.back() == u']');
}

/// Whether nothing but the name of a time zone and punctuation follows the time.
bool is_zone(Phrase rest)
{
    return std::all_of(rest.begin(), rest.end(), [](char16_t unit) { return unit_class(unit) != UnitClass::han and unit != u'@'; }) and rest.size() <= 20;
}

Phrase trimmed(Phrase text)
{
    while (not text.empty() and text.back() == u' ')
        text.remove_suffix(1);
    while (not text.empty() and text.front() == u' ')
        text.remove_prefix(1);
    return text;
}

/// Whether a sentence names its subject so: he, our driver.
bool is_retold(Phrase name)
{
    return std::find(pronouns.begin(), pronouns.end(), name) != pronouns.end() or begins_with_any(name, determiners) or holds_any(name, han_retelling);
}

/// What follows the time, its zone and a comma: 10:05 am gmt+8, ann.
Phrase name_after(Phrase head, std::size_t clock)
{
    const auto comma = head.find(u',', clock);
    const bool is_apart = comma != Phrase::npos and is_zone(head.substr(clock, comma - clock));
    return is_apart ? trimmed(head.substr(comma + 1)) : Phrase{};
}

bool begins_with_date(Phrase head)
{
    const auto begins = [&](Phrase opening) { return head.starts_with(opening); };
    const auto begins_han = [&](Phrase opening) { return begins(opening) and head.size() > opening.size() and is_digit(head[opening.size()]); };
    return std::any_of(date_openings.begin(), date_openings.end(), begins) or std::any_of(han_date_openings.begin(), han_date_openings.end(), begins_han);
}

/// On Tue, 3 Mar 2026 at 10:05, Ann; 在2026年3月3日,10:05,何安; 何安于2026年3月3日10:05.
bool is_dated(Phrase head)
{
    const auto clock = clock_end(head);
    if (clock == 0 or not has_year(head))
        return false;
    if (begins_with_date(head)) {
        const auto name = name_after(head, clock);
        return not name.empty() and not is_retold(name);
    }
    return is_zone(head.substr(clock)) and head.find(u'于') != Phrase::npos and not holds_any(head, han_retelling);
}

/// Whether `head`, which stands before "wrote:", was put together by a program.
bool is_programs(Phrase head)
{
    return ends_with_address(head) ? not begins_with_any(head, determiners) : is_dated(head);
}

/// Ann wrote on 3/3/26 10:05 AM:
bool is_dated_after(Phrase line)
{
    const auto at = line.back() == u':' ? line.find(u" wrote on ") : Phrase::npos;
    if (at == Phrase::npos or is_retold(line.substr(0, at)))
        return false;
    const auto date = line.substr(at);
    return has_year(date) and clock_end(date) > 0 and is_zone(date.substr(clock_end(date)));
}

/// The words before "wrote:" where the line goes on with what was written.
Phrase head_of_joined(Phrase line)
{
    const auto at = line.starts_with(u"on ") ? line.find(u" wrote:") : Phrase::npos;
    return at == Phrase::npos ? Phrase{} : line.substr(0, at);
}

}  // namespace

bool ends_attribution(Phrase line)
{
    return std::any_of(closers.begin(), closers.end(), [&](Phrase closer) { return line.ends_with(closer); });
}

Attribution attribution_of(Phrase line)
{
    constexpr std::size_t longest_name = 60;
    const auto closer = std::find_if(closers.begin(), closers.end(), [&](Phrase each) { return line.ends_with(each); });
    const auto head = closer == closers.end() ? head_of_joined(line) : trimmed(line.substr(0, line.size() - closer->size()));
    if (head.empty() or head.size() > longest_attribution)
        return line.size() <= longest_attribution and not line.empty() and is_dated_after(line) ? Attribution::certain : Attribution::none;
    if (is_programs(head))
        return Attribution::certain;
    const bool is_short = closer != closers.end() and head.size() <= longest_name and not is_retold(head);
    return is_short ? Attribution::likely : Attribution::none;
}

}  // namespace amends
