// The help texts, one for each command, each with examples.
#include "commands/help.h"

namespace amends {
namespace {

constexpr std::string_view overview =
    R"(amends reads an apology letter and says what the reader will miss in it and what
the reader will resent, how to mend each, and how far along the letter is.
Chinese (Traditional and Simplified) and English. Nothing leaves this machine.

  amends letter.txt            judge a letter
  amends letters/              judge every letter of a folder
  pbpaste | amends             judge what is on standard input

Commands
  check [PATH…]                judge letters; also without the word "check"
  suggest LETTER               the letter with a slot for each thing missing
  diff OLD NEW                 what a second draft gained and lost
  explain ID                   a rule, an element or the score, with examples
  rules [list | test DIR]      list the rules; check rule pages of your own
  init [DIR]                   begin a configuration: every setting, explained
  lsp                          a language server, for editors
  version                      the version of amends and of its rules

Every command has its own help: amends check --help
)";

constexpr std::string_view checking =
    R"(amends check [OPTIONS] [PATH…]

Judges letters: files, folders (their .txt, .md and other letters), or - for
standard input, which is also read where no path is given and input is piped.

What to print
  --format FORMAT      for people: text, concise (a line for each finding) or
                       markdown (a comment on a merge request); for programs:
                       json, jsonl (a line for each letter), sarif, github,
                       gitlab, rdjson, junit or checkstyle
  --concise            the same as --format concise
  -o, --output-file FILE  write the report to FILE, whole or not at all
  --output FORMAT=FILE  a further report; may be given again
  --all                every finding, not only the weightiest five
  --explain-score      every step of the score
  --statistics         how often each rule spoke, in place of the report
  --color WHEN         auto, always or never
  --width N            cells in a row, at least 40
  --ui-lang LANG       language of the report: en, zh-Hant or zh-Hans
  -q, --quiet          leave out letters that pass, and notes

What is known of the letter
  --kind KIND          apology or other
  --lang LANG          en, zh-Hant, zh-Hans or mixed
  --stage STAGE        final, or first: a first reply before the answer is known
  --stakes STAKES      small, ordinary or grave
  --scenario NAME      treatment, defect, delay, billing, recall, cancellation,
                       outage, privacy or other
  --input-format NAME  how a letter arrives, where its name does not tell: text,
                       template, po, properties, strings (JSON or YAML)
  --template           slots such as {{name}} or [日期] will be filled in later

How the files are read
  --encoding NAME      their encoding, where it is not UTF-8 and guessed wrong:
                       GB18030, Big5, windows-1252, UTF-16LE and others
  --exclude GLOB       what to leave out of a folder, as a line of a .gitignore
                       in it would say; may be given again
  --force-exclude      leave out what --exclude, a configuration, .gitignore or
                       .amendsignore excludes even where it is named
  --file-list FILE     read the files that FILE names, one a line or parted by
                       NUL bytes; - for a list on standard input
  --stdin-filename NAME  the path that standard input is taken to come from
  --show-files         print the files that would be judged, and stop

Which settings, besides these options: those of the nearest .amends.yml, in the
folder of a letter or above it, or else of amends/amends.yml in XDG_CONFIG_HOME
  --config FILE        those of FILE instead
  --isolated           none
  --show-settings      print the settings that hold for the paths, and where
                       each comes from, and stop

Which fields of an export (JSON lines, CSV) hold what: the names of keys or
columns, or for JSON a pointer such as /comments/0/body
  --text-field NAME    the letter; otherwise text, body, message, content or
                       letter
  --html-field NAME    the letter in HTML, where the text is missing; otherwise
                       html, html_body or body_html
  --id-field NAME      what names the letter; otherwise id
  --date-field NAME    its date; otherwise date or created_at
  --from-field NAME    its writer; otherwise from, sender or author

Which rules
  --rules DIR          the pages of DIR instead of the built-in rules
  --select NAMES       only these rules or categories, parted by commas
  --ignore NAMES       all but these

Exit status: 0 nothing to report, 1 findings, 2 wrong usage or something that
could not be read, 70 a fault of amends itself
  --fail-on SEVERITY   least severity that counts: error, warning (default),
                       suggestion or never
  --min-score N        a score below N counts as well
  --baseline FILE      what FILE knows fails nothing and is not told; a letter
                       that falls below its score there fails
  --write-baseline FILE  put what is found into FILE, and report nothing
  --exit-zero          findings do not change the exit status

Examples
  amends reply.txt
  amends check --concise --fail-on error templates/ --template
  amends check --format json letters/ > report.json
  amends check --output sarif=letters.sarif --output junit=letters.xml letters/
  amends --stage first --ui-lang en 首次回覆.txt
  amends --concise --text-field /reply/body --id-field ticket tickets.jsonl
)";

constexpr std::string_view suggesting =
    R"(amends suggest [OPTIONS] LETTER

Prints a letter with a slot such as [by when: …] or 〔何時完成：…〕 where each
missing element belongs, in its own language; everything else stays as it is,
byte for byte. LETTER is plain text, Markdown or a template of one of them, or
- for standard input. Slots that are there already are not put in again.

  --template           slots such as {{name}} or [日期] will be filled in later
  --rules DIR          the pages of DIR instead of the built-in rules
  --config FILE        the settings of FILE instead of the nearest .amends.yml
  --isolated           no configuration at all

What amends check takes of --kind, --lang, --stage, --stakes, --scenario,
--input-format, --encoding, --select and --ignore holds here as well.

Exit status: 0 the letter is there, 2 wrong usage or a letter that could not
be read or has no place for slots, 70 a fault of amends itself

Examples
  amends suggest reply.txt > reply-2.txt
  pbpaste | amends suggest --stage first -
)";

constexpr std::string_view comparing =
    R"(amends diff [OPTIONS] OLD NEW

Says what a second draft gained and lost: the scores, the elements, what was
mended, what is new, and what would bring most next. One draft may be - for
standard input. The drafts may be files of different kinds.

  --format FORMAT      text, or json for programs
  --color WHEN         auto, always or never
  --width N            cells in a row, at least 40
  --ui-lang LANG       language of the report: en, zh-Hant or zh-Hans
  --template           slots such as {{name}} or [日期] will be filled in later
  --rules DIR          the pages of DIR instead of the built-in rules
  --config FILE        the settings of FILE instead of the nearest .amends.yml
  --isolated           no configuration at all

What amends check takes of --kind, --lang, --stage, --stakes, --scenario,
--input-format, --encoding, --select and --ignore holds here for both drafts.

Exit status: 0 the new draft is as good or better, 1 it is worse, 2 wrong usage
or a draft that could not be read, 70 a fault of amends itself. Worse is a lower
score, or a finding that the old draft had not. Whether the new draft may go
out is for amends check to say.
  --fail-on SEVERITY   least severity of a new finding that counts: error,
                       warning (default), suggestion or never
  --min-score N        a new draft with a score below N counts as worse

Examples
  amends diff reply-1.txt reply-2.txt
  amends diff --format json draft.txt draft.eml
)";

constexpr std::string_view explaining =
    R"(amends explain [OPTIONS] ID

Shows the page of a rule, an element, a word list or the score: why it matters,
what is looked for, how to mend it, and examples.

  --rules DIR          look in the pages of DIR alone
  --config FILE        look at the rules of this configuration as well, and not
                       at those of the nearest .amends.yml
  --isolated           look at the built-in rules alone
  --color WHEN         auto, always or never
  --width N            cells in a row, at least 40

Examples
  amends explain deflection/unnamed-department
  amends explain missing/timeline
  amends explain score
  amends explain '<we>'
)";

constexpr std::string_view on_rules =
    R"(amends rules [list] [OPTIONS]
amends rules test [OPTIONS] DIR

list shows every rule with its severity and title. test compiles the pages of
DIR and runs their examples; a mistake is shown with its line and the way out.
Pages in a DIR without score.md count as added to the built-in ones.

  --rules DIR          list the pages of DIR alone
  --config FILE        list the rules of this configuration as well, and not
                       those of the nearest .amends.yml
  --isolated           list the built-in rules alone
  --color WHEN         auto, always or never

Examples
  amends rules list
  amends rules test my-rules
)";

constexpr std::string_view on_init =
    R"(amends init [DIR]

Writes a .amends.yml into DIR, or into the working folder, in which each setting
is explained and shown behind a #. One that is there already stays as it is.

  --schema             print the JSON Schema of configurations instead, with
                       which editors complete and check them

Examples
  amends init
  amends init --schema > amends.schema.json
)";

constexpr std::string_view on_lsp =
    R"(amends lsp [OPTIONS]

Serves an editor that speaks the Language Server Protocol, on standard input and
output. The editor starts it; README.md shows what to write in its settings. It
shows findings while you write, offers rewritings and shows the page of a rule.

  --ui-lang LANG       language of what is shown: en, zh-Hant or zh-Hans; an
                       editor may ask for it too, by the option uiLang
  --rules DIR          the pages of DIR instead of the built-in rules
  --config FILE        this configuration for every letter
  --isolated           no configuration at all

What amends check takes of --kind, --lang, --stage, --stakes, --scenario,
--input-format, --template, --select and --ignore holds here for every letter.

Exit status: 0 after shutdown and exit, 1 where the session broke off before

Example
  amends lsp --ui-lang en
)";

constexpr std::string_view on_version =
    R"(amends version

Prints the version of amends and a hash of its rules, which names them exactly.

Example
  amends version
)";

}  // namespace

std::string_view help_on(Topic topic)
{
    switch (topic) {
    case Topic::amends: return overview;
    case Topic::check: return checking;
    case Topic::suggest: return suggesting;
    case Topic::diff: return comparing;
    case Topic::explain: return explaining;
    case Topic::rules: return on_rules;
    case Topic::init: return on_init;
    case Topic::lsp: return on_lsp;
    case Topic::version: return on_version;
    }
    return overview;
}

}  // namespace amends
