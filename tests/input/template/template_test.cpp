// Tags of template languages: what is a slot, what is left out, what stands under which condition.
#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "input/formats.h"
#include "input/mapped_text.h"
#include "input/source.h"
#include "input/template/expression.h"
#include "input/template/template_file.h"

using namespace amends;

namespace {

using Texts = std::vector<std::string>;

struct Read {
    Source source;
    std::vector<std::string> notes;
};

Read read(const std::string& text, const std::string& path = "a.j2")
{
    auto inputs = read_bytes(path, text, {});
    REQUIRE(inputs.errors.empty());
    REQUIRE(inputs.sources.size() == 1);
    return {std::move(inputs.sources.front()), std::move(inputs.notes)};
}

/// What a reader of the template sees: slots as ⟨⟩, nothing of what is left out, one space where branches part.
std::string seen(const std::string& text, const std::string& path = "a.j2")
{
    const auto source = read(text, path).source;
    std::string result;
    std::size_t at = 0;
    for (const auto& region : source.regions) {
        REQUIRE(region.span.start >= at);
        result += source.text.substr(at, region.span.start - at);
        if (region.kind == RegionKind::slot)
            result.append("<").append(std::to_string(static_cast<int>(region.slot))).append(">");
        else if (region.kind == RegionKind::parting)
            result += "/";
        at = region.span.end;
    }
    return result + source.text.substr(at);
}

/// "condition: text" of each branch.
Texts branches(const std::string& text, const std::string& path = "a.j2")
{
    Texts found;
    const auto source = read(text, path).source;
    for (const auto& branch : source.branches)
        found.push_back(branch.condition + ": " + source.text.substr(branch.span.start, branch.span.size()));
    return found;
}

}  // namespace

TEST_CASE("the values of every template language are slots with the kind that their names tell")
{
    CHECK(seen("Hi {{ first_name }}, by {{ due | date: \"%Y\" }} {{total|money}}") == "Hi <3>, by <1> <2>");
    CHECK(seen("{{{Recipient.Name}}} {{& agentPhone}} {{formatDate refundedAt \"YYYY\"}}", "a.hbs") == "<3> <4> <1>");
    CHECK(seen("${refundDate?string(\"yyyy年\")} ${name!\"Customer\"} #{amount}", "a.ftl") == "<1> <3> <2>");
    CHECK(seen("Dear $customer.name, $!{amount} $date.format('d', $day)! It costs $5.", "a.vm") == "Dear <3>, <2> <1>! It costs $5.");
    CHECK(seen("<%= l(@order.refunded_at, format: :long) %> <%- name %> <%== price %>", "a.ejs") == "<1> <3> <2>");
    CHECK(seen("<c:out value=\"${customer.name}\"/> <fmt:formatDate value=\"${x}\"/> ${phone}", "a.jsp") == "<3> <1> <4>");
    CHECK(seen("[[${name}]] [(${refund_date})]", "a.tpl") == "<3> <1>");
    CHECK(seen("{!Contact.Name} *|FNAME|* %%FirstName%% «Name» %{refund_date}", "a.txt") == "<3> <3> <3> <3> <1>");
    CHECK(seen("{$name} {$order.total|currency}", "a.tpl") == "<3> <2>");
    CHECK(seen("您好{{ 客戶姓名 }}，{{ 退款日期 }}退{{ 金額 }}，請電{{ 電話 }}") == "您好<3>，<1>退<2>，請電<4>");
}

TEST_CASE("tags that only steer are left out, and branches are parted")
{
    CHECK(seen("{%- if late -%}We were late.{% else %}We lost it.{% endif %}{# note #}") == "We were late./We lost it.");
    CHECK(seen("{{#if late}}late{{else if lost}}lost{{else}}broken{{/if}}{{> footer}}{{! x }}{{!-- }} --}}", "a.hbs") == "late/lost/broken");
    CHECK(seen("<#if late>late<#elseif x gt 3>lost<#else>b</#if><#-- \n -->", "a.ftl") == "late/lost/b");
    CHECK(seen("#if($late && ($n > 3))late#elseif ($lost)lost#{else}b#end #* x *# ## y\n#set($a = 1)z", "a.vm") == "late/lost/b  \nz");
    CHECK(seen("<% if late? -%>late<% elsif lost %>lost<% else %>b<% end %><%# \n %>", "a.erb") == "late/lost/b");
    CHECK(seen("<% if (late) { %>late<% } else if (lost) { %>lost<% } else { %>b<% } %>", "a.ejs") == "late/lost/b");
    CHECK(seen("<c:choose><c:when test=\"${late}\">late</c:when><c:otherwise>b</c:otherwise></c:choose>", "a.jsp") == "/late/b");
    CHECK(seen("*|IF:LATE|*late*|ELSE:|*b*|END:IF|*", "a.txt") == "late/b");
    CHECK(seen("{if $late}late{elseif $lost}lost{else}b{/if}{* x *}", "a.tpl") == "late/lost/b");
    CHECK(seen("{{if .Late}}late{{else if .Lost}}lost{{else}}b{{end}}{{/* x */}}", "a.tmpl") == "late/lost/b");
    CHECK(seen("[# th:if=\"${late}\"]late[/]", "a.tpl") == "late");
    CHECK(seen("<?php if ($late): ?>late<?php else: ?>b<?php endif; ?><?= $name ?>", "a.tpl") == "late/b<3>");
}

TEST_CASE("what is to be taken literally holds no tags, and a comment holds nothing")
{
    CHECK(seen("{% raw %}{{ name }}{% if %}{% endraw %}!") == "{{ name }}{% if %}!");
    CHECK(seen("{%- verbatim -%}{{ a }}{%- endverbatim -%}{% comment \"why\" %} x {{ a }} {% endcomment %}!") == "{{ a }}!");
    CHECK(seen("{{{{raw}}}}{{name}}{{{{/raw}}}} \\{{name}}", "a.hbs") == "{{name}} \\{{name}}");
    CHECK(seen("<#noparse>${name}</#noparse>!", "a.ftl") == "${name}!");
    CHECK(seen("#[[ $name ]]# #if($a)b#end", "a.vm") == " $name  b");
    CHECK(seen("{{ \"}}\" }}{{ '{{' }}") == "<0><0>");
}

TEST_CASE("each branch knows the condition that it stands under")
{
    CHECK(branches("a{% if late %}b{% elif lost or broken %}c{% else %}d{% endif %}e")
          == Texts{"late: b", "lost or broken: c", "not late and not (lost or broken): d"});
    CHECK(branches("{{#unless paid}}a{{/unless}}{{^late}}b{{/late}}{{#isGold user}}c{{/isGold}}", "a.hbs")
          == Texts{"not paid: a", "not late: b", "isGold user: c"});
    CHECK(branches("{% case reason %} {% when 'lost' %}a{% else %}b{% endcase %}", "a.liquid") == Texts{"reason = 'lost': a", "not (reason = 'lost'): b"});
    CHECK(branches("<#switch r><#case 1>a<#default>b</#switch>", "a.ftl") == Texts{"r = 1: a", "not (r = 1): b"});
    CHECK(branches("{% for x in xs %}a{% else %}b{% endfor %}") == Texts{"not (x in xs): b"});
    CHECK(branches("<% xs.each do |x| %>a<% unless x.paid? %>b<% end %><% end %>c", "a.erb") == Texts{"not x.paid?: b"});
    CHECK(branches("<% xs.forEach(x => { %>a<% if (x.late) { %>b<% } %><% }) %>c", "a.ejs") == Texts{"x.late: b"});
}

TEST_CASE("branches within branches know what is round them")
{
    const auto source = read("{% if a %}1{% if b %}2{% else %}3{% endif %}4{% endif %}").source;
    REQUIRE(source.branches.size() == 3);
    CHECK(source.branches[0].outer == Branch::none);
    CHECK(source.branches[1].outer == 0);
    CHECK(source.branches[2].outer == 0);
    CHECK(source.branches[2].first == 1);
    CHECK(source.branches[1].is_exhaustive);
    CHECK_FALSE(source.branches[0].is_exhaustive);
}

TEST_CASE("a tag that is never closed is text, and a condition that is never ended makes no branch; both are noted")
{
    const auto tag = read("We are sorry.\nIt was {% if late");
    CHECK(tag.notes == Texts{"a.j2:2: a tag begins here and is never closed, so it is read as text; close it"});
    const auto open = read("We are sorry.\n\n{% if late %}It was late.");
    CHECK(open.notes == Texts{"a.j2:3: a condition begins here and is never ended, so it is read as if it always held; end it"});
    CHECK(open.source.branches.front().span.empty());
    CHECK(read("{% endif %}{% else %}{{/if}}<% end %>Sorry.").source.branches.empty());
}

TEST_CASE("a hundred thousand conditions, nested or left open, are read in one go")
{
    std::string nested, open, mixed, tags;
    for (int i = 0; i < 100'000; ++i) {
        nested += "{% if a %}b";
        open += "{{#if a}}b{{#each c}}{{/unless}}";
        mixed += "{%{{<%${#{*|[#{{{{";
        tags += "{% elif b %}";
    }
    for (int i = 0; i < 100'000; ++i)
        nested += "{% endif %}c";
    CHECK(read(nested).source.branches.size() == 64);
    CHECK(read(open).source.branches.size() == 64);
    CHECK(read(mixed).source.text == mixed);
    CHECK(read("{% if a %}" + tags + "{% else %}{% endif %}c").source.branches.size() == 100'002);
}

TEST_CASE("what only a template has is text in a letter")
{
    CHECK(seen("It costs $five, see #if (there).", "a.txt") == "It costs $five, see #if (there).");
    CHECK(seen("## Refund\n\nOn $day #1", "a.md.j2") == "# Refund\n\nOn <1> #1");
    CHECK(seen("{{case number}} {{ list price }} {{end}}x", "a.txt") == "<0> <2> x");
}

TEST_CASE("a template is known by its name, its front line or the option, and what is round its ending tells its format")
{
    for (const std::string path : {"a.txt.j2", "a.HBS", "a.mustache", "a.ftl", "a.erb", "a.md.ejs", "a.njk", "a.twig", "a.tpl", "a.tmpl", "a.vm", "a.liquid"}) {
        const auto source = read("Sorry.", path).source;
        CHECK(source.is_template);
        CHECK(source.path == path);
    }
    CHECK(read("<!-- amends: template -->\n{% if a %}b{% endif %}", "a.txt").source.branches.size() == 1);
    InputOptions options;
    options.is_template = true;
    const auto inputs = read_bytes("a.txt", "{% if a %}b{% endif %}", options);
    CHECK(inputs.sources.at(0).branches.size() == 1);
    CHECK_FALSE(read("{% if a %}b{% endif %}", "a.txt").source.is_template);
    CHECK(seen("```\n{{a}}\n```\nb **c**", "a.md.j2") == "b c");
}

namespace {

/// A format that knows tags between < and >, ends a line at each, and gives the text in pieces.
void read_angles(std::string path, std::string bytes, const InputOptions&, const Receiver& into)
{
    MappedText text;
    for (std::size_t at = 0; at < bytes.size();) {
        const auto open = std::min(bytes.find('<', at), bytes.size());
        text.copy(std::string_view(bytes).substr(at, open - at), static_cast<std::uint32_t>(at));
        const auto close = std::min(bytes.find('>', open), bytes.size() - 1);
        if (open < bytes.size())
            text.stand_for("\n", {static_cast<std::uint32_t>(open), static_cast<std::uint32_t>(close + 1)});
        at = open < bytes.size() ? close + 1 : open;
    }
    Source source;
    source.path = std::move(path);
    text.move_into(source);
    source.original = std::move(bytes);
    into.source(std::move(source));
}

constexpr InputFormat angles{"angles", {}, nullptr, read_angles, nullptr};

}  // namespace

TEST_CASE("tags are masked while another format reads, and stand in their places again")
{
    const std::string bytes = "<p class='<%= a > b %>'>Dear <%= 客戶姓名 %>,</p><% if n > 3 %><p>Sorry xxx <b>{{ day }}</b></p><% end %>";
    std::vector<Source> sources;
    read_masked("a", bytes, angles, {}, {[&](Source source) { sources.push_back(std::move(source)); }, {}, {}});
    REQUIRE(sources.size() == 1);
    const auto& source = sources.front();
    CHECK(source.text == "\nDear <%= 客戶姓名 %>,\n<% if n > 3 %>\nSorry xxx \n{{ day }}\n\n<% end %>");
    CHECK(source.original == bytes);
    CHECK(source.is_template);
    REQUIRE(source.regions.size() == 4);
    CHECK(source.regions[0].slot == SlotKind::name);
    CHECK(source.regions[2].slot == SlotKind::date);
    for (const auto& region : source.regions) {
        const auto span = source.offsets.original(region.span);
        CHECK(bytes.substr(span.start, span.size()) == source.text.substr(region.span.start, region.span.size()));
    }
    REQUIRE(source.branches.size() == 1);
    CHECK(source.branches[0].condition == "n > 3");
}

TEST_CASE("the name in an expression tells its kind, and else what formats it")
{
    CHECK(expression_kind("refund_date") == SlotKind::date);
    CHECK(expression_kind("order.created_at") == SlotKind::date);
    CHECK(expression_kind("x | date: '%d'") == SlotKind::date);
    CHECK(expression_kind("name | default: 'date'") == SlotKind::name);
    CHECK(expression_kind("number_to_currency(@refund.value)") == SlotKind::amount);
    CHECK(expression_kind("thing | money") == SlotKind::amount);
    CHECK(expression_kind("a || b") == SlotKind::other);
}
