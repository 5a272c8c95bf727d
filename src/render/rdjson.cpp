// reviewdog's diagnostic format: one object with a diagnostic for each finding, columns in bytes of UTF-8.
#include <array>

#include "render/formats.h"
#include "render/json_value.h"
#include "render/project_path.h"
#include "render/told.h"

namespace amends {
namespace {

constexpr std::array<std::string_view, 3> rdjson_severities = {"INFO", "WARNING", "ERROR"};  // by Severity

class RdjsonReport : public Report {
public:
    explicit RdjsonReport(const ReportOptions& options) : m_options(options) {}

    void begin(std::string& out) override { out += "{\"source\": {\"name\": \"amends\"},\n \"diagnostics\": ["; }

    void letter(const Judged& judged, std::string& out) override
    {
        const Places places(judged.source, ColumnUnit::utf8);
        const std::string path = project_path(judged.source.path, m_options.folders);
        for (const Finding& finding : judged.verdict.findings) {
            const SpanPlace place = place_of(finding, places);
            const Json range = {{"start", {{"line", place.line}, {"column", place.column}}},
                                {"end", {{"line", place.end_line}, {"column", place.end_column}}}};
            add({{"message", explained(finding)},
                 {"location", {{"path", path}, {"range", range}}},
                 {"severity", name_of(rdjson_severities, finding.severity)},
                 {"code", {{"value", finding.rule}}}},
                out);
        }
    }

    // The column of an error counts characters, not bytes, and is left out.
    void end(std::span<const InputError> errors, std::string& out) override
    {
        for (const InputError& error : errors) {
            const Json range = {{"start", {{"line", error.line.value_or(1)}}}};
            add({{"message", error.message},
                 {"location", {{"path", project_path(error.path, m_options.folders)}, {"range", range}}},
                 {"severity", "ERROR"}},
                out);
        }
        out += "]}\n";
    }

private:
    void add(const Json& diagnostic, std::string& out)
    {
        out.append(m_is_first ? "\n  " : ",\n  ").append(written(diagnostic));
        m_is_first = false;
    }

    const ReportOptions& m_options;
    bool m_is_first = true;
};

}  // namespace

std::unique_ptr<Report> rdjson_report(const ReportOptions& options)
{
    return std::make_unique<RdjsonReport>(options);
}

}  // namespace amends
