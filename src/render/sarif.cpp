// SARIF 2.1.0 as GitHub's code scanning reads it: one run, its results as they are found, then the rules and what was not read.
#include <unordered_map>
#include <unordered_set>

#include <fmt/format.h>

#include "judgement/fingerprint.h"
#include "judgement/standing.h"
#include "render/formats.h"
#include "render/project_path.h"
#include "render/sarif_rule.h"
#include "render/told.h"

namespace amends {
namespace {

constexpr std::size_t most_results = 25000;  // GitHub refuses a run with more

/// A tag that SARIF's pattern allows: two letters, and a region where there is one. Rule pages are in English.
std::string_view language_tag(std::optional<Language> language)
{
    switch (language.value_or(Language::en)) {
    case Language::zh_hant: return "zh-TW";
    case Language::zh_hans: return "zh-CN";
    default: return "en";
    }
}

class SarifReport : public Report {
public:
    explicit SarifReport(const ReportOptions& options) : m_options(options) {}

    void begin(std::string& out) override
    {
        out += fmt::format("{{\"$schema\": \"https://json.schemastore.org/sarif-2.1.0.json\", \"version\": \"2.1.0\", \"runs\": [{{\n"
                           " \"columnKind\": \"utf16CodeUnits\", \"language\": \"{}\", \"newlineSequences\": [\"\\r\\n\", \"\\n\", \"\\r\"],\n"
                           " \"results\": [",
                           language_tag(m_options.ui_language));
    }

    void letter(const Judged& judged, std::string& out) override
    {
        if (judged.rules != nullptr)
            describe(*judged.rules);
        const Places places(judged.source, ColumnUnit::utf16);
        for (const StandingFinding& one : all_findings(judged.verdict)) {
            const Fingerprint fingerprint = m_fingerprints.next(judged.source.path, *one.finding);
            if (++m_found > most_results)
                continue;
            Json json = result(*one.finding, fingerprint, judged.source.path, places);
            if (one.standing != Standing::told)
                json["suppressions"] = Json::array({suppression(one)});
            out.append(m_found == 1 ? "\n  " : ",\n  ").append(written(json));
        }
    }

    void end(std::span<const InputError> errors, std::string& out) override
    {
        const Json driver = {{"name", "amends"}, {"version", m_options.tool_version}, {"semanticVersion", m_options.tool_version}};
        const std::string opened = written(driver);
        out.append("],\n \"tool\": {\"driver\": ").append(opened, 0, opened.size() - 1).append(", \"rules\": [");
        for (std::size_t i = 0; i < m_rules.size(); ++i)
            out.append(i == 0 ? "\n  " : ",\n  ").append(m_rules[i]);
        out.append("]}},\n \"invocations\": [").append(written(invocation(errors))).append("]\n}]}\n");
    }

    [[nodiscard]] std::string note() const override
    {
        return m_found <= most_results ? "" : fmt::format("of {} findings SARIF holds the first {}, as many as GitHub reads", m_found, most_results);
    }

private:
    /// Puts the rules of a set that are not there yet behind those that are.
    void describe(const RuleSet& rules)
    {
        if (not m_described.emplace(rules.hash()).second)
            return;
        for (const ToldRule& rule : told_rules(rules))
            if (m_numbers.emplace(rule.id, m_rules.size()).second)
                m_rules.push_back(written(sarif_rule(rule, rules)));
    }

    [[nodiscard]] Json location(std::string_view path, const Json& region) const
    {
        return {{"physicalLocation", {{"artifactLocation", {{"uri", project_uri(path, m_options.folders)}}}, {"region", region}}}};
    }

    // The fingerprint has a name of its own: under the one that GitHub knows, its upload action expects a hash of the line and warns of any other.
    [[nodiscard]] Json result(const Finding& finding, Fingerprint fingerprint, std::string_view path, const Places& places) const
    {
        const SpanPlace place = place_of(finding, places);
        const Json region = {{"startLine", place.line}, {"startColumn", place.column}, {"endLine", place.end_line}, {"endColumn", place.end_column}};
        Json result = {{"ruleId", finding.rule},
                       {"level", sarif_level(finding.severity)},
                       {"message", {{"text", explained(finding)}}},
                       {"locations", Json::array({location(path, region)})},
                       {"partialFingerprints", {{"amendsSentence/v1", written(fingerprint)}}}};
        if (const auto number = m_numbers.find(std::string(finding.rule)); number != m_numbers.end())
            result["ruleIndex"] = number->second;
        return result;
    }

    [[nodiscard]] static Json suppression(const StandingFinding& one)
    {
        if (one.standing == Standing::allowed)
            return {{"kind", "inSource"}, {"justification", one.reason}};
        return {{"kind", "external"}, {"justification", "It is in the baseline."}};
    }

    [[nodiscard]] Json invocation(std::span<const InputError> errors) const
    {
        Json notifications = Json::array();
        for (const InputError& error : errors) {
            const Json region = {{"startLine", error.line.value_or(1)}, {"startColumn", error.column.value_or(1)}};
            notifications.push_back({{"level", "error"},
                                     {"message", {{"text", error.message}}},
                                     {"locations", Json::array({location(error.path, region)})}});
        }
        if (const std::string told = note(); not told.empty())
            notifications.push_back({{"level", "warning"}, {"message", {{"text", told}}}});
        return {{"executionSuccessful", errors.empty()}, {"toolExecutionNotifications", notifications}};
    }

    const ReportOptions& m_options;
    Fingerprints m_fingerprints;
    std::unordered_set<std::string> m_described;  ///< hashes of rule sets
    std::unordered_map<std::string, std::size_t> m_numbers;
    std::vector<std::string> m_rules;
    std::size_t m_found = 0;
};

}  // namespace

std::unique_ptr<Report> sarif_report(const ReportOptions& options)
{
    return std::make_unique<SarifReport>(options);
}

}  // namespace amends
