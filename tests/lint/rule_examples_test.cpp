// Each way in which an example can misbehave is told with its line.
#include "rule_examples.h"

#include "support/rule_sets.h"

using namespace amends;
using namespace amends::test;

namespace {

// They stand on lines 14 to 17 of their page.
constexpr std::string_view sound_examples = R"(- flags: We reply **soon**.
- flags: **Soon** we reply.
- allows: We reply on Monday.
- allows: We reply at noon.
)";

/// What is wrong with the examples of a page whose patterns are "soon" (or `patterns`), as "line: message" by line.
std::string wrong(std::string_view examples, std::string_view patterns = "soon", std::string_view id = "faults/vagueness/soon")
{
    RuleFolder folder;
    with_elements(folder);
    for (const std::string_view element : element_names)
        std::filesystem::remove_all(folder.path() / "elements" / element);  // ways of holding them come without examples
    folder.page("faults/excuse/busy", rule_page("severity: error", "en", "busy") + "- flags: We were **busy**.\n- flags: All were **busy**.\n- allows: We came.\n- allows: We left.\n");
    folder.page("elements/remedy/refund", rule_page("half: true", "en", "refund") + "- holds: The **refund** came.\n- holds: One **refund** more.\n- lacks: We came.\n- lacks: We left.\n");
    folder.page(id, "# Rule\n\n## Flags\n```en\n" + std::string{patterns} + "\n```\n\n## Message\n- en: heard\n- zh: 听到\n\n## Examples\n\n" + std::string{examples});
    const RuleSet rules = compiled(folder);
    std::string told;
    for (const PageError& error : failing_examples(rules)) {
        CHECK(error.path == std::string{id} + ".md");
        CHECK_FALSE(error.remedy.empty());
        told += (told.empty() ? "" : " | ") + std::to_string(error.line) + ": " + error.message;
    }
    return told;
}

std::string with(std::string_view example)
{
    return wrong(std::string{sound_examples} + std::string{example} + "\n");
}

}  // namespace

TEST_CASE("a page whose examples behave is told nothing")
{
    CHECK(wrong(sound_examples) == "");
}

TEST_CASE("an example that is not found is told")
{
    CHECK(with("- flags: We reply **late**.") == "18: not found by this page");
}

TEST_CASE("an example that is found twice is told with the other place")
{
    CHECK(with("- flags: We reply **soon**. Yes, soon.") == "18: found 2 times, also \"soon\"");
}

TEST_CASE("an example without a bold part, or with another one, is told with what was found")
{
    CHECK(with("- flags: We reply soon.") == "18: no part is bold; found was \"soon\"");
    CHECK(with("- flags: We **reply soon**.") == "18: found was \"soon\"");
}

TEST_CASE("an example that should be silent is told, by this page and by others")
{
    CHECK(with("- allows: We reply soon.") == "18: this page speaks: \"soon\"");
    CHECK(with("- allows: We were busy.") == "18: excuse/busy speaks: \"busy\"");
    CHECK(with("- passes: We reply soon.") == "18: this page speaks: \"soon\"");
    CHECK(with("- passes: We were busy.") == "");
}

TEST_CASE("an example of another category is told where no rule of it speaks there, or this page does")
{
    CHECK(with("- is excuse: We were **busy**.") == "");
    CHECK(with("- is excuse: We were **late**.") == "18: no rule of excuse speaks there");
    CHECK(with("- is excuse: We were busy **today**.") == "18: no rule of excuse speaks there");
    CHECK(with("- is excuse: We were **busy**, soon.") == "18: this page speaks: \"soon\"");
}

TEST_CASE("an element's example that lacks it is told where another page of the element finds it")
{
    const std::string_view examples = "- holds: We **repay** it.\n- holds: All **repay** it.\n- lacks: We came.\n- lacks: The refund came.\n";
    CHECK(wrong(examples, "repay", "elements/remedy/repaid") == "17: remedy/refund holds the element: \"refund\"");
}

TEST_CASE("too few examples of a language are told where its patterns begin")
{
    CHECK(wrong("- flags: We reply **soon**.\n- allows: We reply on Monday.\n- allows: We reply at noon.\n") == "4: too few examples in en: 1 found, 2 silent");
    CHECK(wrong("- flags: We reply **soon**.\n- flags: **Soon** we reply.\n- allows: We reply at noon.\n- allows: 我们今天答复。\n")
          == "4: too few examples in en: 2 found, 1 silent");
}

TEST_CASE("an alternative that no example hits is told with its line")
{
    CHECK(wrong(sound_examples, "soon\n(very|quite) soon").starts_with("6: no example hits the alternative \"very\" | 6: no example hits the alternative \"quite\""));
    CHECK(wrong(sound_examples, "very? soon") == "");
    CHECK(wrong(sound_examples, "(soon|shortly)") == "5: no example hits the alternative \"shortly\"");
}

TEST_CASE("an example that does not read is told")
{
    CHECK(with("- flag: We reply **soon**.") == "18: \"flag\" is no kind of example");
    CHECK(with("- is tardy: We reply.") == "18: \"is tardy\" names no category");
    CHECK(with("- allows:") == "18: an example without text");
}

TEST_CASE("a whole letter in a fence is judged as a letter, its signature included")
{
    CHECK(with("- allows:\n\n```\nDear Ms Hale,\n\nWe were glad to see you at the shop on Monday.\n\nKind regards,\nTom Soon\n```") == "");
    CHECK(with("- flags:\n\n```\nDear Ms Hale,\n\nWe reply **soon** on what you wrote to us.\n\nKind regards,\nTom\n```") == "");
}
