// Walks the nodes of a sequence over the marks of a sentence, trying the nearest continuation first.
#include "matching/verify.h"

#include "text/words.h"

namespace amends {
namespace {

// More steps than any sensible match takes; what needs more is given up, so that no text makes a pattern slow.
constexpr int most_steps = 3000;
// What a gap may let pass: a Han character costs 1, a Latin word 2.
constexpr int short_gap = 12;
constexpr int long_gap = 40;

bool is_skipped(char16_t unit)
{
    switch (unit_class(unit)) {
    case UnitClass::space:
    case UnitClass::quote:
    case UnitClass::comma:
    case UnitClass::stop: return true;  // a stop inside a sentence belongs to an abbreviation
    default: return false;
    }
}

bool is_digit(std::u16string_view units, std::size_t at)
{
    return at < units.size() and unit_class(units[at]) == UnitClass::digit;
}

// A comma or colon between digits belongs to a number, and 、 only lists what one clause speaks of.
bool ends_clause(std::u16string_view units, std::size_t at)
{
    if (units[at] != u',' and unit_class(units[at]) != UnitClass::clause_end)
        return false;
    return units[at] == u';' or not(at > 0 and is_digit(units, at - 1) and is_digit(units, at + 1));
}

}  // namespace

void Verifier::begin(std::u16string_view units, const Marks& marks)
{
    m_units = units;
    m_marks = &marks;
}

std::optional<Verified> Verifier::verify(const image::Sequence& sequence, std::uint32_t mark)
{
    const UnitSpan anchor = m_marks->all()[mark].span;
    m_open.reset();
    m_close.reset();
    m_steps = 0;
    m_forward = true;
    if (not walk(sequence.forward, anchor.end))
        return std::nullopt;
    UnitSpan whole{anchor.start, m_end};
    m_forward = false;
    if (not walk(sequence.backward, anchor.start))
        return std::nullopt;
    whole.start = m_end;
    trace_mark(mark, sequence.anchor);
    return Verified{whole, {m_open.value_or(whole.start), m_close.value_or(whole.end)}, m_open or m_close};
}

bool Verifier::walk(std::uint32_t number, std::uint32_t at)
{
    using Kind = image::Node::Kind;
    while (++m_steps <= most_steps) {
        const image::Node& node = m_nodes[number];
        number = node.next;
        switch (node.kind) {
        case Kind::list: return walk_list(node, at);
        case Kind::gap: return walk_gap(node, at);
        case Kind::split:
            if (not fails_here(node.next, at) and walk(node.next, at))
                return true;
            number = node.arg;
            break;
        case Kind::open: m_open = m_forward ? skip_forward(at) : at; break;
        case Kind::close: m_close = m_forward ? at : skip_backward(at); break;
        case Kind::note:
            if (m_trace != nullptr)
                return walk_noted(node, at);
            break;
        case Kind::accept: m_end = at; return true;
        }
    }
    return false;
}

bool Verifier::walk_noted(const image::Node& node, std::uint32_t at)
{
    if (not walk(node.next, at))
        return false;
    m_trace->alternatives.push_back(node.arg);
    return true;
}

// Whether a mark of the list may stand at `here`.
bool Verifier::may_stand(const image::Node& list, std::uint32_t here) const
{
    return m_forward ? m_whereabouts.may_start(list.need, here) : m_whereabouts.may_end(list.need, here);
}

// Takes the step to a node if it is sure to fail. Most do, and need no more than a glance.
bool Verifier::fails_here(std::uint32_t number, std::uint32_t at)
{
    const image::Node& node = m_nodes[number];
    if (node.kind != image::Node::Kind::list or may_stand(node, skip(at)))
        return false;
    ++m_steps;
    return true;
}

bool Verifier::walk_list(const image::Node& node, std::uint32_t at)
{
    const std::uint32_t here = skip(at);
    if (not may_stand(node, here))
        return false;
    std::uint32_t mark = m_forward ? m_marks->first_from(here) : m_marks->first_until(here);
    for (; mark != image::none; mark = m_forward ? m_marks->next_from(mark) : m_marks->next_until(mark)) {
        if (not m_marks->is_of_need(mark, node.need, node.arg))
            continue;
        const UnitSpan span = m_marks->all()[mark].span;
        if (walk(node.next, m_forward ? span.end : span.start)) {
            trace_mark(mark, node.arg);
            return true;
        }
    }
    return false;
}

bool Verifier::walk_gap(const image::Node& node, std::uint32_t at)
{
    const bool is_long = node.arg != 0;
    int left = is_long ? long_gap : short_gap;
    while (true) {
        if (not fails_here(node.next, at) and walk(node.next, at))
            return true;
        if (m_steps > most_steps)
            return false;
        if (m_forward ? at >= end_of_text() : at == 0)
            return false;
        const std::uint32_t passed = m_forward ? at : at - 1;
        if (not is_long and ends_clause(m_units, passed))
            return false;
        const char16_t unit = m_units[passed];
        const UnitClass kind = unit_class(unit);
        if (kind == UnitClass::han)
            --left;
        else if (is_word_unit(unit))
            left -= 2;
        if (left < 0)
            return false;
        at = atom(at);
    }
}

// The far side of the atom at `at`: a whole Latin word, or one unit.
std::uint32_t Verifier::atom(std::uint32_t at) const
{
    if (m_forward) {
        std::uint32_t end = at + 1;
        if (is_word_unit(m_units[at]))
            while (end < end_of_text() and not word_ends(m_units, end))
                ++end;
        return end;
    }
    std::uint32_t start = at - 1;
    if (is_word_unit(m_units[start]))
        while (start > 0 and not word_starts(m_units, start))
            --start;
    return start;
}

void Verifier::trace_mark(std::uint32_t mark, std::uint32_t list) const
{
    if (m_trace != nullptr)
        m_trace->words.emplace_back(m_marks->all()[mark].word, list);
}

std::uint32_t Verifier::skip(std::uint32_t at) const
{
    return m_forward ? skip_forward(at) : skip_backward(at);
}

std::uint32_t Verifier::skip_forward(std::uint32_t at) const
{
    while (at < end_of_text() and is_skipped(m_units[at]))
        ++at;
    return at;
}

std::uint32_t Verifier::skip_backward(std::uint32_t at) const
{
    while (at > 0 and is_skipped(m_units[at - 1]))
        --at;
    return at;
}

}  // namespace amends
