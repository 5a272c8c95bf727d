// Checkstyle's XML: the findings of each file, columns in characters.
#include <array>

#include <fmt/format.h>

#include "render/formats.h"
#include "render/project_path.h"
#include "render/told.h"
#include "render/xml.h"

namespace amends {
namespace {

constexpr std::array<std::string_view, 3> checkstyle_severities = {"info", "warning", "error"};  // by Severity

class CheckstyleReport : public Report {
public:
    explicit CheckstyleReport(const ReportOptions& options) : m_options(options) {}

    void begin(std::string& out) override
    {
        out += fmt::format("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<checkstyle version=\"{}\">\n", xml_escaped(m_options.tool_version));
    }

    void letter(const Judged& judged, std::string& out) override
    {
        const Places places(judged.source);
        open(judged.source.path, out);
        for (const Finding& finding : judged.verdict.findings) {
            const SpanPlace place = place_of(finding, places);
            out += fmt::format("  <error line=\"{}\" column=\"{}\" severity=\"{}\" message=\"{}\" source=\"amends.{}\"/>\n", place.line, place.column,
                               name_of(checkstyle_severities, finding.severity), xml_escaped(explained(finding)), xml_escaped(finding.rule));
        }
    }

    void end(std::span<const InputError> errors, std::string& out) override
    {
        for (const InputError& error : errors) {
            open(error.path, out);
            const std::string column = error.column ? fmt::format(" column=\"{}\"", *error.column) : "";
            out += fmt::format("  <error line=\"{}\"{} severity=\"error\" message=\"{}\" source=\"amends\"/>\n", error.line.value_or(1), column,
                               xml_escaped(error.message));
        }
        close(out);
        out += "</checkstyle>\n";
    }

private:
    // The letters of a file follow one another.
    void open(const std::string& path, std::string& out)
    {
        if (m_is_open and path == m_path)
            return;
        close(out);
        m_is_open = true;
        m_path = path;
        out += fmt::format(" <file name=\"{}\">\n", xml_escaped(project_path(path, m_options.folders)));
    }

    void close(std::string& out)
    {
        if (m_is_open)
            out += " </file>\n";
        m_is_open = false;
    }

    const ReportOptions& m_options;
    std::string m_path;
    bool m_is_open = false;
};

}  // namespace

std::unique_ptr<Report> checkstyle_report(const ReportOptions& options)
{
    return std::make_unique<CheckstyleReport>(options);
}

}  // namespace amends
