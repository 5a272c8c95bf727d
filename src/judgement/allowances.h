// What the comments of a letter allow, and which of them are wrong or needed for nothing.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "judgement/evidence.h"
#include "judgement/faults.h"
#include "letter/letter.h"
#include "rule/rule_set.h"

namespace amends {

/// A comment, or a name in one, that is wrong.
struct CommentFault {
    std::string_view rule;  ///< "suppression/unused"
    TextSpan span;          ///< of the text of the source
    std::string_view meant; ///< the name that was likely meant; empty where none is alike
};

/// Answers which findings of one letter are allowed, and remembers what was asked for. Borrows letter and rules.
class Allowances {
public:
    Allowances(const Letter& letter, const RuleSet& rules);

    /// Whether no comment allows anything.
    [[nodiscard]] bool is_empty() const { return m_names.empty(); }

    /// The comment that allows a rule in a sentence, or, without one, in the whole letter: the closest; null where none does.
    [[nodiscard]] const Suppression* allows(std::string_view rule, Category category, std::optional<std::uint32_t> sentence);

    /// What is wrong with the comments, in the order of the text: asked last, when it is known what was needed.
    [[nodiscard]] std::vector<CommentFault> faults() const;

private:
    /// A name in a comment, and whether it was needed.
    struct Use {
        const Suppression* comment = nullptr;
        const Suppression::Name* name = nullptr;
        bool is_needed = false;
    };
    /// What is allowed by one name. The ranges of a kind come in order and never overlap.
    struct Allowed {
        std::optional<std::size_t> letter;        ///< index in m_uses
        std::vector<std::size_t> blocks, sentences;
    };
    void add(const Suppression& comment, const Suppression::Name& name);
    [[nodiscard]] std::string_view nearest_name(std::string_view name);
    [[nodiscard]] std::optional<std::size_t> find(const Allowed& allowed, std::optional<std::uint32_t> sentence) const;
    [[nodiscard]] std::optional<std::size_t> find(const std::vector<std::size_t>& ranges, std::uint32_t sentence) const;
    void check(const Suppression& comment);

    std::set<std::string_view> m_known;
    std::vector<Use> m_uses;
    std::map<std::string_view, Allowed> m_names;
    std::vector<CommentFault> m_faults;
    std::size_t m_guesses = 0;
    bool m_has_open_block = false;
};

}  // namespace amends
