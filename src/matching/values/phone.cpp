// Turns digits with spaces, dashes, brackets and an extension into a telephone number, if they are enough for one.
#include <algorithm>
#include <array>

#include "matching/values/finders.h"
#include "matching/values/numeral.h"

namespace amends {

namespace {

constexpr std::uint32_t fewest_digits = 7, most_digits = 15;

struct DigitGroups {
    std::uint32_t end = 0, digits = 0, groups = 0, shortest = most_digits + 1;
    bool has_space = false;

    void add(const Numeral& group)
    {
        end = group.end;
        digits += group.size;
        shortest = std::min(shortest, group.size);
        ++groups;
    }
};

/// Past what may stand between two groups of digits: a space, a dash, a closing bracket, the (0) of +44 (0)20.
std::uint32_t past_gap(const ValueText& text, std::uint32_t at)
{
    static constexpr std::array<std::u16string_view, 2> trunk_zero = {u" (0)", u"(0)"};
    std::uint32_t next = at + text.starts_any(at, trunk_zero);
    while (next - at < 6 and text.is(next, u" -)"))
        ++next;
    return next;
}

DigitGroups groups_at(const ValueText& text, std::uint32_t at)
{
    DigitGroups found;
    std::uint32_t next = at;
    while (found.digits <= most_digits) {
        const Numeral group = digits_at(text, next);
        if (not group)
            break;
        found.has_space |= next != at and text[next - 1] == u' ' and text[next - 2] != u')';
        found.add(group);
        next = past_gap(text, group.end);
        if (next == group.end)
            break;
    }
    return found;
}

/// Groups parted by spaces alone may be any figures: a number begins with 0 or + or has no short group.
bool is_dialled(const ValueText& text, std::uint32_t at, const DigitGroups& found)
{
    if (not found.has_space)
        return true;
    return text[at] == u'0' or text.is(at - 1, u"+(") or (found.shortest >= 3 and found.groups <= 3);
}

std::uint32_t past_extension(const ValueText& text, std::uint32_t end)
{
    static constexpr std::array<std::u16string_view, 10> marks = {u"分机号", u"分机",  u"转",          u"#",  u" #",
                                                                  u" ext. ", u" ext ", u" extension ", u" x", u",分机"};
    const std::uint32_t size = text.starts_any(end, marks);
    const std::uint32_t at = end + size + (size != 0 and text.is(end + size, u":. ") ? 1 : 0);
    const Numeral extension = size == 0 ? Numeral() : digits_at(text, at);
    return extension.size >= 1 and extension.size <= 6 ? extension.end : end;
}

}  // namespace

FoundValue phone_at(const ValueText& text, std::uint32_t at)
{
    if (text.letter(at - 1) or (text.is(at - 1, u"./-:#*") and text.alnum(at - 2)))
        return {};
    const DigitGroups found = groups_at(text, at);
    const bool is_long_enough = found.digits >= fewest_digits and found.digits <= most_digits;
    if (not is_long_enough or text.letter(found.end) or text[found.end] == u'*' or not is_dialled(text, at, found))
        return {};
    std::uint32_t start = at;
    while (at - start < 2 and text.is(start - 1, u"+("))
        --start;
    return UnitSpan{start, past_extension(text, found.end)};
}

}  // namespace amends
