// Turns a place of a text into the size of the template tag that begins there.
#include "input/verbatim_tags.h"

#include <algorithm>
#include <array>
#include <cctype>

namespace amends {
namespace {

/// How the tags of a template language begin and end, and whether what is inside may be that of one.
struct Form {
    std::string_view open, close;
    bool (*holds)(std::string_view inside);
};

bool is_anything(std::string_view)
{
    return true;
}

/// Begins with a letter, as the names of directives do.
bool is_directive(std::string_view inside)
{
    return not inside.empty() and std::isalpha(static_cast<unsigned char>(inside.front())) != 0;
}

bool is_name(std::string_view inside)
{
    constexpr std::size_t longest_name = 80;
    return not inside.empty() and inside.size() <= longest_name and inside.find_first_of("<\r\n") == std::string_view::npos;
}

/// The longer openers stand before those that they begin with.
constexpr auto all_forms = std::to_array<Form>({
    {"{{{", "}}}", is_anything}, {"{{!--", "--}}", is_anything}, {"{{", "}}", is_anything}, {"{%", "%}", is_anything}, {"{#", "#}", is_anything},
    {"${", "}", is_name}, {"<%", "%>", is_anything}, {"<#--", "-->", is_anything}, {"<#", ">", is_directive}, {"</#", ">", is_directive},
    {"<<", ">>", is_name}, {"*|", "|*", is_name},
});

}  // namespace

VerbatimTags::VerbatimTags(std::string_view text) : m_text(text)
{
    for (const auto& form : all_forms)
        m_closes.emplace_back(form.close);
}

std::size_t VerbatimTags::size_at(std::size_t at)
{
    for (std::size_t form = 0; form < all_forms.size(); ++form) {
        const auto [open, close, holds] = all_forms[form];
        if (m_text.substr(at, open.size()) != open)
            continue;
        const auto inside = at + open.size();
        const auto end = m_closes[form].in(m_text, inside);
        if (end <= m_text.size() and end - inside <= longest and holds(m_text.substr(inside, end - inside)))
            return end + close.size() - at;
    }
    return 0;
}

bool steers(std::string_view tag)
{
    if (tag.starts_with("{%") or tag.starts_with("<#") or tag.starts_with("</#"))
        return true;
    if (tag.starts_with("<%"))
        return tag.size() > 2 and tag[2] != '=' and tag[2] != '-';
    if (not tag.starts_with("{{"))
        return false;
    tag.remove_prefix(std::min(tag.find_first_not_of("{~ "), tag.size()));
    return tag.starts_with("#") or tag.starts_with("/") or tag.starts_with("^") or tag.starts_with("else");
}

}  // namespace amends
