// A rule page as read: front matter, title, and sections of bullets and fenced blocks, each with its place.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "rule/page_error.h"

namespace amends {

/// A place in a page: line and column from 1, columns in bytes until an error is told.
struct Place {
    std::uint32_t line = 1;
    std::uint32_t column = 1;
};

/// A text with the place of its first character.
struct PlacedText {
    std::string text;
    Place place;
};

/// A key of the front matter: its scalar, or its list, or its map.
struct Field {
    std::string key;
    Place place;
    std::vector<PlacedText> values;                          ///< one for a scalar, several for a list
    std::vector<std::pair<std::string, PlacedText>> entries;  ///< of a map
};

/// A fenced block: what stands after the three backticks, and its lines.
struct Fence {
    std::string language;
    Place place;
    std::vector<PlacedText> lines;
};

using Part = std::variant<PlacedText, Fence>;  ///< a bullet without its dash, or a fenced block

/// A `## heading` with what stands under it.
struct Section {
    std::string title;
    Place place;
    std::vector<Part> parts;
};

struct MarkdownPage {
    std::string path;      ///< as told in errors
    std::string id;        ///< path below the rules folder, without ".md"
    std::string markdown;  ///< the whole page
    std::string title;
    std::vector<Field> fields;
    std::vector<Section> sections;

    [[nodiscard]] const Field* field(std::string_view key) const;
    [[nodiscard]] const Section* section(std::string_view title) const;
};

/// Whether the rule of the page with this id is called by the whole of it: advice/late-regret, suppression/unused.
[[nodiscard]] inline bool keeps_folder_in_id(std::string_view page_id)
{
    return page_id.starts_with("advice/") or page_id.starts_with("suppression/") or page_id.starts_with("house/");
}

/// Whether a page speaks only where a house asks for it, or of what code finds. Its examples and texts say nothing of letters as others write them.
[[nodiscard]] bool is_for_houses(const MarkdownPage& page);

/// Collects the errors of a page, with the offending line and columns in code points.
class PageErrors {
public:
    PageErrors(const MarkdownPage& page, std::vector<PageError>& into) : m_page(page), m_into(into) {}
    void add(Place place, std::string message, std::string remedy);

private:
    const MarkdownPage& m_page;
    std::vector<PageError>& m_into;
};

/// Parses the text of a page. What is malformed is told in `errors` and left out of the page.
[[nodiscard]] MarkdownPage parse_page(std::string path, std::string id, std::string markdown, std::vector<PageError>& errors);

}  // namespace amends
