// Writes a record member by member.
#include "archive/record.h"

#include <fmt/format.h>

#include "render/json_object.h"
#include "rule/vocabulary.h"

namespace amends {
namespace {

constexpr int version = 1;

std::optional<std::string> hexadecimal(std::optional<std::uint64_t> key)
{
    return key ? std::optional(fmt::format("{:016x}", *key)) : std::nullopt;
}

template <class Entries, class Append>
void append_list(const Entries& entries, Append append, std::string& out)
{
    out += '[';
    for (std::size_t i = 0; i < entries.size(); ++i) {
        if (i > 0)
            out += ',';
        append(entries[i], i);
    }
    out += ']';
}

void append_place(const FindingRecord::Place& span, std::string& out)
{
    const SpanPlace& place = span.place;
    JsonObject object(out);
    object.add("start", span.start).add("end", span.end).add("line", place.line).add("column", place.column);
    object.add("end_line", place.end_line).add("end_column", place.end_column).end();
}

void append_finding(const FindingRecord& finding, WithText with_text, std::string& out)
{
    JsonObject object(out);
    object.add("rule", finding.rule).add("category", name_of(category_names, finding.category));
    object.add("severity", name_of(severity_names, finding.severity)).add("points", finding.points).add("gain", finding.gain);
    object.add("sentence", hexadecimal(finding.sentence == 0 ? std::nullopt : std::optional(finding.sentence)));
    object.begin("span");
    if (finding.span)
        append_place(*finding.span, out);
    else
        out += "null";
    if (with_text == WithText::yes)
        object.add("words", finding.words).add("said", finding.said);
    object.end();
}

void add_facts(const LetterRecord& letter, JsonObject& object)
{
    object.add("version", version).add("rules", letter.rules).add("path", letter.path).add("index", letter.index);
    object.add("id", letter.id).add("date", letter.date).add("from", letter.from).add("macro", letter.macro);
    object.add("day", letter.day ? std::optional(written(*letter.day)) : std::nullopt);
    object.add("kind", name_of(kind_names, letter.kind)).add("language", name_of(language_names, letter.language));
    object.add("scenario", name_of(scenario_names, letter.scenario)).add("stage", name_of(stage_names, letter.stage));
    object.add("template", letter.is_template).add("score", letter.score);
    object.add("grade", letter.grade ? std::optional(name_of(grade_names, *letter.grade)) : std::nullopt);
    object.add("bytes", letter.bytes).add("words", letter.words).add("text", hexadecimal(letter.text));
    object.add("late_days", letter.late_days).add("group", hexadecimal(letter.group));
}

void append_letter(const LetterRecord& letter, WithText with_text, std::string& out)
{
    JsonObject object(out);
    add_facts(letter, object);
    object.begin("elements");
    if (letter.kind == Kind::apology)
        append_list(letter.holds, [&](bool holds, std::size_t i) { JsonObject(out).add("element", element_names[i]).add("present", holds).end(); }, out);
    else
        out += "[]";
    object.begin("findings");
    append_list(letter.findings, [&](const FindingRecord& finding, std::size_t) { append_finding(finding, with_text, out); }, out);
    if (not letter.halves.empty()) {
        object.begin("halves");
        append_list(letter.halves, [&](const HalfVerdict& half, std::size_t) { JsonObject(out).add("language", name_of(language_names, half.language)).add("score", half.score).end(); }, out);
    }
    object.end();
}

void append_unread(const UnreadRecord& unread, std::string& out)
{
    JsonObject object(out);
    object.add("version", version).add("path", unread.path).add("line", unread.line).add("column", unread.column);
    object.begin("error");
    JsonObject(out).add("code", std::string_view("not-read")).add("message", unread.message).end();
    object.end();
}

}  // namespace

void append_line(const ResultRecord& record, WithText with_text, std::string& out)
{
    if (const auto* letter = std::get_if<LetterRecord>(&record))
        append_letter(*letter, with_text, out);
    else
        append_unread(std::get<UnreadRecord>(record), out);
    out += '\n';
}

}  // namespace amends
