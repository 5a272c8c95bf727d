// Comments that allow a rule.
#include <doctest/doctest.h>

#include "lsp/allow_comment.h"

using namespace amends;

namespace {

/// `text` with a comment before the sentence that begins at `sentence`.
std::string allowed(std::string_view path, std::string text, std::string_view sentence, bool is_template = true)
{
    const auto form = comment_form(path, "", is_template);
    REQUIRE(form);
    const auto comment = allow_sentence(*form, "vagueness/soon", "why", text, static_cast<std::uint32_t>(text.find(sentence)));
    return comment ? text.insert(comment->at, comment->text) : "none";
}

}  // namespace

TEST_CASE("each language has its comment")
{
    CHECK(allowed("a.md", "Soon.\n", "Soon") == "<!-- amends: allow vagueness/soon: why -->\nSoon.\n");
    CHECK(allowed("a.html", "<p>Soon.</p>", "Soon") == "<p><!-- amends: allow vagueness/soon: why --> Soon.</p>");
    CHECK(allowed("a.md.j2", "Soon.\n", "Soon") == "{# amends: allow vagueness/soon: why #}\nSoon.\n");
    CHECK(allowed("a.hbs", "Soon.\n", "Soon") == "{{!-- amends: allow vagueness/soon: why --}}\nSoon.\n");
    CHECK(allowed("a.html.erb", "Soon.\n", "Soon") == "<%# amends: allow vagueness/soon: why %>\nSoon.\n");
    CHECK(allowed("a.ftl", "Soon.\n", "Soon") == "<#-- amends: allow vagueness/soon: why -->\nSoon.\n");
    CHECK(allowed("a.vm", "Soon.\n", "Soon") == "## amends: allow vagueness/soon: why\nSoon.\n");
    CHECK(allowed("a.txt", "Soon.\n", "Soon") == "# amends: allow vagueness/soon: why\nSoon.\n");
}

TEST_CASE("the language says so where the name does not")
{
    CHECK(comment_form("Untitled-1", "markdown", false)->open == "<!-- ");
    CHECK(comment_form("late.letter", "eruby", true)->open == "<%# ");
}

TEST_CASE("where a comment would reach the reader there is none")
{
    CHECK_FALSE(comment_form("a.txt", "plaintext", false));
    CHECK_FALSE(comment_form("a.eml", "mail", false));
    CHECK_FALSE(comment_form("a.csv", "csv", false));
}

TEST_CASE("a comment stands right before its sentence")
{
    CHECK(allowed("a.md", "One.\r\nTwo. Soon.\r\n", "Soon") == "One.\r\nTwo. <!-- amends: allow vagueness/soon: why --> Soon.\r\n");
    CHECK(allowed("a.md", "One.\r\n  Soon.\r\n", "Soon") == "One.\r\n<!-- amends: allow vagueness/soon: why -->\r\n  Soon.\r\n");
    CHECK(allowed("a.txt", "Two. Soon.\n", "Soon") == "none");
}

TEST_CASE("a comment for the file goes behind what has to stand first")
{
    const CommentForm form = *comment_form("a.md", "", true);
    const auto at = [&](std::string_view text) { return allow_file(form, "missing/contact", "why", text).at; };
    CHECK(at("Dear Ann\n") == 0);
    CHECK(at("<!-- amends: template -->\nDear Ann\n") == 26);
    CHECK(at("---\ntitle: x\n---\nDear Ann\n") == 17);
    CHECK(allow_file(form, "missing/contact", "why", "x").text == "<!-- amends: allow-file missing/contact: why -->\n");
}
