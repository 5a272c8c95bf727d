// Every command with its options: the one table from which the parser, the help, the completions of shells and the manual page are made.
#include "commands/option_table.h"

#include <array>

namespace amends {
namespace {

constexpr auto overview = std::to_array<HelpBlock>({
    {R"(amends reads an apology letter and says what the reader will miss in it and what
the reader will resent, how to mend each, and how far along the letter is.
Chinese (Traditional and Simplified) and English. Nothing leaves this machine.

  amends letter.txt            judge a letter
  amends letters/              judge every letter of a folder
  pbpaste | amends             judge what is on standard input

Commands
  check [PATH…]                judge letters; also without the word "check"
  scan PATH…                   an archive of past letters: a summary, results
  report RESULTS…              the results of a scan as one page with charts
  promises PATH…               what letters promise by when, as a table
  sample RESULTS…              letters of a scan to be labelled by hand
  agree LABELS RESULTS…        how far such labels and amends agree
  suggest LETTER               the letter with a slot for each thing missing
  diff OLD NEW                 what a second draft gained and lost
  filter                       JSON lines in and out, one for one, for engines
  explain ID                   a rule, an element or the score, with examples
  rules [list | test DIR]      list the rules; check rule pages of your own
  init [DIR]                   begin a configuration: every setting, explained
  lsp                          a language server, for editors
  completions SHELL            what lets bash, zsh or fish complete commands
  version                      the version of amends and of its rules

Every command has its own help: amends check --help
)", {}},
});

constexpr auto suggesting_1 = std::to_array<OptionRow>({
    {"-o,--output-file", "FILE", "write the letter to FILE, whole or not at all"},
    {"--template", "", "slots such as {{name}} or [日期] will be filled in later"},
    {"--rules", "DIR", "the pages of DIR instead of the built-in rules"},
    {"--config", "FILE", "the settings of FILE instead of the nearest .amends.yml"},
    {"--isolated", "", "no configuration at all"},
});
constexpr auto suggesting = std::to_array<HelpBlock>({
    {R"(amends suggest [OPTIONS] LETTER

Prints a letter with a slot such as [by when: …] or 〔何時完成：…〕 where each
missing element belongs, in its own language; everything else stays as it is,
byte for byte. LETTER is plain text, Markdown or a template of one of them, or
- for standard input. Slots that are there already are not put in again.

)", suggesting_1},
    {R"(
What amends check takes of --kind, --lang, --stage, --stakes, --scenario,
--region, --channel, --fragment, --input-format, --encoding, --select and
--ignore holds here as well.

Exit status: 0 the letter is there, 2 wrong usage or a letter that could not
be read or has no place for slots, 70 a fault of amends itself

Examples
  amends suggest -o reply-2.txt reply.txt
  pbpaste | amends suggest --stage first -
)", {}},
});

constexpr auto comparing_1 = std::to_array<OptionRow>({
    {"--format", "FORMAT", "text, or json for programs"},
    {"--color", "WHEN", "auto, always or never"},
    {"--width", "N", "cells in a row, at least 40"},
    {"--ui-lang", "LANG", "language of the report: en, zh-Hant or zh-Hans"},
    {"--template", "", "slots such as {{name}} or [日期] will be filled in later"},
    {"--rules", "DIR", "the pages of DIR instead of the built-in rules"},
    {"--config", "FILE", "the settings of FILE instead of the nearest .amends.yml"},
    {"--isolated", "", "no configuration at all"},
});
constexpr auto comparing_2 = std::to_array<OptionRow>({
    {"--fail-on", "SEVERITY", "least severity of a new finding that counts: error, warning (default), suggestion or never"},
    {"--min-score", "N", "a new draft with a score below N counts as worse"},
});
constexpr auto comparing = std::to_array<HelpBlock>({
    {R"(amends diff [OPTIONS] OLD NEW

Says what a second draft gained and lost: the scores, the elements, what was
mended, what is new, and what would bring most next. One draft may be - for
standard input. The drafts may be files of different kinds.

)", comparing_1},
    {R"(
What amends check takes of --kind, --lang, --stage, --stakes, --scenario,
--region, --channel, --fragment, --input-format, --encoding, --select and
--ignore holds here for both drafts.

Exit status: 0 the new draft is as good or better, 1 it is worse, 2 wrong usage
or a draft that could not be read, 70 a fault of amends itself. Worse is a lower
score, or a finding that the old draft had not. Whether the new draft may go
out is for amends check to say.
)", comparing_2},
    {R"(
Examples
  amends diff reply-1.txt reply-2.txt
  amends diff --format json draft.txt draft.eml
)", {}},
});

constexpr auto explaining_1 = std::to_array<OptionRow>({
    {"--rules", "DIR", "look in the pages of DIR alone"},
    {"--config", "FILE", "look at the rules of this configuration as well, and not at those of the nearest .amends.yml"},
    {"--isolated", "", "look at the built-in rules alone"},
    {"--color", "WHEN", "auto, always or never"},
    {"--width", "N", "cells in a row, at least 40"},
});
constexpr auto explaining = std::to_array<HelpBlock>({
    {R"(amends explain [OPTIONS] ID

Shows the page of a rule, an element, a word list or the score: why it matters,
what is looked for, how to mend it, and examples.

)", explaining_1},
    {R"(
Examples
  amends explain deflection/unnamed-department
  amends explain missing/timeline
  amends explain score
  amends explain '<we>'
)", {}},
});

constexpr auto on_rules_1 = std::to_array<OptionRow>({
    {"--rules", "DIR", "list the pages of DIR alone"},
    {"--config", "FILE", "list the rules of this configuration as well, and not those of the nearest .amends.yml"},
    {"--isolated", "", "list the built-in rules alone"},
    {"--color", "WHEN", "auto, always or never"},
});
constexpr auto on_rules = std::to_array<HelpBlock>({
    {R"(amends rules [list] [OPTIONS]
amends rules test [OPTIONS] DIR

list shows every rule with its severity and title. test compiles the pages of
DIR and runs their examples; a mistake is shown with its line and the way out.
Pages in a DIR without score.md count as added to the built-in ones.

)", on_rules_1},
    {R"(
Examples
  amends rules list
  amends rules test my-rules
)", {}},
});

constexpr auto on_init_1 = std::to_array<OptionRow>({
    {"--schema", "", "print the JSON Schema of configurations instead, with which editors complete and check them"},
});
constexpr auto on_init = std::to_array<HelpBlock>({
    {R"(amends init [DIR]

Writes a .amends.yml into DIR, or into the working folder, in which each setting
is explained and shown behind a #. One that is there already stays as it is.

)", on_init_1},
    {R"(
Examples
  amends init
  amends init --schema > amends.schema.json
)", {}},
});

constexpr auto on_lsp_1 = std::to_array<OptionRow>({
    {"--ui-lang", "LANG", "language of what is shown: en, zh-Hant or zh-Hans; an editor may ask for it too, by the option uiLang"},
    {"--rules", "DIR", "the pages of DIR instead of the built-in rules"},
    {"--config", "FILE", "this configuration for every letter"},
    {"--isolated", "", "no configuration at all"},
});
constexpr auto on_lsp = std::to_array<HelpBlock>({
    {R"(amends lsp [OPTIONS]

Serves an editor that speaks the Language Server Protocol, on standard input and
output. The editor starts it; README.md shows what to write in its settings. It
shows findings while you write, offers rewritings and shows the page of a rule.

)", on_lsp_1},
    {R"(
What amends check takes of --kind, --lang, --stage, --stakes, --scenario,
--region, --channel, --fragment, --input-format, --template, --select and
--ignore holds here for every letter.

Exit status: 0 after shutdown and exit, 1 where the session broke off before

Example
  amends lsp --ui-lang en
)", {}},
});

constexpr auto on_completions = std::to_array<HelpBlock>({
    {R"(amends completions bash|zsh|fish|man

Prints a script that lets a shell complete commands, options, their values and
the names of rules; or the manual page, amends.1.

Examples
  source <(amends completions bash)
  amends completions zsh > ~/.zfunc/_amends
  amends completions fish > ~/.config/fish/completions/amends.fish
)", {}},
});

constexpr auto on_version = std::to_array<HelpBlock>({
    {R"(amends version

Prints the version of amends and a hash of its rules, which names them exactly.

Example
  amends version
)", {}},
});

}  // namespace

std::span<const HelpBlock> help_blocks(Topic topic)
{
    switch (topic) {
    case Topic::amends: return overview;
    case Topic::check: return help_on_checking();
    case Topic::scan: return help_on_scanning();
    case Topic::report: return help_on_reporting();
    case Topic::promises: return help_on_promises();
    case Topic::sample: return help_on_sampling();
    case Topic::agree: return help_on_agreement();
    case Topic::suggest: return suggesting;
    case Topic::diff: return comparing;
    case Topic::filter: return help_on_filtering();
    case Topic::explain: return explaining;
    case Topic::rules: return on_rules;
    case Topic::init: return on_init;
    case Topic::lsp: return on_lsp;
    case Topic::completions: return on_completions;
    case Topic::version: return on_version;
    }
    return overview;
}

}  // namespace amends
