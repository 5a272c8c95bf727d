// Turns arguments into a request: which command, with which options, or what is wrong with them.
#include "options.h"

#include <algorithm>
#include <filesystem>
#include <optional>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "archive_requests.h"
#include "arguments.h"
#include "commands/option_table.h"
#include "commands/rule_names.h"
#include "common_options.h"
#include "config_options.h"
#include "filter_arguments.h"
#include "option_settings.h"
#include "output_options.h"

namespace amends {
namespace {

BaselineChoice baseline_choice(const Arguments& arguments)
{
    for (const std::string option : {"--baseline", "--write-baseline"})
        if (const auto file = arguments.text(option); file and (file->empty() or *file == "-"))
            throw Mistake{fmt::format("{} {}: the name of a file is needed.", option, *file)};
    return {arguments.text("--baseline"), arguments.text("--write-baseline")};
}

CheckOptions check_options(const Arguments& arguments, const Terminal& terminal)
{
    CheckOptions options;
    options.given = given_settings(arguments);
    options.files = file_choice(arguments, options.given);
    options.config = config_choice(arguments);
    options.stdin_name = arguments.text("--stdin-filename");
    options.rules = rules_folder(arguments);
    options.report = report_options(arguments, terminal);
    options.report.all = arguments.has("--all");
    options.report.explain_score = arguments.has("--explain-score");
    set_outputs(arguments, terminal, options);
    options.baseline = baseline_choice(arguments);
    options.statistics = arguments.has("--statistics");
    options.exit_zero = arguments.has("--exit-zero");
    options.quiet = arguments.has("--quiet");
    return options;
}

Request understand_check(std::vector<std::string> words, const Terminal& terminal)
{
    Arguments arguments = arguments_of(Topic::check, setting_options());
    arguments.parse(std::move(words));
    if (arguments.has("--help"))
        return ShowHelp{Topic::check};
    CheckOptions options = check_options(arguments, terminal);
    if (arguments.has("--show-settings"))
        return ShowSettings{std::move(options)};
    if (arguments.has("--show-files"))
        return ShowFiles{std::move(options)};
    if (options.files.paths == std::vector<std::string>{"-"} and arguments.rest().empty() and terminal.reads_keyboard)
        return NothingToDo{};
    return options;
}

/// The rules that a command asks for that judges no letters.
RulesChoice rules_choice(const Arguments& arguments)
{
    RulesChoice choice;
    choice.folder = rules_folder(arguments);
    choice.config = config_choice(arguments);
    return choice;
}

/// What holds for the letters of a command that takes them by name.
LetterChoice letter_choice(const Arguments& arguments)
{
    return {given_settings(arguments), config_choice(arguments), rules_folder(arguments)};
}

Request understand_diff(std::vector<std::string> words, const Terminal& terminal)
{
    constexpr std::array<std::string_view, 2> diff_formats = {"text", "json"};
    enum class DiffFormat : std::uint8_t { text, json };
    Arguments arguments = arguments_of(Topic::diff, setting_options());
    arguments.parse(std::move(words));
    if (arguments.has("--help"))
        return ShowHelp{Topic::diff};
    const std::vector<std::string>& rest = arguments.rest();
    if (rest.size() != 2)
        throw Mistake{"diff: two drafts are needed, the old one and the new one."};
    if (rest[0] == "-" and rest[1] == "-")
        throw Mistake{"diff - -: standard input holds one draft; name the file of the other."};
    return DiffOptions{rest[0], rest[1], letter_choice(arguments), report_options(arguments, terminal),
                       arguments.choice<DiffFormat>("--format", diff_formats) == DiffFormat::json};
}

Request understand_suggest(std::vector<std::string> words)
{
    Arguments arguments = arguments_of(Topic::suggest, setting_options());
    arguments.parse(std::move(words));
    if (arguments.has("--help"))
        return ShowHelp{Topic::suggest};
    if (arguments.rest().size() != 1)
        throw Mistake{"suggest: one letter is needed, a file or - for standard input."};
    const auto output = arguments.text("--output-file");
    if (output and (output->empty() or *output == "-"))
        throw Mistake{fmt::format("--output-file {}: the name of a file is needed; without it the letter is printed.", *output)};
    return SuggestOptions{arguments.rest().front(), output, letter_choice(arguments)};
}

Request understand_filter(std::vector<std::string> words, const Terminal& terminal)
{
    Arguments arguments = arguments_of(Topic::filter, setting_options());
    arguments.parse(std::move(words));
    if (arguments.has("--help"))
        return ShowHelp{Topic::filter};
    if (not arguments.rest().empty())
        throw Mistake{fmt::format("filter {0}: the records come on standard input: amends filter <{0}", arguments.rest().front())};
    if (terminal.reads_keyboard)
        throw Mistake{"filter: an engine pipes records through this; amends filter --help tells more."};
    return filter_options(arguments);
}

Request understand_explain(std::vector<std::string> words, const Terminal& terminal)
{
    Arguments arguments = arguments_of(Topic::explain);
    arguments.parse(std::move(words));
    if (arguments.has("--help"))
        return ShowHelp{Topic::explain};
    if (arguments.rest().size() != 1)
        throw Mistake{"explain: one ID is needed, such as missing/timeline. All of them: amends rules list"};
    return ExplainOptions{arguments.rest().front(), report_options(arguments, terminal), rules_choice(arguments)};
}

Request understand_rules(std::vector<std::string> words, const Terminal& terminal)
{
    Arguments arguments = arguments_of(Topic::rules, {"--width"});
    arguments.parse(std::move(words));
    if (arguments.has("--help"))
        return ShowHelp{Topic::rules};
    const std::vector<std::string>& rest = arguments.rest();
    const RulesOptions options{report_options(arguments, terminal), rules_choice(arguments)};
    if (rest.empty() or (rest.size() == 1 and rest.front() == "list"))
        return ListRules{options};
    if (rest.front() != "test")
        throw Mistake{fmt::format("rules {}: known are list, test.{}", rest.front(), meant(rest.front(), {"list", "test"}))};
    if (rest.size() != 2)
        throw Mistake{"rules test: one folder of rule pages is needed."};
    if (not std::filesystem::is_directory(rest[1]))
        throw Mistake{fmt::format("rules test {}: no such folder.", rest[1])};
    return TestRules{{options.report, {rest[1], {}}}};
}

Request understand_init(std::vector<std::string> words)
{
    Arguments arguments = arguments_of(Topic::init);
    arguments.parse(std::move(words));
    if (arguments.has("--help"))
        return ShowHelp{Topic::init};
    if (arguments.rest().size() > 1)
        throw Mistake{"init: name one folder, the one that gets the configuration."};
    return InitOptions{arguments.rest().empty() ? "." : arguments.rest().front(), arguments.has("--schema")};
}

Request understand_lsp(std::vector<std::string> words, const Terminal& terminal)
{
    Arguments arguments = arguments_of(Topic::lsp, setting_options(), {"--stdio"});
    arguments.parse(std::move(words));
    if (arguments.has("--help"))
        return ShowHelp{Topic::lsp};
    if (not arguments.rest().empty())
        throw Mistake{fmt::format("lsp {}: the editor says which letters are open, so that none is named here.", arguments.rest().front())};
    if (terminal.reads_keyboard)
        throw Mistake{"lsp: an editor starts this, and speaks to it over a pipe; amends lsp --help tells more."};
    return LspOptions{given_settings(arguments), config_choice(arguments), rules_folder(arguments)};
}

Request understand_completions(std::vector<std::string> words)
{
    Arguments arguments = arguments_of(Topic::completions);
    arguments.parse(std::move(words));
    if (arguments.has("--help"))
        return ShowHelp{Topic::completions};
    const std::vector<std::string>& rest = arguments.rest();
    if (rest.size() != 1)
        throw Mistake{"completions: one of bash, zsh, fish and man is needed."};
    if (const auto shell = named<Shell>(shell_names, rest.front()))
        return ShowCompletions{*shell};
    throw Mistake{fmt::format("completions {}: known are {}.{}", rest.front(), fmt::join(shell_names, ", "), meant(rest.front(), {shell_names.begin(), shell_names.end()}))};
}

/// A first word that is neither command nor file but nearly a command was meant as one.
void refuse_misspelled_command(const std::string& word)
{
    const std::vector<std::string_view> commands(topic_names.begin() + 1, topic_names.end());
    const std::string hint = meant(word, commands);
    if (not hint.empty() and not word.starts_with('-') and not std::filesystem::exists(word))
        throw Mistake{fmt::format("{}: no such command or file.{}", word, hint)};
}

/// Takes the command off the front of `words`; letters are checked where none is named.
Topic take_command(std::vector<std::string>& words)
{
    if (words.empty())
        return Topic::check;
    const auto topic = named<Topic>(topic_names, words.front());
    if (topic and *topic != Topic::amends) {
        words.erase(words.begin());
        return *topic;
    }
    refuse_misspelled_command(words.front());
    return Topic::check;
}

Request understand_all(std::vector<std::string> words, const Terminal& terminal)
{
    const auto is_first = [&](std::string_view option) { return not words.empty() and words.front() == option; };
    if (is_first("--help") or is_first("-h") or is_first("help"))
        return ShowHelp{words.size() > 1 ? named<Topic>(topic_names, words[1]).value_or(Topic::amends) : Topic::amends};
    if (is_first("--version"))
        return ShowVersion{};
    switch (take_command(words)) {
    case Topic::scan: return understand_scan(std::move(words), terminal);
    case Topic::report: return understand_report(std::move(words));
    case Topic::promises: return understand_promises(std::move(words), terminal);
    case Topic::sample: return understand_sample(std::move(words));
    case Topic::agree: return understand_agree(std::move(words));
    case Topic::diff: return understand_diff(std::move(words), terminal);
    case Topic::suggest: return understand_suggest(std::move(words));
    case Topic::filter: return understand_filter(std::move(words), terminal);
    case Topic::explain: return understand_explain(std::move(words), terminal);
    case Topic::rules: return understand_rules(std::move(words), terminal);
    case Topic::init: return understand_init(std::move(words));
    case Topic::lsp: return understand_lsp(std::move(words), terminal);
    case Topic::completions: return understand_completions(std::move(words));
    case Topic::version:
        if (words.empty())
            return ShowVersion{};
        return ShowHelp{Topic::version};
    default: return understand_check(std::move(words), terminal);
    }
}

}  // namespace

Request understand(std::vector<std::string> arguments, const Terminal& terminal)
{
    try {
        return understand_all(std::move(arguments), terminal);
    } catch (const Mistake& mistake) {
        return UsageError{mistake.message};
    }
}

}  // namespace amends
