// Turns numerals with 点 or 时, a colon, am or pm, and the spoken quarters and halves, into the end of a time of day.
#include "matching/values/clock_shapes.h"

#include <array>

#include "matching/values/numeral.h"

namespace amends {

namespace {

constexpr auto meridiems = std::to_array<std::u16string_view>({u"a.m.", u"p.m.", u"a.m", u"p.m", u"am", u"pm", u"nn"});
constexpr auto military = std::to_array<std::u16string_view>({u"hrs", u"hr", u"h"});

/// Past one of `endings` after an optional space, where no letter follows, or 0.
std::uint32_t past_ending(const ValueText& text, std::uint32_t end, std::span<const std::u16string_view> endings)
{
    const std::uint32_t at = text.past_space(end);
    const std::uint32_t size = text.starts_any(at, endings);
    return size == 0 or text.alnum(at + size) ? 0 : at + size;
}

/// Past what completes an hour (半, 整, 钟, 30分, 一刻), or `end`.
std::uint32_t past_minutes(const ValueText& text, std::uint32_t end)
{
    static constexpr std::array<std::u16string_view, 7> wholes = {u"半钟", u"半", u"整", u"钟整", u"钟", u"一刻", u"三刻"};
    if (const std::uint32_t size = text.starts_any(end, wholes); size != 0)
        return end + size;
    const Numeral minutes = numeral_at(text, end);
    if (not minutes.within(0, 59))
        return end;
    if (text[minutes.end] == u'分')
        return minutes.end + 1;
    return minutes.size == 2 and text[end - 1] == u'点' ? minutes.end : end;
}

/// 三点建议, 以下3点: points of a list.
bool is_list_point(const ValueText& text, std::uint32_t at, std::uint32_t end)
{
    static constexpr std::array<std::u16string_view, 5> leads = {u"以下", u"以上", u"下列", u"如下", u"几"};
    return text.is(at - 1, u"有这那前第差") or text.ends_any(at, leads) != 0
           or text.is(end, u"建说意原问要措疏改承错不理优缺心体想式");
}

bool is_bare_hour(const ValueText& text, std::uint32_t at, const Numeral& hour)
{
    const std::uint32_t end = hour.end + 1;
    if (text[hour.end] == u'时')
        return not text.is(end, u"段候间区差限效常期代") and not(hour.is_han and hour.value <= 1);
    return not(hour.is_han and hour.value <= 2 and not text.is(end, u"前后以之到至左起")) and not is_list_point(text, at, end);
}

/// 9.30 without am or pm: a time after "at", or after another such word where it can be no date.
bool follows_clock_word(const ValueText& text, std::uint32_t at, const Numeral& hour)
{
    static constexpr std::array<std::u16string_view, 4> words = {u"by", u"until", u"till", u"before"};
    const std::u16string_view word = text[at - 1] == u' ' ? text.word_before(at - 1) : std::u16string_view();
    return word == u"at" or (hour.size == 1 and is_word_of(word, words));
}

/// From the end of the minutes, or of an hour without: past am or pm or hrs where they stand.
std::uint32_t past_suffix(const ValueText& text, std::uint32_t end)
{
    if (const std::uint32_t past = past_ending(text, end, meridiems); past != 0)
        return past;
    const std::uint32_t past = past_ending(text, end, military);
    return past == 0 ? end : past;
}

}  // namespace

std::uint32_t chinese_clock_end(const ValueText& text, std::uint32_t at, bool is_sure)
{
    const Numeral hour = numeral_at(text, at);
    if (not hour.within(0, 24) or hour.size > 3 or not text.is(hour.end, u"点时"))
        return 0;
    const std::uint32_t end = past_minutes(text, hour.end + 1);
    const bool is_complete = end != hour.end + 1;
    return is_sure or is_complete or is_bare_hour(text, at, hour) ? end : 0;
}

std::uint32_t western_clock_end(const ValueText& text, std::uint32_t at)
{
    const Numeral hour = digits_at(text, at);
    if (hour.size == 4 and hour.value < 2400 and hour.value % 100 < 60)
        return past_ending(text, hour.end, military);
    if (not hour.within(0, 24) or hour.size > 2)
        return 0;
    const Numeral minutes = text.is(hour.end, u":.") ? digits_at(text, hour.end + 1) : Numeral();
    const bool has_minutes = minutes.size == 2 and minutes.value < 60;
    if (has_minutes and text[hour.end] == u':') {
        const Numeral seconds = text[minutes.end] == u':' ? digits_at(text, minutes.end + 1) : Numeral();
        return past_suffix(text, seconds.size == 2 ? seconds.end : minutes.end);
    }
    if (const std::uint32_t past = past_ending(text, has_minutes ? minutes.end : hour.end, meridiems);
        past != 0 and hour.value <= 12)
        return past;
    if (const std::uint32_t past = has_minutes ? past_ending(text, minutes.end, military) : 0; past != 0)
        return past;
    return has_minutes and not text.is(minutes.end, u"%元") and follows_clock_word(text, at, hour) ? minutes.end : 0;
}

}  // namespace amends
