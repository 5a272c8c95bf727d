// Language ids of editors.
#include <doctest/doctest.h>

#include "lsp/language_id.h"

using namespace amends;

TEST_CASE("a language tells the format of a document whose name does not")
{
    CHECK(hint_of("markdown", "/drafts/late").format == "markdown");
    CHECK(hint_of("html", "Untitled-1").format == "html");
    CHECK_FALSE(hint_of("plaintext", "/drafts/late").format);
    CHECK_FALSE(hint_of("mail", "/tmp/neomutt-draft").format);
}

TEST_CASE("the ending of a name goes before the language")
{
    CHECK_FALSE(hint_of("html", "/drafts/late.md").format);
}

TEST_CASE("template languages make a template")
{
    for (const auto id : {"jinja", "jinja-html", "handlebars", "liquid", "eruby", "htmldjango", "twig", "freemarker"})
        CHECK(hint_of(id, "/drafts/late.txt").is_template);
    CHECK_FALSE(hint_of("markdown", "/drafts/late.md").is_template);
    CHECK_FALSE(hint_of("cobol", "/drafts/late").is_template);
}
