// Rule sets small enough for a test, complete enough to judge letters with.
#pragma once

#include <string>
#include <string_view>

#include <doctest/doctest.h>

#include "rule/rule_set.h"
#include "support/rule_folder.h"

namespace amends::test {

/// The rules of `folder`; the test stops where they do not compile.
inline RuleSet compiled(const RuleFolder& folder)
{
    Compiled result = compile_rules(folder.path());
    for (const PageError& error : result.errors)
        FAIL_CHECK(error.path << ":" << error.line << ": " << error.message);
    REQUIRE(result.errors.empty());
    return RuleSet{std::move(result.image)};
}

/// A rule page that holds what `front` says before anything else: lines such as "kind: count".
inline std::string rule_page(std::string_view front, std::string_view language, std::string_view patterns, std::string_view more = "")
{
    return "---\n" + std::string{front} + "\n---\n# Rule\n\n## Flags\n```" + std::string{language} + "\n" + std::string{patterns} + "\n```\n\n"
           + std::string{more} + "\n## Message\n- en: heard\n- zh: 听到\n\n## Examples\n";
}

/// A score table whose sums are easy to follow.
inline constexpr std::string_view score_page = R"(---
share:
  denial: 22
  blame: 22
  but: 15
  dismissal: 30
  excuse: 12
  conditional: 12
  deflection: 12
  minimizing: 9
  vagueness: 10
  agentless: 8
  grovelling: 6
  boilerplate: 4
  placeholder: 15
  boilerplate-alone: 8
cap:
  stock-only: 25
  denial-unowned: 45
  no-remedy: 50
  placeholder: 55
  hostile: 60
  no-regret: 64
  no-responsibility: 66
  dismissal: 69
  no-timeline: 70
first:
  regret: 20
  responsibility: 20
  explanation: 0
  impact: 0
  remedy: 20
  timeline: 30
  prevention: 0
  contact: 10
grade:
  mixed: 35
  good: 70
---
# Score
)";

/// Writes the score table and the eight elements: regret 10, responsibility 20, explanation 10, impact 10, remedy 20, timeline 10,
/// prevention 10, contact 10. A letter holds an element where its name stands in it, and half of it where its name follows "some".
inline RuleFolder& with_elements(RuleFolder& folder)
{
    folder.page("score", score_page);
    for (const std::string_view element : element_names) {
        const std::string name{element};
        const bool is_heavy = element == "responsibility" or element == "remedy";
        folder.page("elements/" + name, "---\npoints: " + std::string{is_heavy ? "20" : "10"} + "\n---\n# Element\n\n## Message\n- en: lacks " + name
                                            + "\n- zh: 缺\n\n## Advice\n- en: add " + name + "\n- zh: 加\n\n## Rewrite\n- en: [" + name + "]\n- zh: 〔空〕\n");
        folder.rule("elements/" + name + "/named", "en", "[" + name + "]", "## Except\n- lead: <some>\n");
        folder.page("elements/" + name + "/weak", rule_page("half: true", "en", "some [" + name + "]"));
    }
    return folder.list("some", "some");
}

/// How many times the words of `one` stand in a row.
inline std::string times(int count, std::string_view one)
{
    std::string text;
    while (count-- > 0)
        text += one;
    return text;
}

}  // namespace amends::test
