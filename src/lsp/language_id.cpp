// Turns the language ids of editors into input formats.
#include "lsp/language_id.h"

#include <algorithm>
#include <array>

#include "input/formats.h"

namespace amends {
namespace {

struct Known {
    std::string_view id, format;
    bool is_template;
};

/// Ids of VS Code and its extensions, vim, Helix and emacs. Plain text and mail tell themselves by their first lines: a draft may have headers or none.
constexpr auto known_ids = std::to_array<Known>({
    {"markdown", "markdown", false},    {"gfm", "markdown", false},         {"html", "html", false},          {"xhtml", "html", false},
    {"csv", "csv", false},              {"tsv", "csv", false},              {"po", "po", false},              {"gettext", "po", false},
    {"properties", "properties", false}, {"jproperties", "properties", false}, {"java-properties", "properties", false}, {"jsonl", "jsonl", false},
    {"jinja", "", true},                {"jinja2", "", true},               {"jinja-html", "html", true},     {"jinja-md", "markdown", true},
    {"django-html", "html", true},      {"django-txt", "text", true},       {"htmldjango", "html", true},     {"django", "", true},
    {"twig", "", true},                 {"nunjucks", "", true},             {"njk", "", true},                {"liquid", "", true},
    {"handlebars", "", true},           {"html.handlebars", "html", true},  {"hbs", "", true},                {"mustache", "", true},
    {"erb", "", true},                  {"eruby", "", true},                {"embedded-template", "", true},  {"ejs", "", true},
    {"html.erb", "html", true},         {"freemarker", "", true},           {"ftl", "", true},                {"velocity", "", true},
    {"vm", "", true},                   {"jsp", "html", true},              {"gotmpl", "", true},             {"gohtmltmpl", "html", true},
    {"gotexttmpl", "text", true},       {"tpl", "", true},                  {"smarty", "", true},
});

bool name_tells_format(std::string_view path)
{
    const auto all = input_formats();
    return std::any_of(all.begin(), all.end(), [&](const InputFormat& format) { return has_ending(path, format); });
}

}  // namespace

LanguageHint hint_of(std::string_view id, std::string_view path)
{
    const auto found = std::find_if(known_ids.begin(), known_ids.end(), [&](const Known& known) { return known.id == id; });
    if (found == known_ids.end())
        return {};
    const bool is_told = found->format.empty() or name_tells_format(path);
    return {is_told ? std::nullopt : std::optional<std::string>(found->format), found->is_template};
}

}  // namespace amends
