// Writes a record member by member.
#include "archive/record.h"

#include "render/json_line.h"
#include "rule/vocabulary.h"

namespace amends {
namespace {

constexpr int version = 1;

/// Only what is not 0 is a key.
std::optional<HexKey> sentence_key(std::uint64_t key) { return key == 0 ? std::nullopt : std::optional(HexKey{key}); }

template <class Entries, class Append>
void append_list(const Entries& entries, JsonLine& line, Append append)
{
    for (std::size_t i = 0; i < entries.size(); ++i) {
        if (i > 0)
            line.add(",");
        append(entries[i], i);
    }
}

void append_place(const FindingRecord::Place& span, JsonLine& line)
{
    const SpanPlace& place = span.place;
    line.add(R"({"start":)", span.start).add(R"(,"end":)", span.end).add(R"(,"line":)", place.line).add(R"(,"column":)", place.column);
    line.add(R"(,"end_line":)", place.end_line).add(R"(,"end_column":)", place.end_column).add("}");
}

void append_finding(const FindingRecord& finding, WithText with_text, JsonLine& line)
{
    line.add(R"({"rule":)", finding.rule).add(R"(,"category":)", PlainText{name_of(category_names, finding.category)});
    line.add(R"(,"severity":)", PlainText{name_of(severity_names, finding.severity)}).add(R"(,"points":)", finding.points);
    line.add(R"(,"gain":)", finding.gain).add(R"(,"sentence":)", sentence_key(finding.sentence)).add(R"(,"span":)");
    if (finding.span)
        append_place(*finding.span, line);
    else
        line.add("null");
    if (with_text == WithText::yes)
        line.add(R"(,"words":)", finding.words).add(R"(,"said":)", finding.said);
    line.add("}");
}

void append_facts(const LetterRecord& letter, JsonLine& line)
{
    line.add(R"({"version":)", version).add(R"(,"rules":)", letter.rules).add(R"(,"path":)", letter.path).add(R"(,"index":)", letter.index);
    line.add(R"(,"id":)", letter.id).add(R"(,"date":)", letter.date).add(R"(,"from":)", letter.from).add(R"(,"macro":)", letter.macro);
    line.add(R"(,"day":)", letter.day ? std::optional(written(*letter.day)) : std::nullopt);
    line.add(R"(,"kind":)", PlainText{name_of(kind_names, letter.kind)}).add(R"(,"language":)", PlainText{name_of(language_names, letter.language)});
    line.add(R"(,"scenario":)", PlainText{name_of(scenario_names, letter.scenario)}).add(R"(,"stage":)", PlainText{name_of(stage_names, letter.stage)});
    line.add(R"(,"template":)", letter.is_template).add(R"(,"score":)", letter.score);
    line.add(R"(,"grade":)", letter.grade ? std::optional(PlainText{name_of(grade_names, *letter.grade)}) : std::nullopt);
    line.add(R"(,"bytes":)", letter.bytes).add(R"(,"words":)", letter.words).add(R"(,"text":)", HexKey{letter.text});
    line.add(R"(,"late_days":)", letter.late_days).add(R"(,"group":)", letter.group ? std::optional(HexKey{*letter.group}) : std::nullopt);
}

void append_letter(const LetterRecord& letter, WithText with_text, JsonLine& line)
{
    append_facts(letter, line);
    line.add(R"(,"elements":[)");
    if (letter.kind == Kind::apology)
        append_list(letter.holds, line, [&](bool holds, std::size_t i) { line.add(R"({"element":)", PlainText{element_names[i]}).add(R"(,"present":)", holds).add("}"); });
    line.add(R"(],"findings":[)");
    append_list(letter.findings, line, [&](const FindingRecord& finding, std::size_t) { append_finding(finding, with_text, line); });
    line.add("]");
    if (not letter.halves.empty()) {
        line.add(R"(,"halves":[)");
        append_list(letter.halves, line, [&](const HalfVerdict& half, std::size_t) {
            line.add(R"({"language":)", PlainText{name_of(language_names, half.language)}).add(R"(,"score":)", half.score).add("}");
        });
        line.add("]");
    }
    line.add("}\n");
}

void append_unread(const UnreadRecord& unread, JsonLine& line)
{
    line.add(R"({"version":)", version).add(R"(,"path":)", unread.path).add(R"(,"line":)", unread.line).add(R"(,"column":)", unread.column);
    line.add(R"(,"error":{"code":"not-read","message":)", unread.message).add("}}\n");
}

}  // namespace

std::size_t likely_size(const ResultRecord& record)
{
    constexpr std::size_t of_facts = 1024, of_finding = 256;
    const auto* letter = std::get_if<LetterRecord>(&record);
    return of_facts + (letter == nullptr ? 0 : letter->findings.size() * of_finding);
}

void append_line(const ResultRecord& record, WithText with_text, std::string& out)
{
    JsonLine line(out);
    if (const auto* letter = std::get_if<LetterRecord>(&record))
        append_letter(*letter, with_text, line);
    else
        append_unread(std::get<UnreadRecord>(record), line);
}

}  // namespace amends
