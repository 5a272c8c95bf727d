// Turns the findings of a letter into remarks on a document: the sentences they stand in, and where one more paragraph fits.
#include "lsp/remark.h"

#include <algorithm>

#include <fmt/format.h>

#include "letter/letter.h"
#include "lsp/positions.h"
#include "render/places.h"

namespace amends {
namespace {

bool is_blank(char byte) { return byte == ' ' or byte == '\t' or byte == '\n' or byte == '\r'; }

TextSpan without_margins(std::string_view text, TextSpan span)
{
    constexpr std::string_view wide = "\u3000";
    for (;;) {
        const std::string_view rest = text.substr(span.start, span.size());
        if (not rest.empty() and is_blank(rest.front()))
            ++span.start;
        else if (rest.starts_with(wide))
            span.start += 3;
        else if (not rest.empty() and is_blank(rest.back()))
            --span.end;
        else if (rest.ends_with(wide))
            span.end -= 3;
        else
            return span;
    }
}

/// A letter taken apart, with its places in the document.
class LetterPlaces {
public:
    LetterPlaces(const Source& source, std::string_view document) : m_source(source), m_document(document), m_places(source)
    {
        take_apart(source, m_letter);
    }

    [[nodiscard]] TextSpan in_document(Span span) const
    {
        const auto bound = [&](std::uint32_t at) { return static_cast<std::uint32_t>(std::min<std::uint64_t>(m_source.base + at, m_document.size())); };
        return {bound(span.start), std::max(bound(span.start), bound(span.end))};
    }

    /// Tells `remark` of the sentence that holds `place`; whether it can be rewritten: the bytes of the document are those of the letter there, without
    /// markup, encoding or what is left out.
    void add_sentence(Span place, Remark& remark) const
    {
        const auto& all = m_letter.sentences;
        const auto after = std::partition_point(all.begin(), all.end(), [&](const Sentence& sentence) { return m_letter.original(sentence.span).start <= place.start; });
        if (after == all.begin() or m_source.is_one_of_many)
            return;
        const UnitSpan sentence = (after - 1)->span;
        remark.sentence = plain(sentence);
        remark.begins = whole(sentence).start;
    }

    /// The first line that the letter says.
    [[nodiscard]] TextSpan first_line() const
    {
        for (const Paragraph& paragraph : m_letter.paragraphs) {
            const TextSpan span = whole(paragraph.span);
            if (paragraph.block == BlockKind::quoted or span.empty())
                continue;
            const auto end = m_document.substr(span.start, span.size()).find_first_of("\r\n");
            return {span.start, end == std::string_view::npos ? span.end : span.start + static_cast<std::uint32_t>(end)};
        }
        return {};
    }

    /// The end of the last paragraph that the writer has to say, if it stands plainly and ends its line: markup behind it would have to be repeated.
    [[nodiscard]] std::optional<std::uint32_t> end_of_body() const
    {
        const auto& all = m_letter.paragraphs;
        const auto last = std::find_if(all.rbegin(), all.rend(), [](const Paragraph& paragraph) { return paragraph.block == BlockKind::body; });
        const auto span = last == all.rend() or m_source.is_one_of_many ? std::nullopt : plain(last->span);
        const bool ends_line = span and (span->end == m_document.size() or m_document[span->end] == '\n' or m_document[span->end] == '\r');
        return ends_line ? std::optional(span->end) : std::nullopt;
    }

private:
    [[nodiscard]] TextSpan whole(UnitSpan units) const { return without_margins(m_document, in_document(m_letter.original(units))); }

    [[nodiscard]] std::optional<TextSpan> plain(UnitSpan units) const
    {
        const Span original = m_letter.original(units);
        const TextSpan text = m_places.in_text(original), span = in_document(original);
        const std::string_view written = m_document.substr(span.start, span.size());
        if (leaves_out_in(text) or written != std::string_view(m_source.text).substr(text.start, text.size()))
            return std::nullopt;
        const TextSpan inner = without_margins(m_document, span);
        return inner.empty() ? std::nullopt : std::optional(inner);
    }

    [[nodiscard]] bool leaves_out_in(TextSpan text) const
    {
        const auto& all = m_source.regions;
        auto region = std::partition_point(all.begin(), all.end(), [&](const Region& r) { return r.span.end <= text.start; });
        for (; region != all.end() and region->span.start < text.end; ++region)
            if (is_left_out(region->kind))
                return true;
        return false;
    }

    const Source& m_source;
    std::string_view m_document;
    Places m_places;
    Letter m_letter;
};

/// What is wrong with a comment is mended in the comment, and no comment allows it.
bool is_about_comment(const Finding& finding)
{
    return finding.rule.starts_with("suppression/");
}

Remark told(const Finding& finding, Language language)
{
    Remark remark;
    remark.rule = finding.rule;
    remark.category = finding.category;
    remark.severity = finding.severity;
    remark.message = finding.message;
    remark.advice = finding.advice;
    remark.rewrite = finding.rewrite;
    remark.points = finding.points;
    remark.gain = finding.gain;
    remark.language = language;
    return remark;
}

}  // namespace

std::vector<Remark> remarks_on(const Source& source, const Verdict& verdict, Language language, std::string_view document)
{
    std::vector<Remark> remarks;
    if (verdict.findings.empty())
        return remarks;
    const LetterPlaces places(source, document);
    const TextSpan first = places.first_line();
    const auto end = places.end_of_body();
    for (const Finding& finding : verdict.findings) {
        Remark& remark = remarks.emplace_back(told(finding, language));
        remark.is_about_letter = not finding.span;
        remark.place = finding.span ? places.in_document(*finding.span) : first;
        remark.is_about_comment = is_about_comment(finding);
        if (finding.span and remark.is_about_comment)
            remark.sentence = places.in_document(*finding.span);
        else if (finding.span)
            places.add_sentence(*finding.span, remark);
        else
            remark.end_of_body = end;
    }
    return remarks;
}

Remark remark_on(const InputError& error, std::string_view path, std::string_view document)
{
    Remark remark;
    remark.severity = Severity::warning;
    const bool is_here = error.path == path;
    remark.message = is_here ? error.message : fmt::format("{}:{}: {}", error.path, error.line.value_or(1), error.message);
    const Positions positions(document, PositionEncoding::utf32);
    const Position place = is_here ? Position{error.line.value_or(1) - 1, error.column.value_or(1) - 1} : Position{};
    remark.place = {positions.byte(place), positions.byte({place.line, UINT32_MAX})};
    return remark;
}

}  // namespace amends
