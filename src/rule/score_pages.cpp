// Reads the pages that the score rests on: those of the elements, and rules/score.md.
#include <algorithm>
#include <cstdlib>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "rule/rule_pages.h"

namespace amends {

void read_element(const MarkdownPage& page, std::uint32_t page_number, ImageDraft& draft, PageErrors& errors)
{
    const std::string_view name = std::string_view{page.id}.substr(page.id.find('/') + 1);
    const auto element = named<Element>(element_names, name);
    if (not element) {
        errors.add({1, 1}, fmt::format("\"{}\" is no element", name), fmt::format("name the page one of {}", fmt::join(element_names, ", ")));
        return;
    }
    image::ElementPage& row = draft.header.elements[static_cast<std::size_t>(*element)];
    row.page = page_number;
    const Field* points = page.field("points");
    if (points == nullptr or points->values.size() != 1)
        errors.add({1, 1}, "the element has no points", "add \"points: 10\" to the front matter");
    else
        row.points = std::atoi(points->values.front().text.c_str());
    row.message = read_texts(page, "Message", draft, errors);
    row.advice = read_texts(page, "Advice", draft, errors);
    row.rewrite = read_texts(page, "Rewrite", draft, errors);
    row.slot = read_texts(page, "Slot", draft, errors);
}

void add_numbers(const MarkdownPage& addition, MarkdownPage& page)
{
    for (const Field& added : addition.fields) {
        const auto map = std::find_if(page.fields.begin(), page.fields.end(), [&](const Field& field) { return field.key == added.key; });
        if (map == page.fields.end())
            continue;
        for (auto& [key, value] : map->entries) {
            const auto found = std::find_if(added.entries.begin(), added.entries.end(), [&](const auto& entry) { return entry.first == key; });
            if (found != added.entries.end())
                value = found->second;
        }
    }
}

void read_score(const MarkdownPage& page, ImageDraft& draft, PageErrors& errors)
{
    image::Score& score = draft.header.score;
    const auto number = [&](std::string_view map, std::string_view key, std::int32_t& into) {
        const Field* field = page.field(map);
        if (field == nullptr)
            return errors.add({1, 1}, fmt::format("the score has no \"{}\"", map), "see rules/score.md of the project");
        for (const auto& [name, value] : field->entries) {
            if (name == key) {
                into = std::atoi(value.text.c_str());
                return;
            }
        }
        errors.add(field->place, fmt::format("\"{}\" lacks \"{}\"", map, key), fmt::format("add \"{}: …\"", key));
    };
    for (std::size_t i = 0; i < static_cast<std::size_t>(Category::missing); ++i)
        number("share", category_names[i], score.share[i]);
    number("share", "boilerplate-alone", score.boilerplate_alone);
    for (std::size_t i = 0; i < element_names.size(); ++i)
        number("first", element_names[i], score.first[i]);
    number("grade", "mixed", score.grade_mixed);
    number("grade", "good", score.grade_good);
    for (std::size_t i = 0; i < image::cap_names.size(); ++i)
        number("cap", image::cap_names[i], score.*image::caps[i]);
}

}  // namespace amends
