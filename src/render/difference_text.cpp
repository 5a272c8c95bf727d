// Says in a few rows, in the language of the letter or of the reader, what became of a letter from one draft to the next.
#include <algorithm>
#include <array>

#include <fmt/format.h>

#include "render/cells.h"
#include "render/difference.h"
#include "render/elements.h"
#include "render/paint.h"
#include "render/words.h"
#include "render/wrap.h"
#include "text/in_language.h"
#include "text/width.h"

namespace amends {
namespace {

constexpr std::size_t most_passages = 3;
constexpr std::size_t longest_passage = 40;  ///< in cells

/// The texts of this report alone. Labels are padded to one width.
struct DifferenceWords {
    std::string_view headline;        ///< {old} {new} {old_score} {new_score}
    std::string_view no_score;        ///< in place of the score of what is no apology
    std::string_view gained, lost, mended, come, next;
    std::string_view quoted;          ///< {words}
    std::string_view more;            ///< {count}
    std::string_view between;
    std::string_view unchanged;
};

constexpr DifferenceWords english = {
    .headline = "{old} -> {new}: {old_score} -> {new_score} of 100", .no_score = "no apology",
    .gained = "gained  ", .lost = "lost    ", .mended = "mended  ", .come = "new     ", .next = "next    ",
    .quoted = "“{words}”", .more = "{count} more", .between = ", ",
    .unchanged = "What is there and what is to mend are the same.",
};
constexpr DifferenceWords taiwan = {
    .headline = "{old} → {new}　{old_score} → {new_score}／100", .no_score = "不是致歉信",
    .gained = "多了　", .lost = "少了　", .mended = "改好　", .come = "新增　", .next = "接著　",
    .quoted = "「{words}」", .more = "另 {count} 處", .between = "　",
    .unchanged = "寫到的和可以改的，兩稿都一樣。",
};
constexpr DifferenceWords mainland = {
    .headline = "{old} → {new}　{old_score} → {new_score}／100", .no_score = "不是致歉信",
    .gained = "多了　", .lost = "少了　", .mended = "改好　", .come = "新增　", .next = "接着　",
    .quoted = "“{words}”", .more = "还有 {count} 处", .between = "　",
    .unchanged = "写到的和可改的，两稿都一样。",
};

const DifferenceWords& difference_words(Language language)
{
    return in_language(language, english, taiwan, mainland);
}

/// The words on one line, cut where they are many.
std::string brief(std::string_view words)
{
    std::string line(words.substr(0, words.find_last_not_of("\r\n") + 1));
    std::replace_if(line.begin(), line.end(), [](char c) { return c == '\n' or c == '\r'; }, ' ');
    std::string shown;
    std::size_t cells = 0;
    for (const Glyph& glyph : glyphs_of(line)) {
        cells += glyph.cells;
        if (cells > longest_passage)
            return shown + "…";
        shown += drawn(glyph, line);
    }
    return shown;
}

class Telling {
public:
    Telling(const ReportOptions& options, Language language, std::string& out)
        : m_words(difference_words(language)), m_report(words_of(language)), m_paint(options.colour), m_width(std::max(options.width, narrowest_report)), m_out(out)
    {
    }

    void scores(const Judged& old_draft, const Judged& new_draft)
    {
        std::string row = fmt::format(fmt::runtime(m_words.headline), fmt::arg("old", shown_path(old_draft.source)), fmt::arg("new", shown_path(new_draft.source)),
                                      fmt::arg("old_score", score_of(old_draft.verdict)), fmt::arg("new_score", score_of(new_draft.verdict)));
        if (new_draft.verdict.grade)
            row.append(m_words.between).append(m_report.grades[static_cast<std::size_t>(*new_draft.verdict.grade)]);
        for (const std::string& line : wrapped(row, m_width))
            m_out.append(m_paint(Ink::strong, line)).append("\n");
    }

    void changes(const Difference& difference)
    {
        const std::size_t before = m_out.size();
        row(m_words.gained, names_of(difference.gained));
        row(m_words.lost, names_of(difference.lost));
        row(m_words.mended, told(difference.mended, false));
        row(m_words.come, told(difference.come, true));
        if (m_out.size() == before)
            m_out.append(m_words.unchanged).append("\n");
        if (difference.next)
            row(m_words.next, {fmt::format("{} +{}", to_do(*difference.next), difference.next->finding->gain)});
    }

private:
    [[nodiscard]] std::string shown_path(const Source& source) const { return source.path == "-" ? std::string(m_report.standard_input) : drawn_path(source.path); }

    [[nodiscard]] std::string score_of(const Verdict& verdict) const
    {
        if (verdict.fragment)
            return "–";
        return verdict.score ? std::to_string(*verdict.score) : std::string(m_words.no_score);
    }

    [[nodiscard]] std::vector<std::string> names_of(const std::vector<Element>& elements) const
    {
        std::vector<std::string> names;
        for (const Element element : elements)
            names.emplace_back(m_report.elements[static_cast<std::size_t>(element)]);
        return names;
    }

    [[nodiscard]] std::string quoted(const Passage& passage, bool has_rule) const
    {
        if (not passage.finding->span)
            return std::string(passage.finding->rule);
        std::string text = fmt::format(fmt::runtime(m_words.quoted), fmt::arg("words", brief(passage.words)));
        return has_rule ? text + " " + std::string(passage.finding->rule) : text;
    }

    /// What an element is called when it is still to be written, or the words to mend.
    [[nodiscard]] std::string to_do(const Passage& passage) const
    {
        if (not is_missing_element(*passage.finding))
            return quoted(passage, true);
        const std::string_view rule = passage.finding->rule;
        return std::string(m_report.to_write[static_cast<std::size_t>(*named<Element>(element_names, rule.substr(rule.find('/') + 1)))]);
    }

    /// The first few; elements have rows of their own.
    [[nodiscard]] std::vector<std::string> told(const std::vector<Passage>& passages, bool has_rule) const
    {
        std::vector<std::string> items;
        std::size_t more = 0;
        for (const Passage& passage : passages) {
            if (is_missing_element(*passage.finding))
                continue;
            if (items.size() < most_passages)
                items.push_back(quoted(passage, has_rule));
            else
                ++more;
        }
        if (more > 0)
            items.push_back(fmt::format(fmt::runtime(m_words.more), fmt::arg("count", more)));
        return items;
    }

    void row(std::string_view label, const std::vector<std::string>& items)
    {
        if (items.empty())
            return;
        std::string list = items.front();
        for (std::size_t i = 1; i < items.size(); ++i)
            list.append(m_words.between).append(items[i]);
        std::string lead = m_paint(Ink::faint, label);
        for (const std::string& line : wrapped(list, m_width - display_width(label))) {
            m_out.append(lead).append(line).append("\n");
            lead.assign(display_width(label), ' ');
        }
    }

    const DifferenceWords& m_words;
    const Words& m_report;
    Paint m_paint;
    std::size_t m_width;
    std::string& m_out;
};

}  // namespace

void append_difference_text(const Difference& difference, const Judged& old_draft, const Judged& new_draft, const ReportOptions& options, std::string& out)
{
    Telling telling(options, options.ui_language.value_or(new_draft.verdict.language), out);
    telling.scores(old_draft, new_draft);
    telling.changes(difference);
}

}  // namespace amends
