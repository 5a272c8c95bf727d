// Turns the start of a line into the size of the mark that stands there.
#include "letter/line_marks.h"

#include <algorithm>
#include <array>
#include <cctype>

#include "text/byte_set.h"
#include "text/utf8.h"

namespace amends {
namespace {

bool is_digit(char byte)
{
    return byte >= '0' and byte <= '9';
}

std::size_t with_spaces(std::string_view line, std::size_t size)
{
    while (size < line.size() and (line[size] == ' ' or line[size] == '\t'))
        ++size;
    return size;
}

/// Bullets that need no space after them; - * + do, since they begin numbers and words as well.
constexpr auto bullets = std::to_array<std::string_view>({"•", "・", "‧", "●", "○ ", "■", "□", "◆", "◇", "▪", "▶", "★", "☆", "✓", "✔", "※ ", "→"});

/// The bytes that a bullet may begin with.
constexpr ByteSet can_begin_bullet("-*+\xC2\xE2\xE3");

std::size_t bullet_size(std::string_view line)
{
    if (line.empty() or not can_begin_bullet.holds(line[0]))
        return 0;
    if (line.size() >= 2 and std::string_view("-*+").find(line[0]) != std::string_view::npos and (line[1] == ' ' or line[1] == '\t'))
        return 1;
    if (line.starts_with("– ") or line.starts_with("· "))
        return line.find(' ');
    const auto it = std::find_if(bullets.begin(), bullets.end(), [&](auto bullet) { return line.starts_with(bullet); });
    return it == bullets.end() ? 0 : it->size();
}

bool is_han_figure(std::string_view text)
{
    constexpr std::string_view figures = "一二三四五六七八九十";
    constexpr ByteSet leads("\xE4\xE5");  // of these
    if (text.size() < 3 or not leads.holds(text[0]))
        return false;
    const auto at = figures.find(text.substr(0, 3));
    return at != std::string_view::npos and at % 3 == 0;
}

/// Bytes of one or two figures: 1, 12, 一, 十二, or of one small letter.
std::size_t figure_size(std::string_view line)
{
    std::size_t size = 0;
    while (size < line.size() and size < 2 and is_digit(line[size]))
        ++size;
    while (size % 3 == 0 and size < 6 and is_han_figure(line.substr(size)))
        size += 3;
    const bool is_letter = not line.empty() and line[0] >= 'a' and line[0] <= 'z';
    return size == 0 and is_letter ? 1 : size;
}

/// What may follow the figure of a list: 1. 1) 1、 一、.
std::size_t closed_figure_size(std::string_view line)
{
    const auto figure = figure_size(line);
    if (figure == 0)
        return 0;
    const auto rest = line.substr(figure);
    const bool is_letter = std::islower(static_cast<unsigned char>(line[0])) != 0;
    for (const std::string_view close : {".", ")", "、", "）", "．"}) {
        if (not rest.starts_with(close))
            continue;
        const auto after = rest.substr(close.size());
        const bool is_apart = not after.empty() and (after[0] == ' ' or after[0] == '\t');
        const bool goes_on = after.empty() or is_digit(after[0]) or (close == "、" and is_han_figure(after)) or (close == "." and std::islower(static_cast<unsigned char>(after[0])));
        return is_apart or not(is_letter or goes_on) ? figure + close.size() : 0;
    }
    return 0;
}

/// (a), （一）.
std::size_t bracketed_figure_size(std::string_view line)
{
    const std::size_t open = line.starts_with("(") ? 1 : line.starts_with("（") ? 3 : 0;
    if (open == 0)
        return 0;
    const auto figure = figure_size(line.substr(open));
    const auto rest = line.substr(open + figure);
    const std::size_t close = rest.starts_with(")") ? 1 : rest.starts_with("）") ? 3 : 0;
    return figure == 0 or close == 0 ? 0 : open + figure + close;
}

/// ① to ⑳, ⑴, ⒈.
std::size_t ring_size(std::string_view line)
{
    if (line.size() < 3 or line[0] != '\xE2')
        return 0;
    const auto character = code_point_at(line, 0);
    return character.value >= 0x2460 and character.value <= 0x249B ? character.size : 0;
}

}  // namespace

std::size_t quote_mark_size(std::string_view line)
{
    std::size_t size = 0;
    while (size < line.size() and line[size] == '>')
        size = with_spaces(line, size + 1);
    const bool is_face = size == 1 and line.size() > 1 and line[1] != '>' and std::ispunct(static_cast<unsigned char>(line[1]));
    return is_face ? 0 : size;
}

std::size_t item_mark_size(std::string_view line)
{
    for (const auto size_of : {bullet_size, closed_figure_size, bracketed_figure_size, ring_size})
        if (const std::size_t size = size_of(line); size > 0)
            return with_spaces(line, size);
    return 0;
}

std::size_t heading_mark_size(std::string_view line)
{
    const auto size = std::min(line.find_first_not_of('#'), line.size());
    return size > 0 and size <= 6 and size < line.size() and line[size] == ' ' ? with_spaces(line, size) : 0;
}

bool is_drawn_line(std::string_view line)
{
    std::size_t signs = 0;
    for (std::size_t at = 0; at < line.size(); at += utf8_size(line[at])) {
        const auto character = code_point_at(line, at).value;
        if (character != ' ' and std::u32string_view(U"-_=*~#—–─━═＿－＝").find(character) == std::u32string_view::npos)
            return false;
        signs += character != ' ';
    }
    return signs >= 2;
}

}  // namespace amends
