// The whole line: a source is taken apart, matched and judged.
#include "lint.h"

#include "letter/letter.h"
#include "matching/matcher.h"

namespace amends {

struct Linter::Workspace {
    Workspace(const RuleSet& rules, LintOptions options) : matcher(rules), judge(rules, std::move(options)) {}

    Letter letter;
    Matcher matcher;
    Matches matches;
    Judge judge;
};

Linter::Linter(const RuleSet& rules, LintOptions options) : m_workspace(std::make_unique<Workspace>(rules, std::move(options))) {}
Linter::~Linter() = default;
Linter::Linter(Linter&&) noexcept = default;
Linter& Linter::operator=(Linter&&) noexcept = default;

Verdict Linter::lint(const Source& source)
{
    Workspace& at = *m_workspace;
    take_apart(source, at.letter);
    at.matcher.match(at.letter, at.matches);
    return at.judge.judge(at.letter, at.matches);
}

}  // namespace amends
