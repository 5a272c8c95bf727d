// Turns the remarks at a place into Markdown.
#include "lsp/hover.h"

#include <algorithm>

#include <fmt/format.h>

#include "lsp/diagnostics.h"
#include "lsp/words.h"

namespace amends {
namespace {

constexpr std::size_t most_pages = 3;
constexpr std::string_view part_to_read = "## Examples";

std::string_view without_front_matter(std::string_view markdown)
{
    constexpr std::string_view rule = "---\n";
    if (not markdown.starts_with(rule))
        return markdown;
    const auto end = markdown.find("\n---\n", rule.size() - 1);
    return end == std::string_view::npos ? markdown : markdown.substr(end + rule.size() + 1);
}

/// What is said of this place: advice and rewriting.
std::string said(const Remark& remark, const EditorWords& words)
{
    std::string text = remark.message;
    if (not remark.advice.empty())
        text += fmt::format("\n\n**{}**: {}", words.advice, remark.advice);
    if (not remark.rewrite.empty())
        text += fmt::format("\n\n**{}**: {}", words.rewrite, remark.rewrite);
    return text;
}

class Hover {
public:
    Hover(const Reviewed& reviewed, const Client& client, const Reviewer& reviewer) : m_reviewed(reviewed), m_client(client), m_reviewer(reviewer) {}

    /// Adds the remarks at byte `at` that have a place of their own, or those about the whole letter.
    void look(std::uint32_t at, bool about_letter)
    {
        for (const Remark& remark : m_reviewed.remarks) {
            const bool is_here = remark.place.start <= at and at <= remark.place.end and not remark.rule.empty();
            if (is_here and remark.is_about_letter == about_letter and m_count < most_pages)
                about_letter ? add_line(remark) : add_page(remark);
        }
    }

    [[nodiscard]] Json result() const
    {
        if (m_text.empty())
            return nullptr;
        const char* const kind = m_client.reads_markdown ? "markdown" : "plaintext";
        return Json{{"contents", {{"kind", kind}, {"value", m_text}}}, {"range", written(m_reviewed.positions.range(m_place))}};
    }

private:
    void add_page(const Remark& remark)
    {
        const EditorWords& words = editor_words(remark.language);
        const std::string whole = fmt::format(fmt::runtime(words.whole_page), fmt::arg("rule", remark.rule));
        begin(remark, "\n\n---\n\n");
        m_text += fmt::format("{}\n\n{}\n\n{}", said(remark, words), readable_page(m_reviewer.page(remark.rule, m_reviewed.document.path)), whole);
        ++m_count;
    }

    void add_line(const Remark& remark)
    {
        begin(remark, "\n");
        m_text += fmt::format("- `{}`: {} {}", remark.rule, remark.message, remark.rewrite);
    }

    void begin(const Remark& remark, std::string_view separator)
    {
        if (m_text.empty())
            m_place = remark.place;
        else
            m_text += separator;
    }

    const Reviewed& m_reviewed;
    const Client& m_client;
    const Reviewer& m_reviewer;
    std::string m_text;
    TextSpan m_place;
    std::size_t m_count = 0;
};

}  // namespace

std::string readable_page(std::string_view markdown)
{
    std::string text;
    bool is_fenced = false, is_read = true;
    for (std::string_view rest = without_front_matter(markdown); not rest.empty();) {
        const auto end = std::min(rest.find('\n'), rest.size() - 1) + 1;
        const std::string_view line = rest.substr(0, end);
        is_fenced ^= line.starts_with("```");
        if (not is_fenced and line.starts_with("## "))
            is_read = line.starts_with(part_to_read);
        if (is_read)
            text += line;
        rest.remove_prefix(end);
    }
    text.erase(text.find_last_not_of('\n') + 1);
    return text;
}

Json hover(const Reviewed& reviewed, Position position, const Client& client, const Reviewer& reviewer)
{
    Hover shown(reviewed, client, reviewer);
    const std::uint32_t at = reviewed.positions.byte(position);
    shown.look(at, false);
    if (Json found = shown.result(); not found.is_null())
        return found;
    shown.look(at, true);
    return shown.result();
}

}  // namespace amends
