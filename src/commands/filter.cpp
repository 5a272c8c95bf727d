// Carries lines from an engine to the judge, and the answers back.
#include "commands/filter.h"

#include <fmt/format.h>

#include "commands/chosen_rules.h"
#include "commands/filter/lines.h"
#include "commands/filter/record.h"
#include "commands/judges.h"

namespace amends {
namespace {

constexpr std::size_t most_held = std::size_t{1} << 16;  ///< bytes of answers

/// Tells what is wrong with the command line, the configuration or the rules.
void tell_mistakes(Judges& judges, const Sink& err)
{
    for (const std::string& error : judges.take_usage_errors())
        err(fmt::format("amends: {}\n", error));
    tell(judges.take_errors(), err);
}

void answer_all(FilterLines& lines, RecordFilter& filter, const FilterOptions& options, const FilterPipe& pipe)
{
    std::string out;
    FilterLine line;
    while (lines.next(line) and not pipe.is_asked_to_stop()) {
        filter.append(line, out);
        if (options.flush == Flush::batch and lines.has_next() and out.size() < most_held)
            continue;
        if (not pipe.write(out))
            return;
        out.clear();
    }
    pipe.write(out);
}

}  // namespace

Outcome filter(const FilterOptions& options, const FilterPipe& pipe, const Sinks& sinks)
{
    Configurations configurations(options.config, options.around);
    Judges judges(options.given, configurations, options.rules);
    LetterJudge* judge = judges.of({});
    if (judge == nullptr) {
        tell_mistakes(judges, sinks.err);
        return {.has_errors = true};
    }
    RecordFilter filter(*judge, options.keep, options.is_stamped);
    FilterLines lines(pipe.read, options.max_record);
    try {
        answer_all(lines, filter, options, pipe);
    } catch (const StreamError& error) {
        sinks.err(fmt::format("amends: standard input: {}\n", error.message));
        return {.has_errors = true};
    }
    return {};
}

}  // namespace amends
