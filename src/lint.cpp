// The whole line: a source is taken apart, read and judged.
#include "lint.h"

#include "letter/letter.h"
#include "reading/reader.h"

namespace amends {

struct Linter::Workspace {
    Workspace(const RuleSet& rules, LintOptions options) : reader(rules), judge(rules, std::move(options)) {}

    Letter letter;
    Reader reader;
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
    return at.judge.judge(at.letter, at.reader.read(at.letter));
}

}  // namespace amends
