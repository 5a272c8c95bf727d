// Turns a numeral or a number word into the time of day that it begins, with the part of the day and the other end of a range.
#include <array>

#include "matching/values/clock_shapes.h"
#include "matching/values/finders.h"
#include "matching/values/numeral.h"

namespace amends {

namespace {

constexpr auto day_parts = std::to_array<std::u16string_view>({u"上午", u"下午", u"中午", u"正午", u"午间", u"午后", u"晚上",
                                                               u"晚间", u"傍晚", u"凌晨", u"早上", u"清晨", u"夜里", u"夜间"});

std::uint32_t clock_end(const ValueText& text, std::uint32_t at, bool is_sure)
{
    if (text.letter(at))
        return spoken_clock_end(text, at);
    const std::uint32_t chinese = chinese_clock_end(text, at, is_sure);
    if (chinese != 0)
        return chinese;
    const std::uint32_t western = western_clock_end(text, at);
    return western != 0 ? western : spoken_clock_end(text, at);
}

/// Where the other end of a range ends, or 0: 09:00-18:00, 下午2点到下午4点.
std::uint32_t other_end(const ValueText& text, std::uint32_t end)
{
    const std::uint32_t mark = text.past_range_mark(end);
    if (mark == 0)
        return 0;
    const std::uint32_t part = text.starts_any(mark, day_parts);
    return clock_end(text, mark + part, true);
}

}  // namespace

FoundValue clock_at(const ValueText& text, std::uint32_t at)
{
    if (text.letter(at - 1) or (text.is(at - 1, u".:-/") and text.alnum(at - 2)))
        return {};
    const std::uint32_t part = text.ends_any(at, day_parts);
    const std::uint32_t end = clock_end(text, at, part != 0);
    if (end != 0) {
        const std::uint32_t other = other_end(text, end);
        return UnitSpan{at - part, other == 0 ? end : other};
    }
    const Numeral first = numeral_at(text, at);  // 9-11点, 2 to 4 pm: the first end is bare
    const std::uint32_t other = first.within(0, 24) and first.size <= 2 ? other_end(text, first.end) : 0;
    return other == 0 ? FoundValue{} : UnitSpan{at - part, other};
}

}  // namespace amends
