// Turns what stands between the signs of a tag into what the tag does.
#include "input/template/tag_form.h"

#include <algorithm>
#include <array>
#include <cctype>

#include "input/directive.h"
#include "input/scan.h"
#include "input/slot_name.h"
#include "input/template/expression.h"
#include "input/template/statement.h"

namespace amends {
namespace {

using Read = std::optional<Tag>;

/// `inside` without the signs that take white space away: {%- if late -%}.
std::string_view trimmed(std::string_view inside)
{
    constexpr std::string_view signs = "-~+";
    if (not inside.empty() and signs.find(inside.front()) != std::string_view::npos)
        inside.remove_prefix(1);
    if (not inside.empty() and signs.find(inside.back()) != std::string_view::npos)
        inside.remove_suffix(1);
    return without_margins(inside);
}

Tag slot(std::string_view expression)
{
    Tag tag;
    tag.kind = TagKind::slot;
    tag.slot = expression_kind(expression);
    return tag;
}

Tag block(TagKind kind, std::string_view name, std::string condition)
{
    Tag tag;
    tag.kind = kind;
    tag.name = name;
    tag.condition = std::move(condition);
    return tag;
}

Read remark(std::string_view inside)
{
    Tag tag;
    if (is_directive(inside))
        tag.kind = TagKind::directive;
    return tag;
}

Read value(std::string_view inside)
{
    inside = trimmed(inside);
    return inside.empty() ? Read{} : slot(inside);
}

Read statement(std::string_view inside)
{
    return block_statement(trimmed(inside));
}

/// {{#if late}}, {{#late}}, {{#each items}}, {{#ifEquals a b}}: what is not known by name is a condition of that name.
Tag section(std::string_view inside)
{
    if (inside.starts_with('>') or inside.starts_with('*'))
        return block(TagKind::loop, {}, {});
    const auto known = block_statement(inside);
    if (known.kind == TagKind::condition or known.kind == TagKind::loop)
        return known;
    const auto name = inside.substr(0, inside.find_first_of(" \t\r\n"));
    return block(TagKind::condition, small(name), std::string(inside));
}

Tag inverted_section(std::string_view name)
{
    return name.empty() ? block(TagKind::otherwise, {}, {}) : block(TagKind::condition, small(name), negated(name));
}

/// {{else if late}}, {{range .Items}}: between braces that hold a name otherwise, as in {{case number}}.
bool is_go_statement(std::string_view inside)
{
    const auto word = inside.substr(0, inside.find(' '));
    if (word == inside)
        return word == "else" or word == "end";
    if (word == "template" or word == "define" or word == "block")
        return inside.find('"') != std::string_view::npos;
    return word == "if" or word == "else" or word == "range" or word == "with";
}

/// Handlebars, Mustache and Go put statements and values between the same braces.
Read double_braces(std::string_view inside)
{
    inside = trimmed(inside);
    if (inside.empty())
        return Tag{};
    const auto rest = without_margins(inside.substr(1));
    switch (inside.front()) {
    case '#': return section(rest);
    case '^': return inverted_section(rest);
    case '/': return rest.starts_with('*') ? Tag{} : end_of_block(rest);
    case '!': return remark(inside);
    case '>':
    case '=':
    case '%': return Tag{};
    case '&': return slot(rest);
    default: break;
    }
    return is_go_statement(inside) ? block_statement(inside) : slot(inside);
}

bool begins_name(std::string_view inside)
{
    const auto byte = inside.empty() ? '\0' : inside.front();
    return std::isalpha(static_cast<unsigned char>(byte)) != 0 or byte == '_' or byte == '!' or byte == '(' or byte == '$' or (byte & 0x80) != 0;
}

Read one_line_value(std::string_view inside)
{
    const bool is_one = begins_name(inside) and inside.find('\n') == std::string_view::npos and inside.size() <= longest_look;
    return is_one ? Read{slot(inside)} : Read{};
}

/// #{name}; but #{else} and #{end} steer Velocity.
Read hash_value(std::string_view inside)
{
    return inside == "else" or inside == "end" ? Read{} : one_line_value(inside);
}

/// {!Contact.Name}, %%FirstName%%.
Read field(std::string_view inside)
{
    constexpr std::string_view signs = "_.$ ";
    const auto may_stand = [&](char byte) { return is_latin_byte(byte) or signs.find(byte) != std::string_view::npos; };
    const bool is_field = not inside.empty() and inside.size() <= 80 and std::all_of(inside.begin(), inside.end(), may_stand)
        and is_latin_byte(inside.front());
    return is_field ? Read{slot(inside)} : Read{};
}

Read code(std::string_view inside)
{
    if (inside.starts_with('@') or inside.starts_with('!') or inside.starts_with('%'))
        return Tag{};
    return code_statement(trimmed(inside));
}

/// <%- name %> writes in JavaScript and trims in Ruby.
Read trimming_code(std::string_view inside)
{
    const auto said = code_statement(trimmed(inside));
    const auto plain = without_margins(inside);
    const bool writes = said.kind == TagKind::hidden and not plain.ends_with('-') and plain.find('=') == std::string_view::npos;
    return writes ? slot(plain) : said;
}

/// <?= $name ?>, <?php if ($late): ?>.
Read php(std::string_view inside)
{
    if (inside.starts_with('='))
        return slot(inside.substr(1));
    if (inside.starts_with("php"))
        return code_statement(inside.substr(3));
    return inside.starts_with("xml") ? Tag{} : code_statement(inside);
}

Read named_end(std::string_view inside)
{
    return end_of_block(without_margins(inside));
}

Read inclusion(std::string_view)
{
    return Tag{};
}

/// The value of an attribute: test="${late}" gives "late".
std::string_view attribute(std::string_view inside, std::string_view name)
{
    const auto at = inside.find(name);
    if (at == std::string_view::npos)
        return {};
    auto text = inside.substr(at + name.size());
    if (text.empty() or (text.front() != '"' and text.front() != '\''))
        return {};
    text = text.substr(1, text.find(text.front(), 1) - 1);
    if ((text.starts_with("${") or text.starts_with("#{")) and text.ends_with('}'))
        text = text.substr(2, text.size() - 3);
    return without_margins(text);
}

/// <c:if test="${late}">, <c:out value="${name}"/>.
Read taglib(std::string_view inside)
{
    const auto name = inside.substr(0, inside.find_first_of(" \t\r\n/"));
    const auto test = attribute(inside, "test=");
    if (name == "if")
        return block(TagKind::condition, "if", std::string(test));
    if (name == "choose")
        return block(TagKind::choice, "choose", {});
    if (name == "when")
        return block(TagKind::arm, {}, std::string(test));
    if (name == "otherwise")
        return block(TagKind::otherwise, {}, {});
    return name == "out" ? slot(attribute(inside, "value=")) : Tag{};
}

Read taglib_end(std::string_view inside)
{
    const auto name = without_margins(inside);
    return name == "if" or name == "choose" ? end_of_block(name) : Tag{};
}

/// <fmt:formatDate value="${refundDate}"/>.
Read formatted(std::string_view inside)
{
    const auto kind = expression_kind(attribute(inside, "value="));
    Tag tag = slot(attribute(inside, "value="));
    if (kind == SlotKind::other and inside.starts_with("formatDate"))
        tag.slot = SlotKind::date;
    return inside.starts_with("format") ? tag : Tag{};
}

/// [# th:if="${late}"] and [/]
Read thymeleaf(std::string_view inside)
{
    const auto test = attribute(inside, "th:if="), none = attribute(inside, "th:unless=");
    if (not test.empty() or not none.empty())
        return block(TagKind::condition, {}, test.empty() ? negated(none) : std::string(test));
    return inside.find("th:") == std::string_view::npos ? Read{} : block(TagKind::loop, {}, {});
}

Read bare_end(std::string_view inside)
{
    return inside.empty() ? Read{end_of_block({})} : Read{};
}

/// *|FNAME|*, *|IF:LATE|*, *|ELSE:|*, *|END:IF|*.
Read field_between_marks(std::string_view inside)
{
    return may_name_slot(inside) ? Read{slot(inside)} : Read{};
}

Read merge_tag(std::string_view inside)
{
    const auto colon = inside.find(':');
    const auto name = inside.substr(0, colon), rest = colon == std::string_view::npos ? std::string_view{} : inside.substr(colon + 1);
    if (inside.empty() or inside.find_first_of("\n|") != std::string_view::npos)
        return {};
    if (name == "IF" or name == "IFNOT")
        return block(TagKind::condition, "if", name == "IF" ? std::string(rest) : negated(rest));
    if (name == "ELSEIF")
        return block(TagKind::arm, {}, std::string(rest));
    if (name == "ELSE")
        return block(TagKind::otherwise, {}, {});
    return name == "END" ? end_of_block("if") : slot(name == "DATE" ? "date" : name);
}

/// %%[ IF @late THEN ]%%
Read script(std::string_view inside)
{
    return code_statement(inside);
}

/// {if $late}, {$name}, {else}, {/if}; other braces hold something else.
Read smarty(std::string_view inside)
{
    if (inside.starts_with('$'))
        return one_line_value(inside);
    if (inside.starts_with('/'))
        return end_of_block(inside.substr(1));
    const auto said = block_statement(inside);
    const bool has_value = inside.find('$') != std::string_view::npos and said.kind != TagKind::end;
    return has_value or inside == "else" ? (said.kind == TagKind::hidden ? Read{} : Read{said}) : Read{};
}

constexpr auto forms = std::to_array<TagForm>({
    {"{{!--", "--}}", true, false, remark}, {"{{/*", "*/}}", true, false, remark}, {"{{- /*", "*/ -}}", true, false, remark},
    {"{{{", "}}}", false, false, value}, {"{{", "}}", false, false, double_braces},
    {"{%", "%}", false, false, statement}, {"{#", "#}", true, false, remark}, {"{*", "*}", true, true, remark},
    {"{!", "}", false, false, field}, {"${", "}", false, true, one_line_value}, {"$!{", "}", false, true, one_line_value},
    {"#{", "}", false, true, hash_value}, {"%{", "}", false, false, field},
    {"{", "}", false, true, smarty},
    {"<%--", "--%>", true, false, remark}, {"<%#", "%>", true, false, remark}, {"<%=", "%>", false, false, value},
    {"<%-", "%>", false, false, trimming_code}, {"<%", "%>", false, false, code}, {"<?=", "?>", false, false, value}, {"<?", "?>", false, true, php},
    {"<#--", "-->", true, false, remark}, {"</#", ">", false, false, named_end}, {"<#", ">", false, false, statement},
    {"</@", ">", false, false, inclusion}, {"<@", ">", false, true, inclusion},
    {"<c:", ">", false, false, taglib}, {"</c:", ">", false, false, taglib_end}, {"<fmt:", ">", false, false, formatted},
    {"[[${", "}]]", false, false, value}, {"[(${", "})]", false, false, value}, {"[#", "]", false, true, thymeleaf}, {"[/", "]", false, true, bare_end},
    {"*|", "|*", false, false, merge_tag}, {"<<", ">>", false, false, field_between_marks},
    {"%%[", "]%%", false, false, script}, {"%%=", "=%%", false, false, value}, {"%%", "%%", false, false, field},
    {"#*", "*#", true, true, remark},
});

}  // namespace

std::span<const TagForm> tag_forms()
{
    return forms;
}

}  // namespace amends
