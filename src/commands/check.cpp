// Turns paths into sources, sources into verdicts, and verdicts into a report, one letter at a time.
#include "commands/check.h"

#include <fmt/format.h>

#include "commands/chosen_rules.h"
#include "commands/rule_names.h"
#include "commands/version.h"

namespace amends {
namespace {

class Run {
public:
    Run(const CheckOptions& options, const RuleSet& rules, const Sinks& sinks)
        : m_options(options), m_rules(rules), m_report(of_these_rules(options.report)), m_file_report(of_these_rules(options.file_report)),
          m_sinks(sinks), m_linter(rules, options.lint), m_outputs(options.format, m_report, sinks)
    {}

    [[nodiscard]] Outcome run()
    {
        for (const FileOutput& file : m_options.files)
            if (not m_outputs.add(file, m_file_report))
                return {.has_errors = true};
        m_outputs.begin();
        for (const std::string& path : m_options.paths)
            read(path);
        const bool is_written = m_outputs.end(m_errors);
        m_outcome.has_errors = not m_errors.empty() or not is_written;
        return m_outcome;
    }

private:
    [[nodiscard]] ReportOptions of_these_rules(ReportOptions report) const
    {
        report.tool_version = version_number();
        report.rules_hash = m_rules.hash();
        return report;
    }

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
        const bool has_failed = not m_options.exit_zero and m_options.bar.fails(verdict);
        m_outcome.has_findings = m_outcome.has_findings or has_failed;
        if (m_options.quiet and not has_failed)
            return;
        m_outputs.letter({source, verdict, m_reported++, &m_rules, m_options.bar});
    }

    [[nodiscard]] static std::string told(const InputError& error)
    {
        std::string place = error.path;
        for (const auto& number : {error.line, error.column})
            if (number)
                place += fmt::format(":{}", *number);
        return fmt::format("amends: {}: {}\n", place, error.message);
    }

    const CheckOptions& m_options;
    const RuleSet& m_rules;
    ReportOptions m_report, m_file_report;
    const Sinks& m_sinks;
    Linter m_linter;
    Outputs m_outputs;
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
