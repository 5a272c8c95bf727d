// One JSON object for the whole run, written letter by letter. Each entry of a list has a row of its own, so that a report can be
// read and compared.
#include "render/json.h"

#include "render/json_value.h"
#include "render/places.h"

namespace amends {
namespace {

Json json_of(const std::optional<Span>& span, const Places& places)
{
    if (not span)
        return nullptr;
    const Place place = places.of(*span);
    return {{"start", places.in_file(span->start)}, {"end", places.in_file(span->end)},
            {"line", place.line},          {"column", place.column},
            {"end_line", place.end_line},  {"end_column", place.end_column},
            {"text", places.text(*span)}};
}

template <class T>
Json or_null(const std::optional<T>& value)
{
    return value ? Json(*value) : Json(nullptr);
}

Json json_of(const ElementVerdict& element, const Places& places)
{
    Json spans = Json::array();
    for (const Span span : element.spans)
        spans.push_back(json_of(span, places));
    const Json when = element.only_when.empty() ? Json(nullptr) : Json(element.only_when);
    return {{"element", name_of(element_names, element.element)}, {"present", element.present}, {"only_when", when}, {"spans", spans}};
}

Json json_of(const Finding& finding, const Places& places)
{
    return {{"rule", finding.rule},
            {"category", name_of(category_names, finding.category)},
            {"severity", name_of(severity_names, finding.severity)},
            {"message", finding.message},
            {"advice", finding.advice},
            {"rewrite", finding.rewrite},
            {"points", finding.points},
            {"gain", finding.gain},
            {"span", json_of(finding.span, places)}};
}

Json json_of(const LedgerEntry& entry, const Places& places)
{
    return {{"points", entry.points}, {"for", entry.reason}, {"span", json_of(entry.span, places)}};
}

Json facts_of(const Source& source, const Verdict& verdict)
{
    return {{"path", source.path},
            {"index", source.index},
            {"id", or_null(source.id)},
            {"date", or_null(source.date)},
            {"from", or_null(source.from)},
            {"kind", name_of(kind_names, verdict.kind)},
            {"language", name_of(language_names, verdict.language)},
            {"scenario", name_of(scenario_names, verdict.scenario)},
            {"stage", name_of(stage_names, verdict.stage)},
            {"template", verdict.is_template},
            {"score", or_null(verdict.score)},
            {"grade", verdict.grade ? Json(name_of(grade_names, *verdict.grade)) : Json(nullptr)}};
}

Json json_of(const std::vector<HalfVerdict>& halves)
{
    Json list = Json::array();
    for (const HalfVerdict& half : halves)
        list.push_back({{"language", name_of(language_names, half.language)}, {"score", half.score}});
    return list;
}

template <class Entries>
void append_list(std::string_view name, const Entries& entries, const Places& places, const RecordLayout& layout, std::string& out)
{
    out.append(layout.before_list).append("\"").append(name).append("\": [");
    std::string_view separator = layout.before_entry;
    for (const auto& entry : entries) {
        out.append(separator).append(written(json_of(entry, places)));
        separator = layout.between_entries;
    }
    out += ']';
}

Json json_of(const InputError& error)
{
    return {{"path", error.path},
            {"line", or_null(error.line)},
            {"column", or_null(error.column)},
            {"message", error.message}};
}

}  // namespace

void begin_json(const ReportOptions& options, std::string& out)
{
    const Json tool = {{"name", "amends"}, {"version", options.tool_version}, {"rules", options.rules_hash}};
    out.append("{\"version\": 1,\n \"tool\": ").append(written(tool)).append(",\n \"letters\": [");
}

void append_record(const Judged& judged, const RecordLayout& layout, std::string& out)
{
    const Places places(judged.source);
    const std::string facts = written(facts_of(judged.source, judged.verdict));
    out.append(facts, 0, facts.size() - 1);  // the lists follow inside the same object
    append_list("elements", judged.verdict.elements, places, layout, out);
    append_list("findings", judged.verdict.findings, places, layout, out);
    append_list("ledger", judged.verdict.ledger, places, layout, out);
    if (not judged.verdict.halves.empty())
        out.append(layout.before_list).append("\"halves\": ").append(written(json_of(judged.verdict.halves)));
    out += '}';
}

void append_record(const InputError& error, std::string& out)
{
    out += written(json_of(error));
}

void append_json(const Judged& judged, const ReportOptions&, std::string& out)
{
    out += judged.ordinal == 0 ? "\n  " : ",\n  ";
    append_record(judged, in_rows, out);
}

void end_json(std::span<const InputError> errors, const ReportOptions&, std::string& out)
{
    out += "],\n \"errors\": [";
    std::string_view separator = "\n  ";
    for (const InputError& error : errors) {
        append_record(error, out += separator);
        separator = ",\n  ";
    }
    out += "]}\n";
}

}  // namespace amends
