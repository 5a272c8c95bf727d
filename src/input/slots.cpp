// Turns the text of a letter into the slots that stand in it: {{name}}, ${x}, %s, [日期], and drawn blanks.
#include "input/slots.h"

#include <algorithm>
#include <array>
#include <optional>

#include "input/blanks.h"
#include "input/scan.h"
#include "input/slot_beginnings.h"
#include "input/slot_name.h"
#include "input/template/tag_scanner.h"
#include "text/byte_set.h"

namespace amends {
namespace {

/// A pair of brackets that may hold a slot.
struct Brackets {
    std::string_view open, close;
    bool (*holds)(std::string_view inside);
};

bool is_shell_name(std::string_view inside)
{
    return inside.find(' ') == std::string_view::npos and may_name_slot(inside);
}

bool is_field_name(std::string_view inside)
{
    return is_shell_name(inside) or names_slot(inside);
}

/// The longer openers stand before those that they begin with.
constexpr auto brackets = std::to_array<Brackets>({
    {"${", "}", is_shell_name}, {"{", "}", may_name_slot},
    {"｛", "｝", may_name_slot}, {"«", "»", is_field_name},
    {"[", "]", names_slot}, {"［", "］", names_slot}, {"【", "】", names_slot}, {"〔", "〕", names_slot}, {"〖", "〗", names_slot},
});

/// Bytes that brackets begin with.
constexpr ByteSet can_begin_brackets("${[\xC2\xE3\xEF");

/// 【時間】7/4 and [日期]: … head a line of a notice instead of asking for a word.
bool is_line_label(std::string_view text, std::size_t at, std::size_t end, const Brackets& pair, SlotKind kind)
{
    const auto line = line_start(text, at);
    if (past_spaces(text, line) < at)
        return false;
    const auto next = past_spaces(text, end);
    if (byte_at(text, next) == ':' or text.substr(next).starts_with("："))
        return true;
    const bool is_open = byte_at(text, next) != '\n' and byte_at(text, next) != '\r' and kind != SlotKind::name;
    return pair.open == "【" and is_open;
}

std::optional<Region> region(RegionKind kind, std::size_t start, std::size_t end, SlotKind slot = SlotKind::other)
{
    return Region{kind, {static_cast<std::uint32_t>(start), static_cast<std::uint32_t>(end)}, slot};
}

std::optional<Region> in_brackets(std::string_view text, std::size_t at, const Brackets& pair)
{
    const auto rest = rest_of_line(text, at + pair.open.size());
    const auto size = rest.find(pair.close);
    if (size == std::string_view::npos)
        return std::nullopt;
    const auto inside = rest.substr(0, size);
    const auto end = at + pair.open.size() + size + pair.close.size();
    const bool is_link = pair.open == "[" and (byte_at(text, end) == '(' or byte_before(text, at) == '!');
    if (is_link or not pair.holds(inside))
        return std::nullopt;
    const auto kind = slot_kind(inside);
    if (pair.holds == names_slot and is_line_label(text, at, end, pair, kind))
        return std::nullopt;
    return region(RegionKind::slot, at, end, kind);
}

/// %s, %1$s, %(name)s, %NAME%.
std::optional<Region> percent_slot(std::string_view text, std::size_t at)
{
    const auto rest = rest_of_line(text, at + 1);
    std::size_t i = 0;
    std::string_view name;
    if (rest.starts_with("(")) {
        i = rest.find(')');
        if (i == std::string_view::npos)
            return std::nullopt;
        name = rest.substr(1, i++ - 1);
    } else {
        while (i < rest.size() and is_digit_byte(rest[i]))
            ++i;
        if (i > 0 and byte_at(rest, i++) != '$')
            return std::nullopt;
    }
    const bool is_type = i < rest.size() and (rest[i] == 's' or rest[i] == 'd') and not is_latin_byte(byte_at(rest, i + 1));
    if (is_type and not is_digit_byte(byte_before(text, at)))
        return region(RegionKind::slot, at, at + i + 2, slot_kind(name));
    const auto upper = rest.substr(0, rest.find_first_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZ_"));
    if (upper.size() >= 2 and byte_at(rest, upper.size()) == '%')
        return region(RegionKind::slot, at, at + upper.size() + 2, slot_kind(upper));
    return std::nullopt;
}

std::optional<Region> region_at(std::string_view text, std::size_t at)
{
    if (text[at] == '%')
        return percent_slot(text, at);
    if (can_begin_brackets.holds(text[at]))
        for (const auto& pair : brackets)
            if (text.substr(at, pair.open.size()) == pair.open)
                return in_brackets(text, at, pair);
    if (const auto size = blank_size(text, at))
        return region(RegionKind::slot, at, at + size, is_digit_byte(text[at]) ? SlotKind::contact : SlotKind::other);
    return std::nullopt;
}

RegionKind region_kind(TagKind kind)
{
    if (kind == TagKind::slot)
        return RegionKind::slot;
    if (kind == TagKind::directive)
        return RegionKind::directive;
    return kind == TagKind::arm or kind == TagKind::otherwise ? RegionKind::parting : RegionKind::hidden;
}

}  // namespace

Region region_of(const Tag& tag)
{
    return {region_kind(tag.kind), tag.span, tag.slot};
}

void find_slots(std::string_view text, TextSpan span, std::vector<Region>& into, bool is_template)
{
    text = text.substr(0, span.end);
    TagScanner tags(text, is_template);
    for (std::size_t at = span.start; (at = next_slot_beginning(text, at)) < span.end;) {
        if (const auto tag = tags.tag_at(at)) {
            if (not tag->span.empty())
                into.push_back(region_of(*tag));
            at = std::max<std::size_t>(tag->resume, at + 1);
        } else if (const auto found = region_at(text, at)) {
            into.push_back(*found);
            at = found->span.end;
        } else {
            at += blank_run(text, at);
        }
    }
}

std::vector<Region> with_slots(std::string_view text, const std::vector<Region>& regions, bool is_template)
{
    std::vector<Region> all;
    std::uint32_t at = 0;
    for (const auto& region : regions) {
        find_slots(text, {at, region.span.start}, all, is_template);
        all.push_back(region);
        at = region.span.end;
    }
    find_slots(text, {at, static_cast<std::uint32_t>(text.size())}, all, is_template);
    return all;
}

}  // namespace amends
