// The whole line from a source to a verdict.
#pragma once

#include <memory>
#include <vector>

#include "input/source.h"
#include "judgement/judge.h"
#include "judgement/verdict.h"
#include "letter/letter.h"
#include "rule/rule_set.h"

namespace amends {

/// A letter taken apart, or a half of one in two languages, with what was said of it. Borrows the source.
struct LetterPart {
    Letter letter;
    Verdict verdict;
};

/// Judges letters one after another with one rule set, keeping storage from letter to letter. Not for two threads at once;
/// give each its own. The rule set must outlive it.
class Linter {
public:
    Linter(const RuleSet& rules, LintOptions options);
    ~Linter();
    Linter(Linter&&) noexcept;
    Linter& operator=(Linter&&) noexcept;

    /// A letter that says everything in Chinese and in English is judged half by half, so that nothing counts twice; the verdict is that
    /// of the weaker half.
    [[nodiscard]] Verdict lint(const Source& source);

    /// The same with the letter itself: each half of such a letter by itself, or the letter as the only part.
    [[nodiscard]] std::vector<LetterPart> parts(const Source& source);

private:
    struct Workspace;
    std::unique_ptr<Workspace> m_workspace;
};

}  // namespace amends
