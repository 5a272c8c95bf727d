// The messages of JSON and YAML files of strings.
#pragma once

#include <string>
#include <string_view>

#include "input/locale/messages.h"
#include "input/source.h"

namespace amends {

/// Hands on each string that stands as a value, with the keys that lead to it as id: "mail.late.body", "steps.0". JSON by its ending
/// or its first sign, else YAML.
void read_strings(std::string path, std::string bytes, const InputOptions& options, const Receiver& into);

void read_json_strings(Messages& messages);
void read_yaml_strings(Messages& messages);

/// Whether the path leads through a folder of locale files (locales, locale, i18n, lang) to JSON or YAML.
[[nodiscard]] bool is_locale_file(std::string_view path);

}  // namespace amends
