// Turns the widths of lines into the answer which of them were wrapped: the next word would not have fitted, or every
// line of a Chinese paragraph but the last is equally full.
#include "letter/hard_wraps.h"

#include <algorithm>
#include <array>
#include <cctype>

#include "text/utf8.h"

namespace amends {
namespace {

constexpr std::uint32_t narrowest_wrap = 40, widest_wrap = 110;
/// A full line of Chinese is at most this much narrower than the widest: punctuation must not begin a line.
constexpr std::uint32_t han_slack = 4;

/// Words that begin a line of their own wherever they stand.
constexpr auto openers = std::to_array<std::string_view>({
    "dear ", "hi ", "hello", "subject:", "re:", "best regards", "kind regards", "warm regards", "regards,", "sincerely", "yours ",
    "best wishes", "thanks &", "thank you,", "cheers,", "尊敬", "親愛", "亲爱", "此致", "主旨", "主题", "主題", "祝", "敬上",
});

constexpr auto sentence_ends = std::to_array<std::string_view>({".", "!", "?", ":", ";", "。", "！", "？", "：", "；", "…"});
constexpr auto closers = std::to_array<std::string_view>({"\"", "”", "」", "』", ")", "）", "】"});

std::string_view words(std::string_view text, const Line& line)
{
    return text.substr(line.span.start, line.span.size());
}

bool ends_sentence(std::string_view line)
{
    for (const auto closer : closers)
        if (line.ends_with(closer))
            line.remove_suffix(closer.size());
    return std::any_of(sentence_ends.begin(), sentence_ends.end(), [&](auto end) { return line.ends_with(end); });
}

bool opens_line(std::string_view line)
{
    const auto is_same = [](char a, char b) { return std::tolower(static_cast<unsigned char>(a)) == static_cast<unsigned char>(b) or a == b; };
    return std::any_of(openers.begin(), openers.end(), [&](auto opener) {
        return line.size() >= opener.size() and std::equal(opener.begin(), opener.end(), line.begin(), is_same);
    });
}

bool begins_with_han(std::string_view line)
{
    return not line.empty() and static_cast<unsigned char>(line[0]) >= 0xE3;
}

/// Cells of the first word of a line written with spaces.
std::uint32_t first_word(std::string_view line)
{
    const auto size = std::min({line.find(' '), line.size(), std::size_t{widest_wrap}});
    return static_cast<std::uint32_t>(count_code_points(line.substr(0, size)));
}

bool is_text(const Line& line)
{
    return not line.is_blank and not line.is_quoted and not line.is_rule;
}

/// The lines of one letter, with how wide its writer's lines may be.
class Wraps {
public:
    Wraps(std::string_view text, std::vector<Line>& lines) : m_text(text), m_lines(lines) {}

    void find()
    {
        for (const auto& line : m_lines)
            if (is_text(line))
                m_widest = std::max(m_widest, line.cells);
        if (m_widest > widest_wrap or m_widest < narrowest_wrap)
            return;
        for_each_run([&](std::size_t first, std::size_t end) { join_run(first, end, m_lines[widest_of(first, end)].cells, false); });
        const bool is_wrapped = std::any_of(m_lines.begin(), m_lines.end(), [](const Line& line) { return line.joins_next; });
        if (is_wrapped)
            for_each_run([&](std::size_t first, std::size_t end) { join_run(first, end, m_widest, true); });
    }

private:
    template <class Visit>
    void for_each_run(Visit visit)
    {
        for (std::size_t first = 0; first < m_lines.size();) {
            std::size_t end = first;
            while (end < m_lines.size() and is_text(m_lines[end]))
                ++end;
            if (end > first + 1)
                visit(first, end);
            first = end + 1;
        }
    }

    [[nodiscard]] std::size_t widest_of(std::size_t first, std::size_t end) const
    {
        const auto by_cells = [](const Line& a, const Line& b) { return a.cells < b.cells; };
        return static_cast<std::size_t>(std::max_element(m_lines.begin() + static_cast<std::ptrdiff_t>(first), m_lines.begin() + static_cast<std::ptrdiff_t>(end), by_cells) - m_lines.begin());
    }

    /// Joins what was wrapped at the width `widest`. Two lines alone prove little: they need a small letter at the seam,
    /// or a letter that is known to be wrapped (`is_known`).
    void join_run(std::size_t first, std::size_t end, std::uint32_t widest, bool is_known)
    {
        std::size_t full = 0;
        for (std::size_t i = first; i + 1 < end; ++i)
            full += is_full(i, widest);
        const bool is_proven = is_known or full >= 2;
        bool has_wrap = false;
        for (std::size_t i = first; i + 1 < end; ++i) {
            const bool is_wrap = is_full(i, widest) and not ends_sentence(words(m_text, m_lines[i])) and (is_proven or is_small(m_lines[i + 1]));
            m_lines[i].joins_next |= is_wrap;
            has_wrap |= m_lines[i].joins_next;
        }
        for (std::size_t i = first; has_wrap and i + 1 < end; ++i)
            m_lines[i].joins_next |= is_full(i, widest);
    }

    [[nodiscard]] bool is_small(const Line& line) const
    {
        return std::islower(static_cast<unsigned char>(m_text[line.span.start])) != 0;
    }

    [[nodiscard]] bool is_full(std::size_t i, std::uint32_t widest) const
    {
        const auto& line = m_lines[i];
        const auto& next = m_lines[i + 1];
        const auto next_words = words(m_text, next);
        const bool may_go_on = not next.is_item and not next.is_heading and next.speaker.empty() and not line.is_heading and not opens_line(next_words);
        if (line.cells < narrowest_wrap or not may_go_on)
            return false;
        return begins_with_han(next_words) ? line.cells + han_slack >= widest : line.cells + 1 + first_word(next_words) > widest;
    }

    std::string_view m_text;
    std::vector<Line>& m_lines;
    std::uint32_t m_widest = 0;
};

}  // namespace

void find_hard_wraps(std::string_view text, std::vector<Line>& lines)
{
    Wraps(text, lines).find();
}

}  // namespace amends
