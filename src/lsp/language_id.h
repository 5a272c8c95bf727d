// What the language that an editor gives a document says of how it is to be read.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace amends {

/// What a language tells; nothing where it is unknown or says no more than the text does.
struct LanguageHint {
    std::optional<std::string> format;  ///< name of an input format
    bool is_template = false;
};

/// The hint of a document at `path` in the language `id` of the editor ("markdown", "jinja-html", "eruby"). What the name of the
/// file tells goes before it, as on the command line.
[[nodiscard]] LanguageHint hint_of(std::string_view id, std::string_view path);

}  // namespace amends
