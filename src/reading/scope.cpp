// Turns the scopes of conditions into parts of a sentence.
#include "reading/scope.h"

#include <algorithm>

namespace amends {
namespace {

UnitSpan clause_at(std::span<const Clause> clauses, std::uint32_t at)
{
    const auto begins_after = [](std::uint32_t unit, const Clause& clause) { return unit < clause.span.start; };
    const auto next = std::upper_bound(clauses.begin(), clauses.end(), at, begins_after);
    return next == clauses.begin() ? clauses.front().span : std::prev(next)->span;
}

}  // namespace

UnitSpan part_of_sentence(image::Scope scope, UnitSpan whole, UnitSpan part, UnitSpan sentence, std::span<const Clause> clauses)
{
    using image::Scope;
    switch (scope) {
    case Scope::clause: return clause_at(clauses, part.start).hull(clause_at(clauses, std::max(part.end, part.start + 1) - 1));
    case Scope::before: return {sentence.start, std::max(sentence.start, whole.start)};
    case Scope::after: return {std::min(whole.end, sentence.end), sentence.end};
    case Scope::lead: return {clause_at(clauses, whole.start).start, whole.start};
    case Scope::inside: return whole;
    default: return sentence;
    }
}

}  // namespace amends
