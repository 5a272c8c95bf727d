// amends explain.
#include <doctest/doctest.h>

#include "commands/explain.h"
#include "commands/run.h"
#include "rule/vocabulary.h"

using namespace amends;
using namespace amends::test;

namespace {

Ran explained(std::string id)
{
    ExplainOptions options;
    options.id = std::move(id);
    return run(explain, options);
}

}  // namespace

TEST_CASE("elements, the score and word lists have pages, each under the names people use")
{
    for (const std::string_view element : element_names) {
        CHECK(explained(std::string(element)).out != "");
        CHECK(explained("missing/" + std::string(element)).out == explained(std::string(element)).out);
    }
    CHECK(explained("score").out != "");
    CHECK(explained("<we>").out != "");
    CHECK(explained("we").out == explained("<we>").out);
}

TEST_CASE("a name without a page is an error with the name that was meant")
{
    const Ran ran = explained("missing/timelin");
    CHECK(ran.outcome.has_errors);
    CHECK(ran.out == "");
    CHECK(ran.err == "amends: missing/timelin: no page has this name. Did you mean missing/timeline? All names: amends rules list\n");
}
