// Turns the tags of a template into branches of its source, and what is left open in it into a note.
#include "input/template/template_text.h"

#include <algorithm>

#include <fmt/format.h>

#include "input/template/branches.h"
#include "input/template/tag_scanner.h"
#include "text/line_index.h"

namespace amends {

void set_branches(Source& source, const std::vector<Tag>& tags)
{
    source.branches = find_branches(tags, static_cast<std::uint32_t>(source.text.size())).branches;
}

void set_branches(Source& source)
{
    set_branches(source, TagScanner(source.text, true).all());
}

void note_open_tag(std::string_view path, std::string_view text, const Receiver& into)
{
    TagScanner scanner(text, true);
    const auto branching = find_branches(scanner.all(), static_cast<std::uint32_t>(text.size()));
    const auto line = [&](std::uint32_t at) { return LineIndex(text).place(at).line; };
    if (const auto at = scanner.first_open())
        into.note(fmt::format("{}:{}: a tag begins here and is never closed, so it is read as text; close it", path, line(*at)));
    else if (const auto open = branching.left_open)
        into.note(fmt::format("{}:{}: a condition begins here and is never ended, so it is read as if it always held; end it", path, line(*open)));
}

}  // namespace amends
