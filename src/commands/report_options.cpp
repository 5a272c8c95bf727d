// The options of amends report, with what its help says of them.
#include <array>

#include "commands/option_table.h"

namespace amends {
namespace {

constexpr auto drawing = std::to_array<OptionRow>({
    {"-o,--output-file", "FILE", "the page, whole or not at all; otherwise, or with -, it goes to standard output"},
    {"--compare", "FILE", "results from before, to hold these against; may be given again"},
    {"--ui-lang", "LANG", "language of the page: en, zh-Hant or zh-Hans; otherwise that of most letters"},
    {"--with-text", "", "show sentences of letters, which the results hold after a scan --with-text"},
    {"--no-senders", "", "no table by writer"},
    {"--hash-senders", "KEYFILE", "a hash in the place of who wrote, by the key in KEYFILE, which is made if need be"},
});
constexpr auto reporting = std::to_array<HelpBlock>({
    {R"(amends report [OPTIONS] RESULTS…

Draws the results of a scan as one page of HTML for a browser or the printer:
scores, the trend by month, what letters hold and what readers will mind,
templates and writers side by side, the letters to begin with. The page asks the
network for nothing and shows no words of letters unless --with-text is given.

)",
     drawing},
    {R"(
Exit status: 0 the page is there, 2 wrong usage or results that could not all be
read, 70 a fault of amends itself

Examples
  amends report results.jsonl -o report.html
  amends report new.jsonl --compare old.jsonl --ui-lang zh-Hant -o report.html
)",
     {}},
});

}  // namespace

std::span<const HelpBlock> help_on_reporting() { return reporting; }

}  // namespace amends
