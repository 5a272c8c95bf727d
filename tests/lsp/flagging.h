// A reviewer that flags the word "soon", wherever it stands, and always misses a day.
#pragma once

#include "lsp/reviewer.h"

namespace amends::test {

/// What the reviewer was asked.
struct Asked {
    int reviews = 0, refreshes = 0;
    std::optional<Language> language;
    std::optional<std::string> page_file;
};

inline Finding soon(Span span)
{
    Finding finding;
    finding.rule = "vagueness/soon";
    finding.category = Category::vagueness;
    finding.severity = Severity::warning;
    finding.message = "There is no day to wait for.";
    finding.advice = "Give a day.";
    finding.rewrite = "[What] will be with you by [day].";
    finding.span = span;
    return finding;
}

inline Finding no_timeline()
{
    Finding finding;
    finding.rule = "missing/timeline";
    finding.category = Category::missing;
    finding.message = "No day is given.";
    finding.rewrite = "It will be with you by [day].";
    finding.gain = 10;
    return finding;
}

inline Verdict flagged(const Source& source)
{
    Verdict verdict;
    verdict.is_template = source.is_template;
    for (auto at = source.text.find("soon"); at != std::string::npos; at = source.text.find("soon", at + 1)) {
        const auto start = static_cast<std::uint32_t>(at);
        verdict.findings.push_back(soon(source.offsets.original(TextSpan{start, start + 4})));
    }
    verdict.findings.push_back(no_timeline());
    return verdict;
}

inline Reviewer flagging(Asked& asked)
{
    const auto review = [&asked](const Manuscript& manuscript, const ReviewReceiver& into) {
        ++asked.reviews;
        InputOptions options;
        options.is_template = manuscript.hint.is_template;
        options.format = manuscript.hint.format;
        const Inputs inputs = read_bytes(manuscript.path, manuscript.text, options);
        for (const Source& source : inputs.sources)
            into.letter(source, flagged(source), asked.language);
        for (const InputError& error : inputs.errors)
            into.error(error);
    };
    return {.review = review,
            .page = [](std::string_view, const std::string&) { return std::string("---\nseverity: warning\n---\n# Soon\nNo day.\n\n## Flags\n```en\nsoon\n## no heading\n```\n\n## Examples\n- flags: **soon**\n"); },
            .page_file = [&asked](std::string_view) { return asked.page_file; },
            .speak = [&asked](Language language) { asked.language = language; },
            .refresh = [&asked] { ++asked.refreshes; },
            .version = "1.2.3"};
}

}  // namespace amends::test
