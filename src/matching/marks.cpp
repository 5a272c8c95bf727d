// Chains marks by their starts and ends.
#include "matching/marks.h"

#include <algorithm>

namespace amends {
namespace {

// Spans up to this many units are walked; wider ones are asked of an index, so that one long line costs no more than many.
constexpr std::uint32_t walked_units = 512;

}  // namespace

void Marks::reset(std::size_t size, const RuleSet& rules)
{
    m_rules = &rules;
    m_marks.clear();
    m_dropped.clear();
    m_indices.clear();
    m_places.assign(size + 1, {});
    m_needs.reset(rules);
}

std::uint32_t Marks::add(UnitSpan span, const image::Bearing& bearing, std::uint32_t word)
{
    const auto number = static_cast<std::uint32_t>(m_marks.size());
    m_marks.push_back({span, &bearing, word});
    m_places[span.start].from_signature |= bearing.signature;
    link(number, m_places[span.start].from, &Mark::next_from);
    link(number, m_places[span.end].until, &Mark::next_until);
    return number;
}

void Marks::insert_needs()
{
    const std::uint32_t lasting = m_rules->header().lasting_needs;
    for (const Mark& mark : m_marks) {
        for (const std::uint32_t need : m_rules->table(mark.bearing->needs)) {
            if (need >= lasting)
                break;
            m_needs.insert(need);
        }
    }
}

// A list that a longer word took a mark from stands in the sentence only if it has another one.
void Marks::settle()
{
    insert_needs();
    if (m_dropped.empty())
        return;
    const auto lists = m_rules->table(m_rules->header().lists);
    m_looked_at.reset(*m_rules);
    for (const Dropped& dropped : m_dropped) {
        const std::uint32_t need = lists[dropped.list].need;
        if (need >= m_rules->header().lasting_needs or m_looked_at.holds(need))
            continue;
        m_looked_at.insert(need);
        std::uint32_t mark = 0;
        while (mark < m_marks.size() and not is_of(mark, dropped.list))
            ++mark;
        if (mark == m_marks.size())
            m_needs.erase(need);
    }
}

// Puts a mark into the chain of those that start or end where it does, behind the longer ones.
void Marks::link(std::uint32_t number, std::uint32_t& first, std::uint32_t Mark::*next)
{
    const std::uint32_t size = m_marks[number].span.size();
    std::uint32_t* before = &first;
    while (*before != image::none and m_marks[*before].span.size() > size)
        before = &(m_marks[*before].*next);
    m_marks[number].*next = *before;
    *before = number;
}

void Marks::drop(std::uint32_t mark, std::uint32_t list)
{
    m_dropped.push_back({list, m_marks[mark].dropped});
    m_marks[mark].dropped = static_cast<std::uint32_t>(m_dropped.size()) - 1;
}

bool Marks::is_really_of(std::uint32_t mark, std::uint32_t list) const
{
    const Mark& found = m_marks[mark];
    const auto lists = m_rules->table(found.bearing->lists);
    const auto membership = std::lower_bound(lists.begin(), lists.end(), list, [](const image::Membership& m, std::uint32_t wanted) { return m.list < wanted; });
    const bool listed = membership != lists.end() and membership->list == list and (membership->flags & image::Membership::swallows) == 0;
    return listed and is_kept(mark, list);
}

bool Marks::is_of_need(std::uint32_t mark, std::uint32_t need, std::uint32_t list) const
{
    const auto needs = m_rules->table(m_marks[mark].bearing->needs);
    return std::binary_search(needs.begin(), needs.end(), need) and is_kept(mark, list);
}

bool Marks::is_dropped(std::uint32_t mark, std::uint32_t list) const
{
    for (std::uint32_t at = m_marks[mark].dropped; at != image::none; at = m_dropped[at].next) {
        if (m_dropped[at].list == list)
            return true;
    }
    return false;
}

bool Marks::any(std::uint32_t list, UnitSpan span) const
{
    if (not m_needs.holds(m_rules->table(m_rules->header().lists)[list].need))
        return false;
    if (span.size() + 1 == m_places.size())
        return true;
    if (span.size() > walked_units)
        return any_in_index(list, span);
    for (std::uint32_t at = span.start; at < span.end; ++at) {
        if (not may_start(at, list))
            continue;
        for (std::uint32_t mark = first_from(at); mark != image::none; mark = next_from(mark)) {
            if (m_marks[mark].span.end <= span.end and is_of(mark, list))
                return true;
        }
    }
    return false;
}

bool Marks::any_in_index(std::uint32_t list, UnitSpan span) const
{
    Index& index = m_indices[list];
    if (index.marks != m_marks.size())
        index = make_index(list);
    const auto first = std::lower_bound(index.places.begin(), index.places.end(), span.start,
                                        [](UnitSpan place, std::uint32_t start) { return place.start < start; });
    return first != index.places.end() and first->end <= span.end;
}

Marks::Index Marks::make_index(std::uint32_t list) const
{
    Index index{static_cast<std::uint32_t>(m_marks.size()), {}};
    for (std::uint32_t mark = 0; mark < m_marks.size(); ++mark) {
        if (is_of(mark, list))
            index.places.push_back(m_marks[mark].span);
    }
    std::sort(index.places.begin(), index.places.end());
    for (std::size_t i = index.places.size(); i-- > 1;)
        index.places[i - 1].end = std::min(index.places[i - 1].end, index.places[i].end);
    return index;
}

}  // namespace amends
