// Writes the comments that allow a rule, in the form of the document's language.
#include "lsp/allow_comment.h"

#include <algorithm>
#include <array>

#include <fmt/format.h>

#include "input/front.h"

namespace amends {
namespace {

constexpr CommentForm markup{"<!-- ", " -->"}, jinja{"{# ", " #}"}, handlebars{"{{!-- ", " --}}"}, mustache{"{{! ", " }}"}, code{"<%# ", " %>"},
    server_page{"<%-- ", " --%>"}, freemarker{"<#-- ", " -->"}, go{"{{/* ", " */}}"}, velocity{"## ", ""}, line{"# ", ""};

struct Known {
    std::string_view name;  ///< an ending without its dot, or a language id
    CommentForm form;
};

constexpr auto known_forms = std::to_array<Known>({
    {"md", markup},         {"markdown", markup},    {"html", markup},         {"htm", markup},         {"xhtml", markup},
    {"j2", jinja},          {"jinja", jinja},        {"jinja2", jinja},        {"jinja-html", jinja},   {"jinja-md", jinja},
    {"njk", jinja},         {"nunjucks", jinja},     {"twig", jinja},          {"htmldjango", jinja},   {"django-html", jinja},
    {"django-txt", jinja},  {"django", jinja},       {"hbs", handlebars},      {"handlebars", handlebars}, {"html.handlebars", handlebars},
    {"mustache", mustache}, {"erb", code},           {"eruby", code},          {"html.erb", code},      {"ejs", code},
    {"jsp", server_page},   {"ftl", freemarker},     {"ftlh", freemarker},     {"freemarker", freemarker}, {"vm", velocity},
    {"velocity", velocity}, {"gotmpl", go},          {"gohtmltmpl", go},       {"gotexttmpl", go},
});

std::optional<CommentForm> form_named(std::string_view name)
{
    const auto found = std::find_if(known_forms.begin(), known_forms.end(), [&](const Known& known) { return known.name == name; });
    return found == known_forms.end() ? std::nullopt : std::optional(found->form);
}

std::string_view line_end(std::string_view text)
{
    const auto end = text.find('\n');
    return end != std::string_view::npos and end > 0 and text[end - 1] == '\r' ? "\r\n" : "\n";
}

std::string comment(CommentForm form, std::string_view scope, std::string_view rule, std::string_view reason)
{
    return fmt::format("{}amends: {} {}: {}{}", form.open, scope, rule, reason, form.close);
}

}  // namespace

std::optional<CommentForm> comment_form(std::string_view path, std::string_view language_id, bool is_template)
{
    const auto name = path.substr(path.rfind('/') + 1);
    const auto dot = name.rfind('.');
    const auto ending = dot == std::string_view::npos ? std::string_view() : name.substr(dot + 1);
    if (const auto form = form_named(ending))
        return form;
    if (ending != "txt")
        if (const auto form = form_named(language_id))
            return form;
    const bool is_text = ending == "txt" or (ending.empty() and language_id == "plaintext");
    return is_text and is_template ? std::optional(line) : std::nullopt;
}

std::optional<Insertion> allow_sentence(CommentForm form, std::string_view rule, std::string_view reason, std::string_view text, std::uint32_t at)
{
    const auto blanks = text.substr(0, at).find_last_not_of(" \t");
    const std::uint32_t margin = blanks == std::string_view::npos ? 0 : static_cast<std::uint32_t>(blanks) + 1;
    const bool begins_line = margin == 0 or text[margin - 1] == '\n' or text[margin - 1] == '\r';
    if (begins_line)
        return Insertion{margin, comment(form, "allow", rule, reason).append(line_end(text))};
    if (form.takes_line())
        return std::nullopt;
    return Insertion{at, comment(form, "allow", rule, reason) + " "};
}

Insertion allow_file(CommentForm form, std::string_view rule, std::string_view reason, std::string_view text)
{
    const std::size_t front = front_of(text, true).matter;
    const auto at = static_cast<std::uint32_t>(front == 0 ? 0 : next_line(text, front));
    return {at, comment(form, "allow-file", rule, reason).append(line_end(text))};
}

}  // namespace amends
