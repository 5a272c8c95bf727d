// What sections have in common.
#include "report/section.h"

#include <fmt/format.h>

namespace amends {

void open_section(std::string_view id, std::string_view title, std::string_view note, HtmlWriter& page)
{
    page.open("section", {{"id", std::string(id)}, {"aria-labelledby", std::string(id) + "-h"}})
        .element("h2", title, {{"id", std::string(id) + "-h"}});
    if (not note.empty())
        page.element("p", note, {{"class", "note"}});
}

std::string place_name(std::string_view path, std::uint32_t index, std::uint32_t line)
{
    if (line > 0)
        return fmt::format("{}:{}", path, line);
    return index > 0 ? fmt::format("{} #{}", path, index + 1) : std::string(path);
}

std::string_view scenario_name(const PageInput& input, Scenario scenario)
{
    const std::string_view name = input.report.scenarios[static_cast<std::size_t>(scenario)];
    return name.empty() ? input.archive.other : name;
}

}  // namespace amends
