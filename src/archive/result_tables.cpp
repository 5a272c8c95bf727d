// Lays records out in columns.
#include "archive/result_tables.h"

#include <algorithm>

#include <fmt/format.h>

#include "archive/csv_row.h"
#include "rule/vocabulary.h"

namespace amends {
namespace {

std::string hexadecimal(std::uint64_t key) { return fmt::format("{:016x}", key); }

void append_letter(const LetterRecord& letter, std::string& out)
{
    CsvRowWriter row(out);
    row.add(letter.path).add(letter.index).add(letter.id).add(letter.date).add(letter.day ? std::optional(written(*letter.day)) : std::nullopt);
    row.add(letter.from).add(letter.macro).add(name_of(kind_names, letter.kind)).add(name_of(language_names, letter.language));
    row.add(name_of(scenario_names, letter.scenario)).add(name_of(stage_names, letter.stage)).add(letter.score);
    row.add(letter.grade ? std::optional(name_of(grade_names, *letter.grade)) : std::nullopt).add(letter.bytes).add(letter.words).add(letter.late_days);
    row.add(letter.group ? std::optional(hexadecimal(*letter.group)) : std::nullopt).add(letter.findings.size());
    for (const bool holds : letter.holds)
        row.add(holds ? 1 : 0);
    row.end();
}

void append_findings(const LetterRecord& letter, WithText with_text, std::string& out)
{
    for (const FindingRecord& finding : letter.findings) {
        CsvRowWriter row(out);
        row.add(letter.path).add(letter.index).add(letter.id);
        row.add(finding.span ? std::optional(finding.span->place.line) : std::nullopt).add(finding.span ? std::optional(finding.span->place.column) : std::nullopt);
        row.add(finding.rule).add(name_of(category_names, finding.category)).add(name_of(severity_names, finding.severity)).add(finding.points).add(finding.gain);
        row.add(finding.sentence == 0 ? std::nullopt : std::optional(hexadecimal(finding.sentence)));
        row.add(with_text == WithText::yes ? finding.words : std::string()).add(with_text == WithText::yes ? finding.said : std::string()).end();
    }
}

}  // namespace

void append_head(ResultTable table, std::string& out)
{
    switch (table) {
    case ResultTable::letters:
        return append_header({"path", "index", "id", "date", "day", "from", "macro", "kind", "language", "scenario", "stage", "score", "grade", "bytes", "words", "late_days", "group", "findings", "regret",
                              "responsibility", "explanation", "impact", "remedy", "timeline", "prevention", "contact"},
                             out);
    case ResultTable::findings:
        return append_header({"path", "index", "id", "line", "column", "rule", "category", "severity", "points", "gain", "sentence", "words", "said"}, out);
    case ResultTable::sentences: return append_header({"findings", "letters", "sentence", "said", "path", "index", "line"}, out);
    }
}

void append_rows(ResultTable table, const LetterRecord& letter, WithText with_text, std::string& out)
{
    if (table == ResultTable::letters)
        append_letter(letter, out);
    else if (table == ResultTable::findings)
        append_findings(letter, with_text, out);
}

void append_sentences(const Tally& tally, std::string& out)
{
    const auto entries = tally.sentences.sorted();
    for (std::size_t i = 0; i < std::min(entries.size(), most_sentence_rows); ++i) {
        const auto& [sentence, fault] = entries[i];
        CsvRowWriter(out).add(fault.count).add(fault.letters).add(hexadecimal(sentence)).add(fault.example.words).add(fault.example.path).add(fault.example.index).add(fault.example.line).end();
    }
}

}  // namespace amends
