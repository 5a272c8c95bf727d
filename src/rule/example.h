// The examples of a rule page: the page's own test.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "rule/page.h"
#include "rule/vocabulary.h"

namespace amends {

/// An example line, or a whole letter in a fence under its line.
struct Example {
    enum class Verb : std::uint8_t { flags, allows, passes, holds, lacks, is };
    Verb verb = Verb::flags;
    std::optional<Category> category;  ///< of `is CATEGORY`
    bool is_template = false;
    bool is_first = false;
    bool is_letter = false;            ///< a whole letter, not a stretch of a body
    std::string text;                  ///< without the asterisks
    std::optional<std::pair<std::uint32_t, std::uint32_t>> bold;  ///< bytes of `text`
    Place place;

    [[nodiscard]] bool is_chinese() const;
};

/// Reads the lines under "## Examples"; those that do not read are told in `errors`.
[[nodiscard]] std::vector<Example> read_examples(const MarkdownPage& page, PageErrors& errors);

}  // namespace amends
