// What the conditions of a rule look at and ask for, in its compiled form.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

#include "rule/image_table.h"

namespace amends::image {

enum class Scope : std::uint32_t {
    clause, sentence, paragraph, letter, near, around, before, after, lead, inside, next, previous, earlier, later, section
};
inline constexpr std::array<std::string_view, 15> scope_names = {
    "clause", "sentence", "paragraph", "letter", "near", "around", "before", "after", "lead", "inside", "next", "previous",
    "earlier", "later", "section"};
/// Whether a scope is a part of the sentence of the match.
[[nodiscard]] constexpr bool is_in_sentence(Scope scope)
{
    return scope == Scope::clause or scope == Scope::sentence or scope == Scope::before or scope == Scope::after or scope == Scope::lead
           or scope == Scope::inside;
}

/// The facts that conditions may ask for. Those up to asked_of_reader are the presence of a list.
enum class Fact : std::uint32_t {
    promised, done, story, negated, reported, hypothetical, asked_of_reader, ours, readers, theirs, nobodys, specific,
    is_template, is_first
};
inline constexpr std::array<std::string_view, 14> fact_names = {
    "promised", "done", "story", "negated", "reported", "hypothetical", "asked-of-reader", "ours", "readers", "theirs",
    "nobodys", "specific", "template", "first"};
/// Whether a fact is one of the words that stand there, not of the letter as a whole.
[[nodiscard]] constexpr bool is_of_words(Fact fact) { return fact <= Fact::specific; }
/// The lists that facts are read from: one for each fact up to `nobodys`, then what makes a person no subject (给, 向, by),
/// what lets a clause begin anew without the subject before it (经查, 原因是), the nouns of a case, and the signs of a grave
/// matter.
inline constexpr std::array<std::string_view, 15> fact_lists = {
    "will", "done", "story-verb", "negator", "reporting", "if", "request", "actor-we", "actor-reader", "actor-third",
    "actor-nobody", "object-marker", "actor-reset", "case-word", "grave"};
inline constexpr std::size_t object_marker_list = 11, actor_reset_list = 12, case_word_list = 13, grave_list = 14;

struct Term {
    enum class Kind : std::uint32_t { list, element, category, rule, fact };
    Kind kind = Kind::list;
    std::uint32_t arg = 0;
    std::uint32_t need = none;  ///< of a list: its number as a need
};

/// Whether the words of a place decide a term: a list, or a fact of words.
[[nodiscard]] constexpr bool is_of_words(const Term& term)
{
    return term.kind == Term::Kind::list or (term.kind == Term::Kind::fact and is_of_words(static_cast<Fact>(term.arg)));
}

/// `SCOPE: TERM | TERM`.
struct Condition {
    Scope scope = Scope::clause;
    Table<Term> any;
};

/// Conditions of a rule, the cheapest first.
struct Conditions {
    Table<Condition> of_sentence;  ///< the sentence of the match decides them, whatever the rest of the letter says
    Table<Condition> of_letter;    ///< the letter decides them, wherever in it the match stands
    Table<Condition> open;         ///< the others
};

}  // namespace amends::image
