// Comments that speak to this tool, in every form in which a template or a letter can hold one.
#include <doctest/doctest.h>

#include <string>
#include <utility>
#include <vector>

#include "input/directive.h"
#include "input/source.h"

using namespace amends;

namespace {

/// What the directives of a file say, parted by " | ".
std::string said(const std::string& path, const std::string& bytes, bool is_template = false)
{
    InputOptions options;
    options.is_template = is_template;
    const Inputs inputs = read_bytes(path, bytes, options);
    REQUIRE(inputs.sources.size() == 1);
    std::string all;
    for (const Region& region : inputs.sources.front().regions)
        if (region.kind == RegionKind::directive)
            all += (all.empty() ? "" : " | ") + std::string(directive_in(std::string_view(inputs.sources.front().text).substr(region.span.start, region.span.size())));
    return all;
}

}  // namespace

TEST_CASE("every template language can speak to this tool in a comment of its own")
{
    const std::vector<std::pair<std::string, std::string>> forms = {
        {"a.md", "<!-- amends: end -->"},       {"a.html", "<!-- amends: end -->"},   {"a.txt", "<!-- amends: end -->"},      {"a.txt.j2", "{# amends: end #}"},
        {"a.html.j2", "{#- amends: end -#}"},   {"a.md.twig", "{# amends: end #}"},   {"a.hbs", "{{!-- amends: end --}}"},    {"a.html.hbs", "{{!-- amends: end --}}"},
        {"a.mustache", "{{! amends: end }}"},   {"a.gotmpl", "{{/* amends: end */}}"}, {"a.erb", "<%# amends: end %>"},        {"a.html.erb", "<%# amends: end %>"},
        {"a.ejs", "<%# amends: end %>"},        {"a.jsp", "<%-- amends: end --%>"},   {"a.ftl", "<#-- amends: end -->"},      {"a.vm", "## amends: end"},
        {"a.vm", "#* amends: end *#"},          {"a.tpl", "{* amends: end *}"},
    };
    for (const auto& [path, comment] : forms) {
        CAPTURE(path);
        CAPTURE(comment);
        CHECK(said(path, "Dear Ann,\n\nWe lost it.\n" + comment + "\nWe found it.\n") == "end");
    }
}

TEST_CASE("a line of a plain template can speak to this tool, a line of a letter cannot")
{
    const std::string text = "Dear Ann,\n# amends: end\nWe lost it.\n";
    CHECK(said("a.txt", text, true) == "end");
    CHECK(said("a.txt", "<!-- amends: template -->\n" + text) == "template | end");
    CHECK(said("a.txt", text) == "");
}

TEST_CASE("lines inside comments, and comments inside such lines, are taken once")
{
    CHECK(said("a.txt", "<!-- amends: end\n# amends: end\n-->\nWe lost it.\n", true) == "end\n# amends: end");
    CHECK(said("a.txt", "# amends: end <!-- amends: end -->\nWe lost it.\n<!-- amends: end -->\n", true) == "end <!-- amends: end --> | end");
}

TEST_CASE("the colon may be of full width")
{
    CHECK(said("a.md", "<!-- amends：end -->\n\n您好。\n") == "end");
    CHECK(said("a.txt", "# amends：end\n您好。\n", true) == "end");
}

TEST_CASE("other comments, and words about this tool, do not speak to it")
{
    CHECK(said("a.md", "<!-- amended: end -->\n\n`amends: end` amends: end\n") == "");
    CHECK(said("a.vm", "## what amends: end means\nWe lost it.\n") == "");
    CHECK(directive_in("amends") == "");
    CHECK(directive_in("") == "");
    CHECK(directive_in("{{") == "");
    CHECK(directive_in("<!--amends:-->") == "");
}

TEST_CASE("what somebody else wrote does not speak to this tool in their stead")
{
    CHECK(said("a.html", "<blockquote><!-- amends: end -->Where is it?</blockquote><p>We lost it.</p>") == "");
}
