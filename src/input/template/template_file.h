// Files that are templates of letters, by the ending of their names.
#pragma once

#include <array>
#include <string>
#include <string_view>

#include "input/formats.h"
#include "input/source.h"

namespace amends {

inline constexpr auto template_endings = std::to_array<std::string_view>(
    {".j2", ".jinja", ".jinja2", ".njk", ".twig", ".liquid", ".hbs", ".handlebars", ".mustache", ".ftl", ".ftlh", ".vm", ".jsp", ".erb",
     ".ejs", ".tpl", ".tmpl", ".gotmpl"});

/// Reads a template by the format that the rest of its name tells, `late.html.erb` as HTML, or its content. Slots, branches and left
/// open tags are told; nothing is rendered.
void read_template(std::string path, std::string bytes, const InputOptions& options, const Receiver& into);

/// Reads `bytes`, which are UTF-8, by `inner` with every tag masked, so that no sign in a tag can be taken for one of that format.
/// What `inner` gives has its tags back.
void read_masked(const std::string& path, const std::string& bytes, const InputFormat& inner, const InputOptions& options, const Receiver& into);

}  // namespace amends
