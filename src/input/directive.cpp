// Takes the marks of a comment off, and tells whether what is left speaks to this tool.
#include "input/directive.h"

#include <algorithm>
#include <array>

namespace amends {
namespace {

constexpr std::string_view blanks = " \t\r\n";
constexpr std::string_view trimming_signs = "-~+";  ///< {#- … -#} takes the white space round it away

struct Marks {
    std::string_view open, close;
};

/// The longer openers stand before those that they begin with. What has no closing mark ends with its line.
constexpr auto all_marks = std::to_array<Marks>({
    {"<!--", "-->"}, {"{{- /*", "*/ -}}"}, {"{{!--", "--}}"}, {"{{/*", "*/}}"}, {"{{", "}}"}, {"{#", "#}"}, {"{*", "*}"},
    {"<%--", "--%>"}, {"<%#", "%>"}, {"<#--", "-->"}, {"#*", "*#"}, {"##", ""}, {"#", ""},
});

std::string_view without_blanks(std::string_view text)
{
    text.remove_prefix(std::min(text.find_first_not_of(blanks), text.size()));
    return text.substr(0, text.find_last_not_of(blanks) + 1);
}

/// What follows "amends:" at the start of `inside`; data() is null where it does not begin so.
std::string_view behind_name(std::string_view inside)
{
    for (const std::string_view start : {std::string_view("amends:"), std::string_view("amends：")})
        if (inside.starts_with(start))
            return inside.substr(start.size());
    return {};
}

std::string_view without_marks(std::string_view comment)
{
    const auto found = std::find_if(all_marks.begin(), all_marks.end(), [&](const Marks& marks) { return comment.starts_with(marks.open); });
    if (found == all_marks.end())
        return comment;
    comment.remove_prefix(found->open.size());
    if (not found->close.empty() and comment.ends_with(found->close))
        comment.remove_suffix(found->close.size());
    else if (comment.ends_with("--!>"))
        comment.remove_suffix(4);
    return comment;
}

/// What stands inside without the signs that begin it beside the marks: the - of {#-, the ! of {{!.
std::string_view begun(std::string_view inside)
{
    constexpr std::string_view signs = "-~+! \t\r\n";
    inside.remove_prefix(std::min(inside.find_first_not_of(signs), inside.size()));
    return inside;
}

}  // namespace

bool is_directive(std::string_view inside)
{
    return behind_name(begun(inside)).data() != nullptr;
}

std::string_view directive_in(std::string_view comment)
{
    std::string_view said = without_blanks(behind_name(begun(without_marks(comment))));
    if (comment.starts_with('{') and not said.empty() and trimming_signs.find(said.back()) != std::string_view::npos)
        said = without_blanks(said.substr(0, said.size() - 1));
    return said;
}

}  // namespace amends
