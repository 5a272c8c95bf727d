// The options of amends scan, and of the commands about archives, with what their help says of them.
#include <array>

#include "commands/option_table.h"

namespace amends {
namespace {

constexpr auto results = std::to_array<OptionRow>({
    {"-o,--output-file", "FILE", "one line of JSON for each letter and for each thing that was not read, whole or not at all; - for standard output"},
    {"--csv", "TABLE=FILE", "a table for spreadsheets: letters, findings, or sentences, the fifty that cause most findings; may be given again"},
    {"--resume", "", "go on from where a scan that was broken off has left FILE.part"},
    {"--with-text", "", "put the words of findings and their sentences into the results"},
    {"--redact", "", "leave names, addresses and numbers out of everything written"},
    {"--no-senders", "", "leave out who wrote"},
    {"--hash-senders", "KEYFILE", "a hash in the place of who wrote, by the key in KEYFILE, which is made if need be"},
    {"--group", "", "find letters that are nearly the same, and count each group once"},
    {"--ui-lang", "LANG", "language of the summary: en, zh-Hant or zh-Hans"},
    {"-q,--quiet", "", "leave out notes and progress"},
});
constexpr auto choice = std::to_array<OptionRow>({
    {"--since", "DAY", "from this day on: 2026-01-31"},
    {"--until", "DAY", "up to this day, with it"},
    {"--sample", "N", "N letters, picked by a hash of each: the same ones every time"},
    {"--exclude", "GLOB", "what to leave out of a folder; may be given again"},
    {"--force-exclude", "", "leave that out even where it is named"},
    {"--file-list", "FILE", "read the files that FILE names, one a line or parted by NUL bytes"},
    {"--stdin-filename", "NAME", "the path that standard input is taken to come from"},
});
constexpr auto judging = std::to_array<OptionRow>({
    {"-j,--jobs", "N", "threads that judge; otherwise one for each core"},
    {"--template", "", "slots such as {{name}} or [日期] will be filled in later"},
    {"--rules", "DIR", "the pages of DIR instead of the built-in rules"},
    {"--config", "FILE", "the settings of FILE instead of the nearest .amends.yml"},
    {"--isolated", "", "no configuration at all"},
});
constexpr auto scanning = std::to_array<HelpBlock>({
    {R"(amends scan [OPTIONS] PATH…

Judges an archive of past letters: folders, maildirs, mbox, JSON lines, CSV, and
gzip of them, on all cores, and prints a summary. The results are the same for
any number of cores, in the order of the input.

What to write
)", results},
    {R"(
Which letters
)", choice},
    {R"(
How they are judged
)", judging},
    {R"(
What amends check takes of --kind, --lang, --stage, --stakes, --scenario,
--region, --channel, --fragment, --input-format, --encoding, --text-field and
its like, --select and --ignore
holds here as well.

Exit status: 0 all was judged, 2 wrong usage or something that could not be read
or written, 130 stopped by Ctrl-C, 143 stopped by the system, 70 a fault of
amends itself. Findings do not change it.

Examples
  amends scan letters/
  amends scan -o results.jsonl outbox.mbox
  amends scan -o results.jsonl --group --no-senders --since 2026-01-01 replies.csv
)", {}},
});

constexpr auto promising_1 = std::to_array<OptionRow>({
    {"--exclude", "GLOB", "what to leave out of a folder; may be given again"},
    {"--force-exclude", "", "leave that out even where it is named"},
    {"--file-list", "FILE", "read the files that FILE names, one a line or parted by NUL bytes"},
    {"--stdin-filename", "NAME", "the path that standard input is taken to come from"},
    {"--template", "", "slots such as {{name}} or [日期] will be filled in later"},
    {"--rules", "DIR", "the pages of DIR instead of the built-in rules"},
    {"--config", "FILE", "the settings of FILE instead of the nearest .amends.yml"},
    {"--isolated", "", "no configuration at all"},
});
constexpr auto promising = std::to_array<HelpBlock>({
    {R"(amends promises [OPTIONS] PATH…

Prints a table (CSV) of what apologies promise by when: the letter, who is named,
the sentence and its time as written. It is for whoever keeps those promises.

)", promising_1},
    {R"(
What amends check takes of --kind, --lang, --stage, --stakes, --scenario,
--region, --channel, --fragment, --input-format, --encoding, --text-field and
its like, --select and --ignore
holds here as well.

Exit status: 0 the table is whole, 2 wrong usage or something that could not be
read, 70 a fault of amends itself

Example
  amends promises outbox.mbox > promises.csv
)", {}},
});

constexpr auto sampling_1 = std::to_array<OptionRow>({
    {"--by", "TRAITS", "what tells letters apart, parted by commas: scenario, score, language, kind, month, macro, from; otherwise scenario,score"},
    {"--n", "N", "how many letters; otherwise 60"},
});
constexpr auto sampling = std::to_array<HelpBlock>({
    {R"(amends sample [OPTIONS] RESULTS…

Picks letters from the results of a scan, as many of each kind as of any other,
and prints a table (CSV) with an empty cell for each element and fault. Whoever
reads the letters writes 1 where one is there; a row without any is left out.
The same results give the same letters.

)", sampling_1},
    {R"(
Exit status: 0 the sample is there, 2 wrong usage or results that could not be
read, 70 a fault of amends itself

Example
  amends sample results.jsonl --by scenario,score --n 60 > labels.csv
)", {}},
});
constexpr auto agreeing = std::to_array<HelpBlock>({
    {R"(amends agree LABELS RESULTS…

Holds the labels of a person, in a table that amends sample has made, against
the results of a scan, and prints for each element and fault:
precision (of what amends finds, the share that the person finds too), recall
(of what the person finds, the share that amends finds too) and Cohen's kappa
(1 is full agreement, 0 what chance would bring).

Exit status: 0 the labels were held against the results, 2 wrong usage, labels or
results that could not be read, 70 a fault of amends itself

Example
  amends agree labels.csv results.jsonl
)", {}},
});

}  // namespace

std::span<const HelpBlock> help_on_scanning()
{
    return scanning;
}

std::span<const HelpBlock> help_on_promises()
{
    return promising;
}

std::span<const HelpBlock> help_on_sampling()
{
    return sampling;
}

std::span<const HelpBlock> help_on_agreement()
{
    return agreeing;
}

}  // namespace amends
