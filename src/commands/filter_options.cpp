// The options of amends filter with what its help says of them.
#include <array>

#include "commands/option_table.h"

namespace amends {
namespace {

constexpr auto filtering_1 = std::to_array<OptionRow>({
    {"--keep", "FIELDS", "the fields that are written again, parted by commas; without it all, with '' none"},
    {"--stamp", "", "put the version and a hash of the rules into every answer"},
    {"--flush", "WHEN", "batch: write when what was read together is answered (default); record: write each answer by itself"},
    {"--max-record", "SIZE", "answer longer lines with an error: bytes, or as 512K or 8M (default), at most 64M"},
});
constexpr auto filtering_2 = std::to_array<OptionRow>({
    {"--text-field", "NAME", "the letter; otherwise text, body, message, content or letter"},
    {"--html-field", "NAME", "the letter in HTML, where the text is missing; otherwise html, html_body or body_html"},
    {"--id-field", "NAME", "what names the letter; otherwise id"},
    {"--date-field", "NAME", "its date; otherwise date or created_at"},
    {"--from-field", "NAME", "its writer; otherwise from, sender or author"},
});
constexpr auto filtering_3 = std::to_array<OptionRow>({
    {"--ui-lang", "LANG", "language of messages: en, zh-Hant or zh-Hans; otherwise that of the letter"},
    {"--rules", "DIR", "the pages of DIR instead of the built-in rules"},
    {"--config", "FILE", "the settings of FILE; no configuration is looked for"},
});
constexpr auto filtering = std::to_array<HelpBlock>({
    {R"(amends filter [OPTIONS] <RECORDS.jsonl >ANSWERS.jsonl

Reads records, one object of JSON in UTF-8 a line, and writes each again with
what is said of its letter under "amends": as by amends check --format jsonl,
but without path and index, and with places counted in the field. One line in,
one line out, in order; what is wrong with a record is told as {"error": …} in
the place of the answer.
Each answer depends on its line alone, so an input may be split anywhere.

)", filtering_1},
    {R"(
Which fields hold what: names of keys, or a pointer such as /comments/0/body
)", filtering_2},
    {R"(
How letters are judged
)", filtering_3},
    {R"(
What amends check takes of --kind, --lang, --stage, --stakes, --scenario,
--region, --channel, --fragment, --input-format, --template, --select and
--ignore holds here for every letter.

Exit status: 0 every line was answered, or nobody read on; 2 wrong usage, or an
input or output that broke off; 70 a fault of amends itself. SIGTERM ends it
between two records.

Examples
  amends filter --keep id <letters.jsonl >answers.jsonl
  parallel -k --pipepart -a letters.jsonl --block 8M amends filter --keep id
)", {}},
});

}  // namespace

std::span<const HelpBlock> help_on_filtering()
{
    return filtering;
}

}  // namespace amends
