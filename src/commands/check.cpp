// Turns paths into sources, sources into verdicts, and verdicts into a report, one letter at a time.
#include "commands/check.h"

#include <algorithm>

#include <fmt/format.h>

#include "commands/chosen_rules.h"
#include "commands/rule_names.h"
#include "commands/version.h"

namespace amends {
namespace {

class Run {
public:
    Run(const CheckOptions& options, const RuleSet& rules, const Sinks& sinks)
        : m_options(options), m_report(options.report), m_sinks(sinks), m_linter(rules, options.lint)
    {
        m_report.tool_version = version_number();
        m_report.rules_hash = rules.hash();
    }

    [[nodiscard]] Outcome run()
    {
        m_options.format->begin(m_report, m_buffer);
        for (const std::string& path : m_options.paths)
            read(path);
        m_options.format->end(m_errors, m_report, m_buffer);
        flush();
        m_outcome.has_errors = not m_errors.empty();
        return m_outcome;
    }

private:
    void read(const std::string& path)
    {
        read_paths({path}, m_options.input, {[&](const Source& source) { judge(source); }, [&](InputError error) { take(std::move(error)); },
                                             [&](const std::string& note) { tell(note); }});
    }

    void take(InputError error)
    {
        m_sinks.err(told(error));
        m_errors.push_back(std::move(error));
    }

    void tell(const std::string& note)
    {
        if (not m_options.quiet)
            m_sinks.err(fmt::format("amends: {}\n", note));
    }

    void judge(const Source& source)
    {
        const Verdict verdict = m_linter.lint(source);
        const bool has_failed = fails(verdict);
        m_outcome.has_findings = m_outcome.has_findings or has_failed;
        if (m_options.quiet and not has_failed)
            return;
        m_options.format->letter({source, verdict, m_reported++}, m_report, m_buffer);
        flush();
    }

    [[nodiscard]] bool fails(const Verdict& verdict) const
    {
        if (m_options.exit_zero)
            return false;
        if (m_options.min_score and verdict.score and *verdict.score < *m_options.min_score)
            return true;
        return m_options.fail_on and std::any_of(verdict.findings.begin(), verdict.findings.end(), [&](const Finding& finding) {
                   return finding.severity >= *m_options.fail_on;
               });
    }

    [[nodiscard]] static std::string told(const InputError& error)
    {
        std::string place = error.path;
        for (const auto& number : {error.line, error.column})
            if (number)
                place += fmt::format(":{}", *number);
        return fmt::format("amends: {}: {}\n", place, error.message);
    }

    void flush()
    {
        if (not m_buffer.empty())
            m_sinks.out(m_buffer);
        m_buffer.clear();
    }

    const CheckOptions& m_options;
    ReportOptions m_report;
    const Sinks& m_sinks;
    Linter m_linter;
    std::string m_buffer;
    std::vector<InputError> m_errors;
    std::size_t m_reported = 0;
    Outcome m_outcome;
};

/// Tells of the first name after --select or --ignore that no rule answers to.
std::optional<std::string> unknown_name(const LintOptions& options, const RuleSet& rules)
{
    for (const auto& [option, names] : {std::pair("--select", &options.select), std::pair("--ignore", &options.ignore)})
        for (const std::string& name : *names)
            if (not names_rules(name, rules))
                return fmt::format("{}: {}: no rule or category has this name.{}", option, name, meant_rule(name, rules));
    return std::nullopt;
}

}  // namespace

Outcome check(const CheckOptions& options, const Sinks& sinks)
{
    return with_rules(options.rules, sinks.err, [&](const RuleSet& rules) -> Outcome {
        if (const auto mistake = unknown_name(options.lint, rules)) {
            sinks.err(fmt::format("amends: {}\n", *mistake));
            return {.has_errors = true};
        }
        return Run(options, rules, sinks).run();
    });
}

}  // namespace amends
