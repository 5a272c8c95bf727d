// Chains marks by their starts and ends.
#include "matching/marks.h"

#include <algorithm>

namespace amends {

void Marks::reset(std::size_t size)
{
    m_marks.clear();
    m_next_from.clear();
    m_next_until.clear();
    m_dropped.clear();
    m_from.assign(size + 1, image::none);
    m_until.assign(size + 1, image::none);
}

std::uint32_t Marks::add(Mark mark)
{
    const auto number = static_cast<std::uint32_t>(m_marks.size());
    m_marks.push_back(mark);
    std::uint32_t before = image::none, after = m_from[mark.span.start];
    while (after != image::none and m_marks[after].span.end > mark.span.end) {
        before = after;
        after = m_next_from[after];
    }
    m_next_from.push_back(after);
    (before == image::none ? m_from[mark.span.start] : m_next_from[before]) = number;
    m_next_until.push_back(m_until[mark.span.end]);
    m_until[mark.span.end] = number;
    return number;
}

void Marks::drop(std::uint32_t mark, std::uint32_t list)
{
    m_dropped.push_back({mark, list});
}

bool Marks::is_of(std::uint32_t mark, std::uint32_t list) const
{
    const Mark& found = m_marks[mark];
    const bool listed = std::any_of(found.lists, found.lists + found.list_count,
                                    [&](const image::Membership& m) { return m.list == list and (m.flags & image::Membership::swallows) == 0; });
    if (not listed or m_dropped.empty())
        return listed;
    return std::none_of(m_dropped.begin(), m_dropped.end(), [&](const Dropped& d) { return d.mark == mark and d.list == list; });
}

bool Marks::any(std::uint32_t list, UnitSpan span) const
{
    for (std::uint32_t at = span.start; at < span.end; ++at) {
        for (std::uint32_t mark = first_from(at); mark != image::none; mark = next_from(mark)) {
            if (m_marks[mark].span.end <= span.end and is_of(mark, list))
                return true;
        }
    }
    return false;
}

}  // namespace amends
