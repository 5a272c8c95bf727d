// A summary for the comment on a merge request: how many letters are held back, the worst of them in a table, and what to mend in each.
#include <algorithm>
#include <vector>

#include <fmt/format.h>

#include "render/formats.h"
#include "render/markdown_text.h"
#include "render/project_path.h"
#include "render/told.h"
#include "render/words.h"
#include "render/xml.h"

namespace amends {
namespace {

constexpr std::size_t most_letters = 50, most_findings = 10, most_errors = 20;
constexpr std::size_t most_bytes = 60000;  // a comment on GitHub holds 65,536 characters

/// A letter that is held back, with its row of the table and its part below.
struct Held {
    int score = 0;
    std::string row, part;
};

/// The findings that hold a letter back, weightiest first; all of it where only its score does.
std::vector<const Finding*> weightiest(const Judged& judged)
{
    std::vector<const Finding*> findings;
    const bool is_by_findings = std::any_of(judged.verdict.findings.begin(), judged.verdict.findings.end(), [&](const Finding& f) { return judged.bar.fails(f); });
    for (const Finding& finding : judged.verdict.findings)
        if (not is_by_findings or judged.bar.fails(finding))
            findings.push_back(&finding);
    std::stable_sort(findings.begin(), findings.end(), [](const Finding* a, const Finding* b) {
        return a->severity != b->severity ? a->severity > b->severity : a->gain > b->gain;
    });
    return findings;
}

std::string item(const Finding& finding, const Places& places, const Words& words)
{
    std::string line = "- ";
    if (finding.span) {
        const std::string quote = markdown_code(places.text(*finding.span));
        line += fmt::format(fmt::runtime(words.ledger_place), fmt::arg("reason", quote), fmt::arg("line", places.of(*finding.span).line)) + "<br>";
    }
    line += markdown_escaped(said(finding));
    if (not finding.rewrite.empty())
        line += "<br>→ " + markdown_escaped(finding.rewrite);
    return line + " (" + markdown_code(finding.rule) + ")\n";
}

class MarkdownReport : public Report {
public:
    explicit MarkdownReport(const ReportOptions& options) : m_options(options), m_words(&words_of(options.ui_language.value_or(Language::en))) {}

    void letter(const Judged& judged, std::string&) override
    {
        if (m_letters++ == 0 and not m_options.ui_language)
            m_words = &words_of(judged.verdict.language);
        if (not judged.bar.fails(judged.verdict))
            return;
        ++m_failing;
        const auto better = [](int score, const Held& other) { return score < other.score; };
        Held held = held_of(judged);
        m_worst.insert(std::upper_bound(m_worst.begin(), m_worst.end(), held.score, better), std::move(held));
        m_worst.resize(std::min(m_worst.size(), most_letters));
    }

    void end(std::span<const InputError> errors, std::string& out) override
    {
        std::string text = "### amends\n\n"
                           + fmt::format(fmt::runtime(m_words->summary), fmt::arg("letters", m_letters), fmt::arg("failing", m_failing)) + "\n";
        append_errors(errors, text);
        append_table(text);
        append_parts(text);
        out += text;
    }

private:
    [[nodiscard]] Held held_of(const Judged& judged) const
    {
        const Words& words = words_of(m_options.ui_language.value_or(judged.verdict.language));
        const std::string path = project_path(judged.source.path, m_options.folders);
        const std::vector<const Finding*> findings = weightiest(judged);
        const std::string score = judged.verdict.score ? std::to_string(*judged.verdict.score) : "–";
        const std::string first = findings.empty() ? "" : markdown_escaped(said(*findings.front()));
        const Places places(judged.source);
        Held held{judged.verdict.score.value_or(0), fmt::format("| {} | {} | {} |\n", markdown_code(path, 200), score, first), {}};
        held.part = fmt::format("\n<details><summary><code>{}</code></summary>\n\n", xml_escaped(path));
        for (std::size_t i = 0; i < std::min(findings.size(), most_findings); ++i)
            held.part += item(*findings[i], places, words);
        held.part += "\n</details>\n";
        return held;
    }

    void append_errors(std::span<const InputError> errors, std::string& out) const
    {
        if (errors.empty())
            return;
        out.append("\n").append(m_words->summary_unread).append("\n\n");
        for (const InputError& error : errors.first(std::min(errors.size(), most_errors)))
            out += fmt::format("- {}: {}\n", markdown_code(project_path(error.path, m_options.folders), 200), markdown_escaped(error.message));
        append_more(errors.size() - std::min(errors.size(), most_errors), out);
    }

    void append_table(std::string& out) const
    {
        if (m_worst.empty())
            return;
        const auto& [letter, score, first] = m_words->summary_columns;
        out += fmt::format("\n| {} | {} | {} |\n| --- | ---: | --- |\n", letter, score, first);
        for (const Held& held : m_worst)
            out += held.row;
        append_more(m_failing - m_worst.size(), out);
    }

    void append_parts(std::string& out) const
    {
        for (const Held& held : m_worst)
            if (out.size() + held.part.size() <= most_bytes)
                out += held.part;
    }

    void append_more(std::size_t count, std::string& out) const
    {
        if (count > 0)
            out.append("\n").append(fmt::format(fmt::runtime(m_words->summary_more), fmt::arg("count", count))).append("\n");
    }

    const ReportOptions& m_options;
    const Words* m_words;
    std::vector<Held> m_worst;  ///< lowest score first
    std::size_t m_letters = 0, m_failing = 0;
};

}  // namespace

std::unique_ptr<Report> markdown_report(const ReportOptions& options)
{
    return std::make_unique<MarkdownReport>(options);
}

}  // namespace amends
