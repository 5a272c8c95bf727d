// Turns the comments of a letter into what is allowed where, and tells those that are wrong.
#include "judgement/allowances.h"

#include <algorithm>
#include <array>
#include <utility>

#include "text/nearest.h"

namespace amends {
namespace {

constexpr std::string_view unused = "suppression/unused", unknown = "suppression/unknown", no_reason = "suppression/no-reason",
                           no_rule = "suppression/no-rule", unended = "suppression/unended";
constexpr std::size_t longest_name = 80;
constexpr std::size_t most_guesses = 100;

/// Calls `visit` with every name that a comment may allow.
template <class Visit>
void for_each_name(const RuleSet& rules, Visit visit)
{
    for (const std::string_view category : category_names)
        visit(category);
    for (const image::Rule& rule : rules.rules())
        if (image::tells(rule.kind) and rule.kind != image::RuleKind::comment)
            visit(rules.text(rule.id));
    for (const image::Page& page : rules.pages())
        if (page.kind == image::PageKind::element)
            visit(rules.text(page.id));
}

}  // namespace

Allowances::Allowances(const Letter& letter, const RuleSet& rules)
{
    if (not letter.suppressions.empty())
        for_each_name(rules, [&](std::string_view name) { m_known.insert(name); });
    for (const Suppression& comment : letter.suppressions)
        check(comment);
}

// A comment without rule or reason allows nothing.
void Allowances::check(const Suppression& comment)
{
    if (comment.reach == Reach::unknown) {
        const auto meant = nearest(comment.word.text.substr(0, longest_name), {reach_names.begin(), reach_names.end()});
        return m_faults.push_back({unknown, comment.word.text.empty() ? comment.comment : comment.word.span, meant.value_or(std::string_view{})});
    }
    if (comment.reach == Reach::end) {
        if (not std::exchange(m_has_open_block, false))
            m_faults.push_back({unused, comment.comment, {}});
        return;
    }
    m_has_open_block |= comment.reach == Reach::block;
    if (comment.names.empty())
        return m_faults.push_back({no_rule, comment.comment, {}});
    if (comment.reason.empty())
        return m_faults.push_back({no_reason, comment.comment, {}});
    if (not comment.is_ended)
        m_faults.push_back({unended, comment.comment, {}});
    for (const Suppression::Name& name : comment.names)
        add(comment, name);
}

// Of two comments for the same place the second is needed for nothing.
void Allowances::add(const Suppression& comment, const Suppression::Name& name)
{
    if (not m_known.contains(name.text))
        return m_faults.push_back({unknown, name.span, nearest_name(name.text)});
    const std::size_t index = m_uses.size();
    m_uses.push_back({&comment, &name});
    Allowed& allowed = m_names[name.text];
    if (comment.reach == Reach::letter) {
        allowed.letter = allowed.letter.value_or(index);
        return;
    }
    auto& ranges = comment.reach == Reach::block ? allowed.blocks : allowed.sentences;
    const bool is_new = ranges.empty() or m_uses[ranges.back()].comment->end_sentence <= comment.first_sentence;
    if (is_new and comment.first_sentence < comment.end_sentence)
        ranges.push_back(index);
}

// A letter may hold any number of comments, and each guess looks at all names.
std::string_view Allowances::nearest_name(std::string_view name)
{
    if (name.size() > longest_name or ++m_guesses > most_guesses)
        return {};
    return nearest(name, {m_known.begin(), m_known.end()}).value_or(std::string_view{});
}

const Suppression* Allowances::allows(std::string_view rule, Category category, std::optional<std::uint32_t> sentence)
{
    for (const std::string_view name : {rule, name_of(category_names, category)}) {
        const auto allowed = m_names.find(name);
        const auto use = allowed == m_names.end() ? std::nullopt : find(allowed->second, sentence);
        if (not use)
            continue;
        m_uses[*use].is_needed = true;
        return m_uses[*use].comment;
    }
    return nullptr;
}

std::optional<std::size_t> Allowances::find(const Allowed& allowed, std::optional<std::uint32_t> sentence) const
{
    if (sentence)
        for (const auto* ranges : {&allowed.sentences, &allowed.blocks})
            if (const auto found = find(*ranges, *sentence))
                return found;
    return allowed.letter;
}

std::optional<std::size_t> Allowances::find(const std::vector<std::size_t>& ranges, std::uint32_t sentence) const
{
    const auto begins_after = [&](std::uint32_t wanted, std::size_t use) { return wanted < m_uses[use].comment->first_sentence; };
    const auto after = std::upper_bound(ranges.begin(), ranges.end(), sentence, begins_after);
    if (after == ranges.begin() or sentence >= m_uses[*std::prev(after)].comment->end_sentence)
        return std::nullopt;
    return *std::prev(after);
}

std::vector<CommentFault> Allowances::faults() const
{
    std::vector<CommentFault> all = m_faults;
    for (const Use& use : m_uses)
        if (not use.is_needed)
            all.push_back({unused, use.name->span, {}});
    std::stable_sort(all.begin(), all.end(), [](const CommentFault& a, const CommentFault& b) { return a.span < b.span; });
    return all;
}

}  // namespace amends
