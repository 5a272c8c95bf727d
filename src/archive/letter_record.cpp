// Copies what outlives a letter out of its source and its verdict.
#include "archive/letter_record.h"

#include <algorithm>

#include "archive/counted_words.h"
#include "archive/lateness.h"
#include "archive/surrounding_sentence.h"
#include "judgement/fingerprint.h"

namespace amends {
namespace {

FindingRecord record_of(const Finding& finding, const Source& source, const Places& places)
{
    FindingRecord record{std::string(finding.rule), finding.category, finding.severity, finding.points, finding.gain, finding.sentence, {}, {}, {}};
    if (not finding.span)
        return record;
    record.span = FindingRecord::Place{places.in_file(finding.span->start), places.in_file(finding.span->end), places.of(*finding.span)};
    const TextSpan words = places.in_text(*finding.span);
    record.words = source.text.substr(words.start, words.size());
    record.said = surrounding_sentence(source.text, words);
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

LetterRecord record_of(const Source& source, const Verdict& verdict, std::string_view rules)
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
    for (const Finding& finding : verdict.findings)
        record.findings.push_back(record_of(finding, source, places));
    record.halves = verdict.halves;
    return record;
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
