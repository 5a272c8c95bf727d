// The table of formats.
#include "render/report.h"

#include <algorithm>

#include "render/concise.h"
#include "render/json.h"
#include "render/text.h"

namespace amends {
namespace {

constexpr std::array<Format, 3> table = {{
    {"text", begin_text, append_text, end_text},
    {"concise", begin_concise, append_concise, end_concise},
    {"json", begin_json, append_json, end_json},
}};

}  // namespace

std::span<const Format> formats()
{
    return table;
}

const Format* format_named(std::string_view name)
{
    const auto found = std::find_if(table.begin(), table.end(), [&](const Format& format) { return format.name == name; });
    return found == table.end() ? nullptr : &*found;
}

}  // namespace amends
