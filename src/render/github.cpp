// GitHub's workflow commands: annotations, of which it shows ten of each level, so the worst come first and the rest is told in a line.
#include <algorithm>
#include <array>
#include <vector>

#include <fmt/format.h>

#include "render/formats.h"
#include "render/project_path.h"
#include "render/told.h"

namespace amends {
namespace {

constexpr std::size_t most_of_a_level = 10;
constexpr std::array<std::string_view, 3> github_levels = {"notice", "warning", "error"};  // by Severity

/// `text` as data of a workflow command, or as one of its properties.
std::string escaped(std::string_view text, bool is_property)
{
    std::string out;
    for (const char c : text) {
        const bool is_special = c == '%' or c == '\r' or c == '\n' or (is_property and (c == ':' or c == ','));
        if (is_special)
            out += fmt::format("%{:02X}", static_cast<unsigned char>(c));
        else
            out += c;
    }
    return out;
}

struct Annotation {
    std::string command;
    int weight = 0;
};

/// The weightiest annotations of one level, and how many there were.
struct Level {
    std::vector<Annotation> shown;
    std::size_t count = 0;

    void add(Annotation annotation)
    {
        ++count;
        const auto lighter = [](int weight, const Annotation& other) { return weight > other.weight; };
        shown.insert(std::upper_bound(shown.begin(), shown.end(), annotation.weight, lighter), std::move(annotation));
        shown.resize(std::min(shown.size(), most_of_a_level));
    }
    [[nodiscard]] std::size_t left_out() const { return count - shown.size(); }
};

class GithubReport : public Report {
public:
    explicit GithubReport(const ReportOptions& options) : m_options(options) {}

    void letter(const Judged& judged, std::string&) override
    {
        const Places places(judged.source);
        for (const Finding& finding : judged.verdict.findings)
            level(finding.severity).add({command(finding, judged.source.path, place_of(finding, places)), finding.gain});
    }

    void end(std::span<const InputError> errors, std::string& out) override
    {
        constexpr int above_all = 1000;
        for (const InputError& error : errors)
            level(Severity::error).add({command(error), above_all});
        for (auto at = m_levels.rbegin(); at != m_levels.rend(); ++at)
            for (const Annotation& annotation : at->shown)
                out += annotation.command;
        tell_rest(out);
    }

private:
    Level& level(Severity severity) { return m_levels[static_cast<std::size_t>(severity)]; }

    [[nodiscard]] std::string file(std::string_view path) const { return escaped(project_path(path, m_options.folders), true); }

    // Columns stand only beside one line.
    [[nodiscard]] std::string command(const Finding& finding, std::string_view path, const SpanPlace& place) const
    {
        const std::string columns = place.line == place.end_line ? fmt::format(",col={},endColumn={}", place.column, place.end_column) : "";
        return fmt::format("::{} file={},line={},endLine={}{},title={}::{}\n", name_of(github_levels, finding.severity), file(path), place.line,
                           place.end_line, columns, escaped(finding.rule, true), escaped(explained(finding), false));
    }

    [[nodiscard]] std::string command(const InputError& error) const
    {
        const std::string line = error.line ? fmt::format(",line={}", *error.line) : "";
        return fmt::format("::error file={}{},title=not read::{}\n", file(error.path), line, escaped(error.message, false));
    }

    void tell_rest(std::string& out) const
    {
        const auto [notices, warnings, errors] = m_levels;
        const std::size_t rest = notices.left_out() + warnings.left_out() + errors.left_out();
        if (rest > 0)
            out += fmt::format("amends: {} more than GitHub shows beside the lines: errors {}, warnings {}, suggestions {}. All of them: --format concise\n",
                               rest, errors.left_out(), warnings.left_out(), notices.left_out());
    }

    const ReportOptions& m_options;
    std::array<Level, 3> m_levels;
};

}  // namespace

std::unique_ptr<Report> github_report(const ReportOptions& options)
{
    return std::make_unique<GithubReport>(options);
}

}  // namespace amends
