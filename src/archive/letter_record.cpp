// Copies what outlives a letter out of its source and its verdict.
#include "archive/letter_record.h"

#include <algorithm>
#include <utility>

#include "archive/counted_words.h"
#include "archive/lateness.h"
#include "archive/surrounding_sentence.h"
#include "judgement/fingerprint.h"

namespace amends {
namespace {

FindingRecord record_of(const Finding& finding, const Places& places)
{
    FindingRecord record{std::string(finding.rule), finding.category, finding.severity, finding.points, finding.gain, finding.sentence, {}, {}, {}};
    if (not finding.span)
        return record;
    const Span span = *finding.span;
    record.span = FindingRecord::Place{places.in_file(span.start), places.in_file(span.end), places.of(span), places.in_text(span)};
    return record;
}

void add_origin(const Source& source, LetterRecord& record)
{
    record.path = source.path;
    record.index = source.index;
    record.id = source.id;
    record.date = source.date;
    record.from = source.from;
    record.macro = source.macro;
    record.day = source.date ? day_in(*source.date) : std::nullopt;
    record.bytes = source.text.size();
    record.words = counted_words(source.text);
    record.text = key_of_letter(source);
    record.late_days = record.day ? late_days(source, *record.day) : std::nullopt;
}

}  // namespace

LetterRecord record_of(Source source, const Verdict& verdict, std::string_view rules)
{
    LetterRecord record;
    add_origin(source, record);
    record.rules = rules;
    record.kind = verdict.kind;
    record.language = verdict.language;
    record.scenario = verdict.scenario;
    record.stage = verdict.stage;
    record.is_template = verdict.is_template;
    record.score = verdict.score;
    record.grade = verdict.grade;
    std::transform(verdict.elements.begin(), verdict.elements.end(), record.holds.begin(), [](const ElementVerdict& element) { return element.present; });
    const Places places(source);
    record.findings.reserve(verdict.findings.size());
    for (const Finding& finding : verdict.findings)
        record.findings.push_back(record_of(finding, places));
    record.halves = verdict.halves;
    record.body = std::move(source.text);
    return record;
}

void write_words(LetterRecord& letter)
{
    for (FindingRecord& finding : letter.findings) {
        finding.said = said_of(letter, finding);
        if (finding.span)
            finding.words = letter.body.substr(finding.span->text.start, finding.span->text.size());
    }
    letter.body = {};
}

std::string said_of(const LetterRecord& letter, const FindingRecord& finding)
{
    return letter.body.empty() or not finding.span ? finding.said : surrounding_sentence(letter.body, finding.span->text);
}

std::uint64_t key_of_letter(const Source& source)
{
    return key_of_text(source.text);
}

UnreadRecord record_of(const InputError& error)
{
    return {error.path, error.line, error.column, error.message};
}

}  // namespace amends
