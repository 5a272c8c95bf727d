// The options of amends check with what its help says of them.
#include <array>

#include "commands/option_table.h"

namespace amends {
namespace {

constexpr auto checking_1 = std::to_array<OptionRow>({
    {"--format", "FORMAT", "for people: text, concise (a line for each finding) or markdown (a comment on a merge request); for programs: json, jsonl (a line for each letter), sarif, github, gitlab, rdjson, junit or checkstyle"},
    {"--concise", "", "the same as --format concise"},
    {"-o,--output-file", "FILE", "write the report to FILE, whole or not at all"},
    {"--output", "FORMAT=FILE", "a further report; may be given again"},
    {"--all", "", "every finding, not only the weightiest five"},
    {"--explain-score", "", "every step of the score"},
    {"--statistics", "", "how often each rule spoke, in place of the report"},
    {"--color", "WHEN", "auto, always or never"},
    {"--width", "N", "cells in a row, at least 40"},
    {"--ui-lang", "LANG", "language of the report: en, zh-Hant or zh-Hans"},
    {"-q,--quiet", "", "leave out letters that pass, and notes"},
});
constexpr auto checking_2 = std::to_array<OptionRow>({
    {"--kind", "KIND", "apology or other"},
    {"--lang", "LANG", "en, zh-Hant, zh-Hans or mixed"},
    {"--stage", "STAGE", "final, or first: a first reply before the answer is known"},
    {"--stakes", "STAKES", "small, ordinary or grave"},
    {"--scenario", "NAME", "treatment, defect, delay, billing, recall, cancellation, outage, privacy or other"},
    {"--region", "REGION", "where the readers live: tw, hk, cn, sg, my, uk, us or in"},
    {"--channel", "CHANNEL", "how it reaches them: letter, mail, chat, review, sms or notice"},
    {"--fragment", "PART", "it is but the opening, remedy or closing of a letter: faults alone are told, and there is no score"},
    {"--input-format", "NAME", "how a letter arrives, where its name does not tell: text, template, po, properties, strings (JSON or YAML)"},
    {"--template", "", "slots such as {{name}} or [日期] will be filled in later"},
});
constexpr auto checking_3 = std::to_array<OptionRow>({
    {"--encoding", "NAME", "their encoding, where it is not UTF-8 and guessed wrong: GB18030, Big5, windows-1252, UTF-16LE and others"},
    {"--exclude", "GLOB", "what to leave out of a folder, as a line of a .gitignore in it would say; may be given again"},
    {"--force-exclude", "", "leave out what --exclude, a configuration, .gitignore or .amendsignore excludes even where it is named"},
    {"--file-list", "FILE", "read the files that FILE names, one a line or parted by NUL bytes; - for a list on standard input"},
    {"--stdin-filename", "NAME", "the path that standard input is taken to come from"},
    {"--show-files", "", "print the files that would be judged, and stop"},
});
constexpr auto checking_4 = std::to_array<OptionRow>({
    {"--config", "FILE", "those of FILE instead"},
    {"--isolated", "", "none"},
    {"--show-settings", "", "print the settings that hold for the paths, and where each comes from, and stop"},
});
constexpr auto checking_5 = std::to_array<OptionRow>({
    {"--text-field", "NAME", "the letter; otherwise text, body, message, content or letter"},
    {"--html-field", "NAME", "the letter in HTML, where the text is missing; otherwise html, html_body or body_html"},
    {"--id-field", "NAME", "what names the letter; otherwise id"},
    {"--date-field", "NAME", "its date; otherwise date or created_at"},
    {"--from-field", "NAME", "its writer; otherwise from, sender or author"},
    {"--macro-field", "NAME", "the template that it was sent from; otherwise macro or template_id"},
    {"--answers-field", "NAME", "the date of the letter that it answers; otherwise received_at"},
});
constexpr auto checking_6 = std::to_array<OptionRow>({
    {"--rules", "DIR", "the pages of DIR instead of the built-in rules"},
    {"--select", "NAMES", "only these rules or categories, parted by commas"},
    {"--ignore", "NAMES", "all but these"},
});
constexpr auto checking_7 = std::to_array<OptionRow>({
    {"--fail-on", "SEVERITY", "least severity that counts: error, warning (default), suggestion or never"},
    {"--min-score", "N", "a score below N counts as well"},
    {"--baseline", "FILE", "what FILE knows fails nothing and is not told; a letter that falls below its score there fails"},
    {"--write-baseline", "FILE", "put what is found into FILE, and report nothing"},
    {"--exit-zero", "", "findings do not change the exit status"},
});
constexpr auto checking = std::to_array<HelpBlock>({
    {R"(amends check [OPTIONS] [PATH…]

Judges letters: files, folders (their .txt, .md and other letters), or - for
standard input, which is also read where no path is given and input is piped.

What to print
)", checking_1},
    {R"(
What is known of the letter
)", checking_2},
    {R"(
How the files are read
)", checking_3},
    {R"(
Which settings, besides these options: those of the nearest .amends.yml, in the
folder of a letter or above it, or else of amends/amends.yml in XDG_CONFIG_HOME
)", checking_4},
    {R"(
Which fields of an export (JSON lines, CSV) hold what: the names of keys or
columns, or for JSON a pointer such as /comments/0/body
)", checking_5},
    {R"(
Which rules
)", checking_6},
    {R"(
Exit status: 0 nothing to report, 1 findings, 2 wrong usage or something that
could not be read, 70 a fault of amends itself
)", checking_7},
    {R"(
Examples
  amends reply.txt
  amends check --concise --fail-on error templates/ --template
  amends check --format json letters/ > report.json
  amends check --output sarif=letters.sarif --output junit=letters.xml letters/
  amends --stage first --ui-lang en 首次回覆.txt
  amends --concise --text-field /reply/body --id-field ticket tickets.jsonl
)", {}},
});

}  // namespace

std::span<const HelpBlock> help_on_checking()
{
    return checking;
}

}  // namespace amends
