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
constexpr auto han_date_openings = std::to_array<Phrase>({u"在", u"于", u"--- 在", u"---在"});
/// Words of people who retell; a name has none of them.
constexpr auto retelling_words = std::to_array<Phrase>({
    u"the", u"a", u"an", u"i", u"we", u"you", u"he", u"she", u"they", u"our", u"my", u"your", u"his", u"her", u"their", u"who", u"我", u"您", u"你", u"他", u"她", u"的",
});

bool is_digit(char16_t unit)
{
    return unit_class(unit) == UnitClass::digit;
}

/// The byte after the last 10:05 or 10:05:11 in `text`; 0 without one.
std::size_t clock_end(Phrase text)
{
    for (auto at = text.size(); at > 2; --at)
        if (is_digit(text[at - 1]) and text[at - 2] != u' ' and (text[at - 2] == u':' or (is_digit(text[at - 2]) and text[at - 3] == u':')))
            return at;
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

/// 在2026年3月3日,10:05,何安 or 何安 于2026年3月3日 10:05.
bool is_dated_han(Phrase head)
{
    const auto clock = clock_end(head);
    if (clock == 0 or not has_year(head))
        return false;
    if (is_zone(head.substr(clock)))
        return true;
    const auto rest = head.substr(clock);
    const auto comma = rest.find(u',');
    const bool begins = std::any_of(han_date_openings.begin(), han_date_openings.end(), [&](Phrase opening) {
        return head.starts_with(opening) and head.size() > opening.size() and is_digit(head[opening.size()]);
    });
    return begins and comma != Phrase::npos and is_zone(rest.substr(0, comma));
}

/// On Tue, 3 Mar 2026 at 10:05, Ann.
bool is_dated_latin(Phrase head)
{
    const auto begins = [&](Phrase opening) { return head.starts_with(opening); };
    return std::any_of(date_openings.begin(), date_openings.end(), begins) and clock_end(head) > 0 and has_year(head);
}

Phrase trimmed(Phrase text)
{
    while (not text.empty() and text.back() == u' ')
        text.remove_suffix(1);
    return text;
}

/// Whether `head`, which stands before "wrote:", was put together by a program.
bool is_programs(Phrase head)
{
    if (ends_with_address(head))
        return true;
    return not holds_any(head, retelling_words) and (is_dated_han(head) or is_dated_latin(head));
}

/// Ann wrote on 3/3/26 10:05 AM:
bool is_dated_after(Phrase line)
{
    const auto at = line.find(u" wrote on ");
    return at != Phrase::npos and line.back() == u':' and not holds_any(line, retelling_words) and has_year(line.substr(at))
        and is_zone(line.substr(std::max(clock_end(line), at))) and clock_end(line) > at;
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
    constexpr std::size_t longest = 300, longest_name = 60;
    const auto closer = std::find_if(closers.begin(), closers.end(), [&](Phrase each) { return line.ends_with(each); });
    const auto head = closer == closers.end() ? head_of_joined(line) : trimmed(line.substr(0, line.size() - closer->size()));
    if (head.empty() or head.size() > longest)
        return line.size() <= longest and not line.empty() and is_dated_after(line) ? Attribution::certain : Attribution::none;
    if (is_programs(head))
        return Attribution::certain;
    const bool is_short = closer != closers.end() and head.size() <= longest_name and not holds_any(head, retelling_words);
    return is_short ? Attribution::likely : Attribution::none;
}

}  // namespace amends
