// JUnit's XML: a suite for each letter, in it a case for each rule that spoke, which fails where it holds the letter back.
#include <algorithm>
#include <map>
#include <vector>

#include <fmt/format.h>

#include "render/formats.h"
#include "render/project_path.h"
#include "render/told.h"
#include "render/xml.h"

namespace amends {
namespace {

/// A test case: what is in it is empty where it simply passes.
struct Case {
    std::string name, inside;
    bool has_failed = false;
};

std::string element(std::string_view name, std::string_view message, std::string_view text)
{
    return fmt::format("   <{} message=\"{}\">{}</{}>\n", name, xml_escaped(message), xml_escaped(text), name);
}

/// Every finding of one rule, each with its place.
std::string listed(const std::vector<const Finding*>& findings, const std::string& path, const Places& places)
{
    std::string text;
    for (const Finding* finding : findings) {
        const SpanPlace place = place_of(*finding, places);
        text += fmt::format("{}:{}:{}: {}\n", path, place.line, place.column, explained(*finding));
    }
    return text;
}

Case case_of_rule(const std::vector<const Finding*>& findings, const Bar& bar, const std::string& path, const Places& places)
{
    Case made{std::string(findings.front()->rule), {}, false};
    const Finding* worst = findings.front();
    for (const Finding* finding : findings)
        worst = finding->severity > worst->severity ? finding : worst;
    made.has_failed = bar.fails(*worst);
    const std::string text = listed(findings, path, places);
    made.inside = made.has_failed ? element("failure", said(*worst), text) : fmt::format("   <system-out>{}</system-out>\n", xml_escaped(text));
    return made;
}

Case case_of_score(const Verdict& verdict, int min_score)
{
    Case made{"score", {}, *verdict.score < min_score};
    const std::string told = fmt::format("{} of 100, at least {} asked for", *verdict.score, min_score);
    if (made.has_failed)
        made.inside = element("failure", told, told);
    return made;
}

std::vector<Case> cases_of(const Judged& judged, const std::string& path)
{
    const Places places(judged.source);
    std::map<std::string_view, std::vector<const Finding*>> by_rule;
    for (const Finding& finding : judged.verdict.findings)
        by_rule[finding.rule].push_back(&finding);
    std::vector<Case> cases;
    for (const auto& [rule, findings] : by_rule)
        cases.push_back(case_of_rule(findings, judged.bar, path, places));
    if (judged.bar.min_score and judged.verdict.score)
        cases.push_back(case_of_score(judged.verdict, *judged.bar.min_score));
    if (judged.verdict.kind == Kind::other)
        cases.push_back({"letter", "   <skipped message=\"not an apology letter\"/>\n"});
    if (cases.empty())
        cases.push_back({"letter", {}});
    return cases;
}

class JunitReport : public Report {
public:
    explicit JunitReport(const ReportOptions& options) : m_options(options) {}

    void begin(std::string& out) override { out += "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"amends\">\n"; }

    void letter(const Judged& judged, std::string& out) override
    {
        const std::string path = project_path(judged.source.path, m_options.folders);
        const std::vector<Case> cases = cases_of(judged, path);
        const auto failures = std::count_if(cases.begin(), cases.end(), [](const Case& one) { return one.has_failed; });
        const auto skipped = judged.verdict.kind == Kind::other ? 1 : 0;
        const std::string number = judged.source.is_one_of_many ? fmt::format(", letter {}", judged.source.index + 1) : "";
        open(path + number, cases.size(), failures, 0, skipped, out);
        for (const Case& one : cases)
            append(one, path, out);
        out += " </testsuite>\n";
    }

    void end(std::span<const InputError> errors, std::string& out) override
    {
        for (const InputError& error : errors) {
            const std::string path = project_path(error.path, m_options.folders);
            open(path, 1, 0, 1, 0, out);
            append({"reading", element("error", error.message, fmt::format("{}:{}: {}", path, error.line.value_or(1), error.message))}, path, out);
            out += " </testsuite>\n";
        }
        out += "</testsuites>\n";
    }

private:
    static void open(const std::string& name, std::size_t tests, std::ptrdiff_t failures, int errors, int skipped, std::string& out)
    {
        out += fmt::format(" <testsuite name=\"{}\" tests=\"{}\" failures=\"{}\" errors=\"{}\" skipped=\"{}\">\n", xml_escaped(name), tests, failures,
                           errors, skipped);
    }

    static void append(const Case& one, const std::string& path, std::string& out)
    {
        out += fmt::format("  <testcase classname=\"{}\" name=\"{}\" file=\"{}\"", xml_escaped(path), xml_escaped(one.name), xml_escaped(path));
        out += one.inside.empty() ? "/>\n" : ">\n" + one.inside + "  </testcase>\n";
    }

    const ReportOptions& m_options;
};

}  // namespace

std::unique_ptr<Report> junit_report(const ReportOptions& options)
{
    return std::make_unique<JunitReport>(options);
}

}  // namespace amends
