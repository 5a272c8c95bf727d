// One JSON object for the whole run, written letter by letter. Each entry of a list has a row of its own, so that a report can be
// read and compared.
#include "render/json.h"

#include "render/json_object.h"
#include "render/places.h"

namespace amends {
namespace {

/// Appends what `append` makes of each entry, parted by commas and `separator`.
template <class Entries, class Append>
void append_entries(const Entries& entries, std::string_view separator, Append append, std::string& out)
{
    out += '[';
    bool is_first = true;
    for (const auto& entry : entries) {
        out.append(is_first ? "" : ",").append(separator);
        append(entry);
        is_first = false;
    }
    out += ']';
}

/// Writes what was said of one letter.
class LetterWriter {
public:
    LetterWriter(const Judged& judged, const RecordLayout& layout, std::string& out)
        : m_source(judged.source), m_verdict(judged.verdict), m_layout(layout), m_places(judged.source), m_out(out)
    {}

    void write()
    {
        JsonObject letter(m_out);
        letter.stamp(m_layout.stamp);
        if (m_layout.has_place)
            letter.add("path", m_source.path).add("index", m_source.index);
        add_facts(letter);
        list("elements", m_verdict.elements);
        list("findings", m_verdict.findings);
        if (not m_verdict.suppressed.empty())
            list("suppressed", m_verdict.suppressed);
        if (not m_verdict.known.empty())
            list("known", m_verdict.known);
        list("ledger", m_verdict.ledger);
        if (not m_verdict.halves.empty()) {
            m_out.append(m_layout.before_list).append("\"halves\": ");
            append_entries(m_verdict.halves, "", [&](const HalfVerdict& half) { append(half); }, m_out);
        }
        letter.end();
    }

private:
    void add_facts(JsonObject& letter) const
    {
        letter.add("id", m_source.id).add("date", m_source.date).add("from", m_source.from);
        letter.add("kind", name_of(kind_names, m_verdict.kind));
        letter.add("language", name_of(language_names, m_verdict.language));
        letter.add("scenario", name_of(scenario_names, m_verdict.scenario));
        letter.add("stage", name_of(stage_names, m_verdict.stage)).add("template", m_verdict.is_template);
        letter.add("score", m_verdict.score);
        letter.add("grade", m_verdict.grade ? std::optional(name_of(grade_names, *m_verdict.grade)) : std::nullopt);
    }

    template <class Entries>
    void list(std::string_view name, const Entries& entries)
    {
        m_out.append(m_layout.before_list).append("\"").append(name).append("\": ");
        append_entries(entries, m_layout.before_entry, [&](const auto& entry) { append(entry); }, m_out);
    }

    void append(const ElementVerdict& element)
    {
        JsonObject object(m_out);
        object.add("element", name_of(element_names, element.element)).add("present", element.present);
        object.add("only_when", element.only_when.empty() ? std::nullopt : std::optional<std::string_view>(element.only_when));
        object.begin("spans");
        append_entries(element.spans, "", [&](Span span) { append(span); }, m_out);
        object.end();
    }

    void append(const Finding& finding)
    {
        JsonObject object(m_out);
        add_facts(finding, object);
        end_with_span(object, finding.span);
    }

    void append(const SuppressedFinding& suppressed)
    {
        JsonObject object(m_out);
        add_facts(suppressed.finding, object);
        object.add("reason", suppressed.reason);
        end_with_span(object, suppressed.finding.span);
    }

    static void add_facts(const Finding& finding, JsonObject& object)
    {
        object.add("rule", finding.rule).add("category", name_of(category_names, finding.category));
        object.add("severity", name_of(severity_names, finding.severity)).add("message", finding.message);
        object.add("advice", finding.advice).add("rewrite", finding.rewrite).add("points", finding.points).add("gain", finding.gain);
    }

    void append(const LedgerEntry& entry)
    {
        JsonObject object(m_out);
        object.add("points", entry.points).add("for", entry.reason);
        end_with_span(object, entry.span);
    }

    void append(const HalfVerdict& half)
    {
        JsonObject(m_out).add("language", name_of(language_names, half.language)).add("score", half.score).end();
    }

    void end_with_span(JsonObject& object, const std::optional<Span>& span)
    {
        object.begin("span");
        if (span)
            append(*span);
        else
            m_out += "null";
        object.end();
    }

    void append(Span span)
    {
        const SpanPlace place = m_places.of(span);
        JsonObject object(m_out);
        object.add("start", m_places.in_file(span.start)).add("end", m_places.in_file(span.end));
        object.add("line", place.line).add("column", place.column).add("end_line", place.end_line).add("end_column", place.end_column);
        object.add("text", m_places.text(span)).end();
    }

    const Source& m_source;
    const Verdict& m_verdict;
    const RecordLayout& m_layout;
    Places m_places;
    std::string& m_out;
};

}  // namespace

void append_record(const Judged& judged, const RecordLayout& layout, std::string& out)
{
    LetterWriter(judged, layout, out).write();
}

void append_record(const InputError& error, std::string& out)
{
    JsonObject(out).add("path", error.path).add("line", error.line).add("column", error.column).add("message", error.message).end();
}

void begin_json(const ReportOptions& options, std::string& out)
{
    out.append("{\"version\": 1,\n \"tool\": ");
    JsonObject(out).add("name", std::string_view("amends")).add("version", options.tool_version).add("rules", options.rules_hash).end();
    out += ",\n \"letters\": [";
}

void append_json(const Judged& judged, const ReportOptions&, std::string& out)
{
    out += judged.ordinal == 0 ? "\n  " : ",\n  ";
    append_record(judged, in_rows, out);
}

void end_json(std::span<const InputError> errors, const ReportOptions&, std::string& out)
{
    out += "],\n \"errors\": ";
    append_entries(errors, "\n  ", [&](const InputError& error) { append_record(error, out); }, out);
    out += "}\n";
}

}  // namespace amends
