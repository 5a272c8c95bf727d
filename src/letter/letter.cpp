// Turns a source into a letter: lines, paragraphs, blocks, sentences, quotations, slots, language, in that order.
#include "letter/letter.h"

#include <algorithm>

#include "letter/blocks.h"
#include "letter/chat.h"
#include "letter/hard_wraps.h"
#include "letter/line.h"
#include "letter/paragraphs.h"
#include "letter/quotations.h"
#include "letter/script.h"
#include "letter/sentences.h"

namespace amends {
namespace {

/// The units of the folded text that the bytes of `span` became.
UnitSpan folded_span(const FoldedText& folded, TextSpan span)
{
    const auto begin = folded.origin.begin(), end = begin + static_cast<std::ptrdiff_t>(folded.units.size());
    const auto unit = [&](std::uint32_t at) { return static_cast<std::uint32_t>(std::lower_bound(begin, end, at) - begin); };
    return {unit(span.start), unit(span.end)};
}

void clear(const Source& source, Letter& letter)
{
    letter.source = &source;
    letter.folded.clear();
    letter.paragraphs.clear();
    letter.sentences.clear();
    letter.clauses.clear();
    letter.quotations.clear();
    letter.slots.clear();
    letter.suppressions.clear();
    letter.is_chat = false;
}

void tell_blocks(Draft& draft)
{
    mark_quoted(draft);
    const auto body = mark_opening(draft);
    mark_ending(draft, body);
    mark_headings(draft);
}

void add_quotations(std::string_view text, const Draft& draft)
{
    std::vector<TextSpan> found;
    for (const auto& shape : draft.shapes)
        find_quotations(text, shape.text, found);
    for (const auto quotation : found)
        if (const auto span = folded_span(draft.letter.folded, quotation); not span.empty())
            draft.letter.quotations.push_back(span);
}

void add_slots(const Source& source, Letter& letter)
{
    for (const auto& region : source.regions) {
        if (region.kind != RegionKind::slot)
            continue;
        const auto span = folded_span(letter.folded, region.span);
        if (not span.empty())
            letter.slots.push_back({span, region.slot});
    }
}

/// The last of the ranges that begins at or before `at`.
template <class Part>
std::uint32_t part_at(const std::vector<Part>& parts, std::uint32_t at)
{
    const auto begins_after = [](std::uint32_t unit, const Part& part) { return unit < part.span.start; };
    const auto it = std::upper_bound(parts.begin(), parts.end(), at, begins_after);
    return it == parts.begin() ? 0 : static_cast<std::uint32_t>(it - parts.begin() - 1);
}

}  // namespace

Span Letter::original(UnitSpan span) const
{
    while (not span.empty() and folded.units[span.end - 1] == u'\n')
        --span.end;
    return source->offsets.original(unfolded(folded, source->text, span));
}

std::uint32_t Letter::sentence_at(std::uint32_t at) const
{
    return part_at(sentences, at);
}

std::uint32_t Letter::clause_at(std::uint32_t at) const
{
    return part_at(clauses, at);
}

bool Letter::is_quoted(UnitSpan span) const
{
    if (quotations.empty())
        return false;
    const auto begins_after = [](std::uint32_t unit, UnitSpan quotation) { return unit < quotation.start; };
    const auto next = std::upper_bound(quotations.begin(), quotations.end(), span.start, begins_after);
    const bool begins_inside = next != quotations.begin() and std::prev(next)->contains(span.start);
    const bool ends_inside = next != quotations.end() and next->start < span.end and span.end < next->end;
    return begins_inside or ends_inside;
}

void take_apart(const Source& source, Letter& into)
{
    clear(source, into);
    auto lines = lines_of(source);
    into.is_chat = take_turns(source.text, lines);
    find_hard_wraps(source.text, lines);
    Draft draft{into, {}};
    build_paragraphs(source, lines, draft);
    if (into.folded.origin.empty())
        into.folded.origin.push_back(static_cast<std::uint32_t>(source.text.size()));
    tell_blocks(draft);
    split_paragraphs(source.text, into);
    add_quotations(source.text, draft);
    add_slots(source, into);
    into.suppressions = find_suppressions(into);
    tell_language(into);
}

}  // namespace amends
