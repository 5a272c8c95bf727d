// Elements that only a branch of a template holds are told with the condition of it.
#include "support/rule_sets.h"

#include "judgement/judge.h"
#include "reading/reader.h"
#include "support/judged.h"

using namespace amends;
using namespace amends::test;

namespace {

/// The condition of the remedy in a template, or "always", or "absent".
std::string remedy_when(const std::string& text)
{
    RuleFolder folder;
    const RuleSet rules = compiled(with_elements(folder));
    Inputs inputs = read_bytes("letter.j2", text + "\n", {});
    REQUIRE(inputs.sources.size() == 1);
    Letter letter;
    take_apart(inputs.sources.front(), letter);
    Reader reader{rules};
    Judge judge{rules, an_apology};
    const Verdict verdict = judge.judge(letter, reader.read(letter));
    const ElementVerdict& remedy = verdict.elements[static_cast<std::size_t>(Element::remedy)];
    if (not remedy.present)
        return "absent";
    return remedy.only_when.empty() ? "always" : remedy.only_when;
}

}  // namespace

TEST_CASE("an element outside of all branches always stands")
{
    CHECK(remedy_when("Our remedy is here. {% if late %}A remedy too.{% endif %}") == "always");
    CHECK(remedy_when("{% for x in xs %}A remedy.{% endfor %}") == "always");
}

TEST_CASE("an element in one branch stands only under its condition")
{
    CHECK(remedy_when("We know. {% if late %}Our remedy.{% endif %} Bye.") == "late");
    CHECK(remedy_when("We know. {% if late %}Yes.{% else %}Our remedy.{% endif %} Bye.") == "not late");
    CHECK(remedy_when("We know. {% if late %}{% if paid or sent %}Our remedy.{% endif %}{% endif %}") == "late and (paid or sent)");
    CHECK(remedy_when("{% if a %}Our remedy.{% endif %} We know. {% if b %}Our remedy.{% endif %}") == "a or b");
    CHECK(remedy_when("{% if a %}Our remedy. {% if b %}Our remedy.{% endif %}{% endif %}") == "a");
}

TEST_CASE("an element in every branch of a choice with an else always stands, without an else it does not")
{
    CHECK(remedy_when("{% if a %}Our remedy.{% else %}This remedy.{% endif %}") == "always");
    CHECK(remedy_when("{% if a %}Our remedy.{% elif b %}This remedy.{% endif %}") == "a or b");
    CHECK(remedy_when("{% if x %}{% if a %}Our remedy.{% else %}This remedy.{% endif %}{% endif %}") == "x");
}

TEST_CASE("words of two branches are never read together, but each with what is round them")
{
    CHECK(remedy_when("This re{% if a %}x{% else %}medy{% endif %}.") == "absent");
    CHECK(remedy_when("{% if a %}re{% else %}medy{% endif %}.") == "absent");
}

TEST_CASE("a condition that is never ended is none")
{
    CHECK(remedy_when("We know. {% if late %}Our remedy.") == "always");
}
