// Judges letters one after another and prints what they promise.
#include "commands/promises.h"

#include <fmt/format.h>

#include "archive/csv_row.h"
#include "archive/day.h"
#include "archive/promise.h"
#include "commands/chosen_rules.h"
#include "commands/judges.h"
#include "render/cells.h"

namespace amends {
namespace {

class Promising {
public:
    Promising(const PromisesOptions& options, const Sinks& sinks)
        : m_options(options), m_sinks(sinks), m_configurations(options.config, options.around), m_judges(options.given, m_configurations, options.rules)
    {
    }

    [[nodiscard]] Outcome run()
    {
        std::string head;
        append_header({"path", "index", "id", "day", "from", "line", "who", "what", "by_when"}, head);
        m_sinks.out(head);
        for_each_file(m_options.files, m_configurations,
                      {[&](const std::string& file) { read(file); }, [&](const InputError& error) { tell(error); }, [&](const std::string& note) { m_sinks.err(fmt::format("amends: {}\n", note)); }});
        return m_outcome;
    }

private:
    void tell(const InputError& error)
    {
        m_outcome.has_errors = true;
        m_sinks.err(fmt::format("amends: {}{}: {}\n", drawn_path(error.path), error.line ? fmt::format(":{}", *error.line) : "", error.message));
    }

    void read(const std::string& file)
    {
        LetterJudge* judge = m_judges.of(file == "-" ? "" : file);
        for (const std::string& mistake : m_judges.take_usage_errors()) {
            m_outcome.has_errors = true;
            m_sinks.err(fmt::format("amends: {}\n", mistake));
        }
        amends::tell(m_judges.take_errors(), m_sinks.err);
        if (judge == nullptr) {
            m_outcome.has_errors = true;
            return;
        }
        read_paths({file}, judge->settings.input,
                   {[&](const Source& source) { print(source, judge->linter.lint(source)); }, [&](const InputError& error) { tell(error); },
                    [&](const std::string& note) { m_sinks.err(fmt::format("amends: {}\n", note)); }});
    }

    void print(const Source& source, const Verdict& verdict) const
    {
        std::string rows;
        const std::optional<Day> day = source.date ? day_in(*source.date) : std::nullopt;
        for (const Promise& promise : verdict.score ? promises_in(source, verdict) : std::vector<Promise>{}) {
            CsvRowWriter row(rows);
            row.add(drawn_path(source.path)).add(source.index).add(source.id).add(day ? std::optional(written(*day)) : std::nullopt).add(source.from);
            row.add(promise.line).add(promise.who).add(promise.what).add(promise.by_when).end();
        }
        m_sinks.out(rows);
    }

    const PromisesOptions& m_options;
    const Sinks& m_sinks;
    Configurations m_configurations;
    Judges m_judges;
    Outcome m_outcome;
};

}  // namespace

Outcome promises(const PromisesOptions& options, const Sinks& sinks)
{
    return Promising(options, sinks).run();
}

}  // namespace amends
