// Letters with verdicts made by hand, for the tests of the reports.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "input/source.h"
#include "judgement/verdict.h"
#include "render/report.h"

namespace amends::sample {

/// A source with what is said of it. Quotes are found in the text; all texts given as views must outlive it.
class Letter {
public:
    Letter(std::string path, std::string text, Language language)
    {
        source.path = std::move(path);
        source.text = std::move(text);
        verdict.kind = Kind::apology;
        verdict.language = language;
        verdict.score = 0;
        verdict.grade = Grade::poor;
        for (std::size_t i = 0; i < verdict.elements.size(); ++i)
            verdict.elements[i].element = static_cast<Element>(i);
    }

    [[nodiscard]] Span span_of(std::string_view quote) const
    {
        const auto start = static_cast<std::uint32_t>(source.text.find(quote));
        return source.offsets.original(TextSpan{start, start + static_cast<std::uint32_t>(quote.size())});
    }

    Finding& finds(std::string_view quote, std::string_view rule, std::string_view message, std::string_view rewrite)
    {
        Finding& finding = verdict.findings.emplace_back();
        finding.rule = rule;
        finding.category = *named<Category>(category_names, rule.substr(0, rule.find('/')));
        finding.severity = Severity::warning;
        finding.message = message;
        finding.rewrite = rewrite;
        finding.points = -8;
        finding.gain = 8;
        finding.span = span_of(quote);
        return finding;
    }

    void misses(std::string_view rule, int gain, std::string_view message = "", std::string_view rewrite = "")
    {
        Finding& finding = verdict.findings.emplace_back();
        finding.rule = rule;
        finding.category = Category::missing;
        finding.severity = Severity::warning;
        finding.message = message;
        finding.rewrite = rewrite;
        finding.gain = gain;
    }

    void holds(Element element, std::string_view quote)
    {
        ElementVerdict& held = verdict.elements[static_cast<std::size_t>(element)];
        held.present = true;
        held.spans.push_back(span_of(quote));
    }

    void scores(int score, Grade grade)
    {
        verdict.score = score;
        verdict.grade = grade;
    }

    Source source;
    Verdict verdict;
};

/// The report of letters in the format called `format`, judged by `rules`.
[[nodiscard]] std::string report(std::string_view format, const std::vector<Letter>& letters, const std::vector<InputError>& errors = {},
                                 const ReportOptions& options = {.tool_version = "0.1.0", .rules_hash = "abc"}, const RuleSet* rules = nullptr,
                                 Bar bar = {});

/// A poor letter in each language: a late bookcase, a late cooker, a late parcel.
[[nodiscard]] Letter bookcase();
[[nodiscard]] Letter cooker();
[[nodiscard]] Letter parcel();
/// A letter that holds everything.
[[nodiscard]] Letter ready();

}  // namespace amends::sample
