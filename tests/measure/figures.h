// How well letters are read: what is said of them against what a reader marked. CONTRIBUTING.md says what each figure means.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "labelled.h"
#include "lint.h"
#include "rule/image.h"

namespace amends::test {

/// For the records of rules: what patterns find by themselves. What was learned was learned from these very letters.
[[nodiscard]] inline LintOptions by_patterns()
{
    LintOptions options;
    options.likens = false;
    return options;
}

struct Tally {
    std::size_t hits = 0, extras = 0, misses = 0;

    [[nodiscard]] double precision() const;  ///< 1 where nothing was said
    [[nodiscard]] double f1() const;         ///< 1 where nothing was there and nothing said
};

/// Adds up what is said of letters.
class Figures {
public:
    explicit Figures(const RuleSet& rules, LintOptions options = {}) : m_linter(rules, std::move(options)) {}

    void add(const LabelledLetter& letter);

    [[nodiscard]] double kind() const { return m_letters == 0 ? 1 : static_cast<double>(m_kinds) / static_cast<double>(m_letters); }
    [[nodiscard]] const Tally& elements() const { return m_elements; }
    [[nodiscard]] const Tally& faults() const { return m_faults; }
    [[nodiscard]] double ordering() const;
    /// Of each rule that spoke of a fault.
    [[nodiscard]] const std::map<std::string, image::Record>& records() const { return m_records; }

private:
    void add_elements(const LabelledLetter& letter, const Verdict& verdict);
    void add_faults(const LabelledLetter& letter, const Verdict& verdict);

    Linter m_linter;
    std::size_t m_letters = 0, m_kinds = 0;
    Tally m_elements, m_faults;
    std::vector<std::pair<int, int>> m_scored;  ///< quality and score of the apologies
    std::map<std::string, image::Record> m_records;
};

}  // namespace amends::test
