// A stretch of a letter judged with rules, told by what the verdict says of it.
#pragma once

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "judgement/judge.h"
#include "reading/reader.h"
#include "support/rule_sets.h"

namespace amends::test {

inline const LintOptions an_apology = [] {
    LintOptions options;
    options.kind = Kind::apology;
    return options;
}();

/// A verdict on a text whose paragraphs all count as the body, of an apology unless `options` say otherwise.
class Judged {
public:
    Judged(const RuleSet& rules, std::string_view text, LintOptions options = an_apology, bool is_template = false)
    {
        Inputs inputs = read_bytes("letter.txt", std::string{text} + "\n", {is_template});
        REQUIRE(inputs.sources.size() == 1);
        m_source = std::move(inputs.sources.front());
        take_apart(m_source, m_letter);
        for (Paragraph& paragraph : m_letter.paragraphs)
            paragraph.block = BlockKind::body;
        Reader reader{rules};
        verdict = Judge{rules, std::move(options)}.judge(m_letter, reader.read(m_letter));
    }
    Judged(const Judged&) = delete;
    Judged& operator=(const Judged&) = delete;

    [[nodiscard]] const Finding* finding(std::string_view rule) const
    {
        const auto found = std::find_if(verdict.findings.begin(), verdict.findings.end(), [&](const Finding& f) { return f.rule == rule; });
        return found == verdict.findings.end() ? nullptr : &*found;
    }
    [[nodiscard]] bool tells(std::string_view rule) const { return finding(rule) != nullptr; }
    /// "category/rule: words" of every finding that is no missing element, parted by " | ".
    [[nodiscard]] std::string told() const
    {
        std::string joined;
        for (const Finding& f : verdict.findings) {
            if (f.category == Category::missing)
                continue;
            joined += (joined.empty() ? "" : " | ") + std::string{f.rule} + (f.span ? ": " + written(*f.span) : "");
        }
        return joined;
    }
    [[nodiscard]] bool holds(Element element) const { return verdict.elements[static_cast<std::size_t>(element)].present; }
    /// What an element or a rule brought or took in the ledger.
    [[nodiscard]] int points(std::string_view reason) const
    {
        int sum = 0;
        for (const LedgerEntry& entry : verdict.ledger)
            sum += entry.reason == reason ? entry.points : 0;
        return sum;
    }
    [[nodiscard]] std::string written(Span span) const { return m_source.text.substr(span.start, span.size()); }

    Verdict verdict;

private:
    Source m_source;
    Letter m_letter;
};

}  // namespace amends::test
