// Turns files into sources, sources into verdicts by the judge of their settings, and verdicts into a report, one letter at a time.
#include "commands/check.h"

#include <algorithm>

#include <fmt/format.h>

#include "commands/chosen_rules.h"
#include "commands/judges.h"
#include "commands/version.h"
#include "render/statistics.h"
#include "shipped_rules.h"

namespace amends {
namespace {

class Run {
public:
    Run(const CheckOptions& options, const Sinks& sinks)
        : m_options(options), m_report(options.report), m_file_report(options.file_report), m_sinks(sinks),
          m_configurations(options.config, options.around), m_judges(options.given, m_configurations, options.rules),
          m_accepted(options.baseline, sinks), m_outputs(options.format, m_report, sinks)
    {
    }

    [[nodiscard]] Outcome run()
    {
        if (not begin())
            return {.has_errors = true};
        for_each_file(m_options.files, m_configurations,
                      {[&](const std::string& file) { read(file); }, [&](InputError error) { take(std::move(error)); }, [&](const std::string& note) { tell(note); }});
        const bool is_written = m_outputs.end(m_errors);
        const bool is_accepted = m_accepted.end(m_options.quiet);
        if (m_options.statistics)
            tell_statistics();
        m_outcome.has_errors = m_outcome.has_errors or not m_errors.empty() or not is_written or not is_accepted;
        return m_outcome;
    }

private:
    /// The report names the rules of the first letter. Where the command line names what makes no sense there is none.
    [[nodiscard]] bool begin()
    {
        const std::string first = m_options.files.paths.empty() ? std::string() : m_options.files.paths.front();
        const LetterJudge* judge = m_judges.of(std::filesystem::is_directory(first) ? first + "/." : place_of(first));
        if (tell_usage_errors())
            return false;
        if (judge == nullptr and (m_options.rules or m_options.config.file)) {  // then there is none for any letter
            tell_mistakes();
            return false;
        }
        for (ReportOptions* report : {&m_report, &m_file_report}) {
            report->tool_version = version_number();
            report->rules_hash = judge == nullptr ? shipped_rules().hash() : judge->rules.hash();
        }
        speak(judge == nullptr ? std::nullopt : judge->settings.lint.ui_language);
        if (not m_accepted.begin())
            return false;
        for (const FileOutput& output : m_options.outputs)
            if (not m_outputs.add(output, m_file_report))
                return false;
        m_outputs.begin();
        return true;
    }

    void speak(std::optional<Language> language) { m_report.ui_language = m_file_report.ui_language = language; }

    /// Where the settings for a file are looked for.
    [[nodiscard]] std::string place_of(const std::string& file) const { return file == "-" ? m_options.stdin_name.value_or("") : file; }

    void read(const std::string& file)
    {
        LetterJudge* judge = m_judges.of(place_of(file));
        tell_mistakes();
        if (judge == nullptr) {
            m_outcome.has_errors = true;
            return;
        }
        m_outcome.has_errors |= not m_accepted.begin_file(named(file), judge->rules, judge->settings.baseline);
        InputOptions input = judge->settings.input;
        input.stdin_name = m_options.stdin_name;
        read_paths({file}, input, {[&](const Source& source) { this->judge(source, *judge); },
                                   [&](InputError error) {
                                       m_accepted.leave_file(named(file));
                                       take(std::move(error));
                                   },
                                   [&](const std::string& note) { tell(note); }});
    }

    /// How the baseline calls a file: standard input has no path unless one was given.
    [[nodiscard]] std::string named(const std::string& file) const { return file == "-" ? m_options.stdin_name.value_or(file) : file; }

    void count(const Verdict& verdict)
    {
        for (const Finding& finding : verdict.findings)
            ++m_counts[std::string(finding.rule)];
    }

    void tell_statistics() const
    {
        std::string rows;
        append_statistics(m_counts, rows);
        m_sinks.out(rows);
    }

    /// Whether there were any.
    bool tell_usage_errors()
    {
        const std::vector<std::string> errors = m_judges.take_usage_errors();
        for (const std::string& error : errors)
            m_sinks.err(fmt::format("amends: {}\n", error));
        return not errors.empty();
    }

    void tell_mistakes()
    {
        (void)tell_usage_errors();
        const std::vector<PageError> errors = m_judges.take_errors();
        amends::tell(errors, m_sinks.err);
        for (const PageError& error : errors)
            m_errors.push_back({error.path, error.line, error.column, fmt::format("{}; {}", error.message, error.remedy)});
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

    void judge(const Source& source, LetterJudge& judge)
    {
        Verdict verdict = judge.linter.lint(source);
        Bar bar = judge.settings.bar;
        if (const auto fallen_from = m_accepted.hold(source, verdict))
            bar.min_score = std::max(bar.min_score.value_or(0), *fallen_from);
        if (m_accepted.is_written())
            bar = {.fail_on = std::nullopt, .min_score = std::nullopt};
        const bool has_failed = not m_options.exit_zero and bar.fails(verdict);
        m_outcome.has_findings = m_outcome.has_findings or has_failed;
        if (m_options.statistics)
            count(verdict);
        if ((m_options.quiet or m_accepted.is_written()) and not has_failed)
            return;
        speak(judge.settings.lint.ui_language);
        m_outputs.letter({source, verdict, m_reported++, &judge.rules, bar});
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
    ReportOptions m_report, m_file_report;
    const Sinks& m_sinks;
    Configurations m_configurations;
    Judges m_judges;
    Accepted m_accepted;
    Outputs m_outputs;
    RuleCounts m_counts;
    std::vector<InputError> m_errors;
    std::size_t m_reported = 0;
    Outcome m_outcome;
};

}  // namespace

Outcome check(const CheckOptions& options, const Sinks& sinks)
{
    return Run(options, sinks).run();
}

}  // namespace amends
