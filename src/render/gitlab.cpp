// GitLab's Code Quality report: one array with an object for each finding.
#include <array>

#include <fmt/format.h>

#include "judgement/fingerprint.h"
#include "judgement/standing.h"
#include "render/formats.h"
#include "render/json_value.h"
#include "render/project_path.h"
#include "render/told.h"

namespace amends {
namespace {

constexpr std::array<std::string_view, 3> gitlab_severities = {"info", "minor", "major"};  // by Severity

class GitlabReport : public Report {
public:
    explicit GitlabReport(const ReportOptions& options) : m_options(options) {}

    void begin(std::string& out) override { out += '['; }

    void letter(const Judged& judged, std::string& out) override
    {
        const Places places(judged.source);
        const std::string path = project_path(judged.source.path, m_options.folders);
        for (const StandingFinding& one : all_findings(judged.verdict)) {
            const Finding& finding = *one.finding;
            const Fingerprint fingerprint = m_fingerprints.next(path, finding);
            if (one.standing != Standing::told)
                continue;
            const SpanPlace place = place_of(finding, places);
            const Json lines = {{"begin", place.line}, {"end", place.end_line}};
            add({{"description", explained(finding)},
                 {"check_name", finding.rule},
                 {"fingerprint", unique(path, written(fingerprint))},
                 {"severity", name_of(gitlab_severities, finding.severity)},
                 {"location", {{"path", path}, {"lines", lines}}}},
                out);
        }
    }

    void end(std::span<const InputError> errors, std::string& out) override
    {
        for (const InputError& error : errors) {
            const std::string path = project_path(error.path, m_options.folders);
            add({{"description", error.message},
                 {"check_name", "unreadable"},
                 {"fingerprint", unique(path, fmt::format("{} {}", m_number, error.message))},
                 {"severity", "critical"},
                 {"location", {{"path", path}, {"lines", {{"begin", error.line.value_or(1)}}}}}},
                out);
        }
        out += m_number == 0 ? "]\n" : "\n]\n";
    }

private:
    // GitLab shows one of several issues with the same fingerprint, so that of a finding is mixed with its file.
    static std::string unique(std::string_view path, std::string_view fingerprint)
    {
        return fmt::format("{:016x}", key_of_text(fingerprint, key_of_text(path)));
    }

    void add(const Json& issue, std::string& out)
    {
        out.append(m_number++ == 0 ? "\n " : ",\n ").append(written(issue));
    }

    const ReportOptions& m_options;
    Fingerprints m_fingerprints;
    std::size_t m_number = 0;
};

}  // namespace

std::unique_ptr<Report> gitlab_report(const ReportOptions& options)
{
    return std::make_unique<GitlabReport>(options);
}

}  // namespace amends
