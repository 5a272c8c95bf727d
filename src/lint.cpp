// The whole line: a source is taken apart, read and judged.
#include "lint.h"

#include <optional>
#include <set>
#include <string_view>

#include "letter/halves.h"
#include "reading/reader.h"

namespace amends {

namespace {

/// A comment for one half of a letter is of no use in the other: it is unused only where neither half needs it.
void drop_half_used(Verdict& told, const Verdict& other)
{
    constexpr std::string_view unused = "suppression/unused";
    std::set<std::optional<Span>> unused_in_other;
    for (const Finding& finding : other.findings)
        if (finding.rule == unused)
            unused_in_other.insert(finding.span);
    std::erase_if(told.findings, [&](const Finding& finding) { return finding.rule == unused and not unused_in_other.contains(finding.span); });
}

}  // namespace

struct Linter::Workspace {
    Workspace(const RuleSet& rules, LintOptions options) : reader(rules), judge(rules, options) { reader.likens(options.likens); }

    [[nodiscard]] Verdict judged(const Letter& taken) { return judge.judge(taken, reader.read(taken)); }

    /// Nothing unless each half is a letter of apology that says sorry by itself; otherwise the halves are no versions of one another.
    [[nodiscard]] std::optional<std::array<Verdict, 2>> versions(const std::array<Letter, 2>& halves)
    {
        std::array verdicts = {judged(halves[0]), judged(halves[1])};
        const auto is_version = [](const Verdict& verdict) { return verdict.score and verdict.elements[static_cast<std::size_t>(Element::regret)].present; };
        if (not is_version(verdicts[0]) or not is_version(verdicts[1]))
            return std::nullopt;
        return verdicts;
    }

    [[nodiscard]] static Verdict weaker_of(const std::array<Letter, 2>& halves, std::array<Verdict, 2> verdicts)
    {
        const bool is_second = *verdicts[1].score < *verdicts[0].score;
        Verdict& weaker = verdicts[is_second ? 1 : 0];
        drop_half_used(weaker, verdicts[is_second ? 0 : 1]);
        weaker.halves = {{halves[0].language, *verdicts[0].score}, {halves[1].language, *verdicts[1].score}};
        weaker.language = Language::mixed;
        return std::move(weaker);
    }

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
    if (const auto halves = halves_of(at.letter)) {
        if (auto verdicts = at.versions(*halves))
            return Workspace::weaker_of(*halves, *std::move(verdicts));
    }
    return at.judged(at.letter);
}

std::vector<LetterPart> Linter::parts(const Source& source)
{
    Workspace& at = *m_workspace;
    take_apart(source, at.letter);
    std::vector<LetterPart> parts;
    if (auto halves = halves_of(at.letter)) {
        if (auto verdicts = at.versions(*halves)) {
            for (std::size_t i = 0; i < halves->size(); ++i)
                parts.push_back({std::move((*halves)[i]), std::move((*verdicts)[i])});
            return parts;
        }
    }
    parts.push_back({at.letter, at.judged(at.letter)});
    return parts;
}

}  // namespace amends
