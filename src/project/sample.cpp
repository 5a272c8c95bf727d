// Writes every key of the table with its description and its sample.
#include "project/sample.h"

#include <algorithm>

#include <fmt/format.h>

#include "project/keys.h"

namespace amends {
namespace {

constexpr std::size_t widest_comment = 100;

constexpr std::string_view introduction =
    R"(# How amends judges the letters in this folder and in those below.
# Each setting below is an example: take away the # before it and write your own. Of several such files, the one nearest to
# a letter counts, alone; "amends check --show-settings LETTER" prints what holds for a letter and where each setting comes from.
# Editors complete the keys where this is the first line:
# yaml-language-server: $schema=amends.schema.json
# with the schema that "amends init --schema > amends.schema.json" writes.
)";

/// `text` in lines that begin with "# " and break at spaces.
std::string commented(std::string_view text)
{
    std::string lines = "#";
    std::size_t width = 1;
    while (not text.empty()) {
        const std::size_t end = std::min(text.find(' '), text.size());
        if (width + 1 + end > widest_comment) {
            lines += "\n#";
            width = 1;
        }
        lines += fmt::format(" {}", text.substr(0, end));
        width += 1 + end;
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return lines + '\n';
}

std::string as_comment(std::string_view yaml)
{
    std::string lines = "#";
    for (const char c : yaml) {
        lines += c;
        if (c == '\n')
            lines += '#';
    }
    return lines + '\n';
}

}  // namespace

std::string sample_configuration()
{
    std::string text{introduction};
    for (const Key& key : configuration_type().keys) {
        const bool is_short = not key.sample.starts_with('\n');
        text += fmt::format("\n{}{}", commented(key.description), as_comment(fmt::format("{}:{}{}", key.name, is_short ? " " : "", key.sample)));
    }
    return text;
}

}  // namespace amends
