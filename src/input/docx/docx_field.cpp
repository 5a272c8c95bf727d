// Turns the marks of fields into slots, by the names of the columns that a mail merge fills them from.
#include "input/docx/docx_field.h"

#include <algorithm>
#include <string_view>

#include "input/slot_name.h"

namespace amends {
namespace {

/// More open fields than this belong to no letter; each could hold a slot of its own.
constexpr std::size_t most_open = 64;

/// The name in the code of a merge field: MERGEFIELD Refund_Date \* MERGEFORMAT. Empty for other fields.
std::string_view merge_name(std::string_view code)
{
    constexpr std::string_view word = "MERGEFIELD";
    code.remove_prefix(std::min(code.find_first_not_of(" \""), code.size()));
    if (not code.starts_with(word))
        return {};
    code.remove_prefix(word.size());
    code.remove_prefix(std::min(code.find_first_not_of(" \""), code.size()));
    return code.substr(0, code.find_first_of(" \"\\"));
}

}  // namespace

void DocxFields::enter(const pugi::xml_node& node, std::uint32_t at)
{
    const std::string_view name = node.name(), type = node.attribute("w:fldCharType").value();
    const bool has_room = m_open.size() < most_open;
    if (name == "w:fldSimple" and has_room)
        m_open.push_back({node.attribute("w:instr").value(), at, true});
    else if (name == "w:fldChar" and type == "begin" and has_room)
        m_open.push_back({{}, at, false});
    else if (name == "w:fldChar" and type == "separate" and not m_open.empty())
        m_open.back().start = at, m_open.back().is_shown = true;
    else if (name == "w:instrText" and is_in_code())
        m_open.back().code += node.child_value();
}

void DocxFields::leave(const pugi::xml_node& node, std::string_view lines, std::vector<Region>& slots)
{
    const std::string_view name = node.name(), type = node.attribute("w:fldCharType").value();
    if (not m_open.empty() and (name == "w:fldSimple" or type == "end"))
        end(lines, slots);
}

bool DocxFields::is_in_code() const
{
    return std::any_of(m_open.begin(), m_open.end(), [](const Field& field) { return not field.is_shown; });
}

void DocxFields::drop_open_codes()
{
    m_open.erase(std::remove_if(m_open.begin(), m_open.end(), [](const Field& field) { return not field.is_shown; }),
                 m_open.end());
}

void DocxFields::end(std::string_view lines, std::vector<Region>& slots)
{
    const Field field = std::move(m_open.back());
    m_open.pop_back();
    const bool is_inside =
        std::any_of(m_open.begin(), m_open.end(), [](const Field& other) { return not merge_name(other.code).empty(); });
    const auto name = merge_name(field.code);
    const TextSpan shown{field.start, static_cast<std::uint32_t>(lines.size())};
    if (name.empty() or not field.is_shown or is_inside or shown.empty())
        return;
    if (lines.find('\n', shown.start) == std::string_view::npos)
        slots.push_back({RegionKind::slot, shown, slot_kind(name)});
}

}  // namespace amends
