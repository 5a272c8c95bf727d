// Takes a sample of results for somebody to label.
#include "commands/sample.h"

#include <fmt/format.h>

#include "archive/agreement.h"
#include "archive/csv_row.h"
#include "archive/result_lines.h"
#include "render/cells.h"

namespace amends {

Outcome sample(const SampleOptions& options, const Sinks& sinks)
{
    Outcome outcome;
    Strata strata(options.by, options.size);
    for (const std::string& path : options.results)
        read_results(
            path,
            [&](const ResultRecord& record) {
                if (const auto* letter = std::get_if<LetterRecord>(&record))
                    strata.offer(*letter);
            },
            [&](const InputError& error) {
                outcome.has_errors = true;
                sinks.err(fmt::format("amends: {}{}: {}\n", drawn_path(error.path), error.line ? fmt::format(":{}", *error.line) : "", error.message));
            });
    std::string out(byte_order_mark);
    CsvRowWriter head(out);
    head.add("path").add("index").add("id").add("text");
    for (const LetterTrait trait : options.by)
        head.add(trait_names[static_cast<std::size_t>(trait)]);
    for (const Judgeable& judgeable : judgeables())
        head.add(judgeable.name);
    head.end();
    for (const Strata::Pick& pick : strata.picks()) {
        CsvRowWriter row(out);
        row.add(pick.path).add(pick.index).add(pick.id).add(pick.text);
        for (const std::string& trait : pick.traits)
            row.add(trait);
        for (std::size_t i = 0; i < judgeables().size(); ++i)
            row.add("");
        row.end();
    }
    sinks.out(out);
    return outcome;
}

}  // namespace amends
