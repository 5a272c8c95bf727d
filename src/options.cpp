// Turns arguments into a request: which command, with which options, or what is wrong with them.
#include "options.h"

#include <algorithm>
#include <filesystem>
#include <optional>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "arguments.h"
#include "commands/rule_names.h"
#include "input/formats.h"
#include "output_options.h"
#include "text/charset.h"

namespace amends {
namespace {

constexpr std::array<std::string_view, 4> fail_on_names = {"suggestion", "warning", "error", "never"};
constexpr std::array<std::string_view, 3> ui_language_names = {"en", "zh-Hant", "zh-Hans"};
constexpr int widest_report = 1000;

bool wants_colour(const Arguments& arguments, const Terminal& terminal)
{
    switch (colour_choice(arguments)) {
    case ColourChoice::always: return true;
    case ColourChoice::never: return false;
    case ColourChoice::automatic: break;
    }
    return terminal.shows_colour;
}

ReportOptions report_options(const Arguments& arguments, const Terminal& terminal)
{
    const auto width = arguments.number("--width", narrowest_report, widest_report);
    return {.width = width ? static_cast<std::size_t>(*width) : std::max(terminal.width, narrowest_report),
            .colour = wants_colour(arguments, terminal),
            .folders = terminal.ci.folders};
}

std::optional<std::filesystem::path> rules_folder(const Arguments& arguments)
{
    const auto folder = arguments.text("--rules");
    if (folder and not std::filesystem::is_directory(*folder))
        throw Mistake{fmt::format("--rules {}: no such folder.", *folder)};
    return folder;
}

std::optional<std::string> input_format(const Arguments& arguments)
{
    auto name = arguments.text("--input-format");
    if (not name or input_format_named(*name))
        return name;
    std::vector<std::string_view> names;
    for (const InputFormat& format : input_formats())
        names.push_back(format.name);
    throw Mistake{fmt::format("--input-format {}: known are {}.{}", *name, fmt::join(names, ", "), meant(*name, names))};
}

LintOptions lint_options(const Arguments& arguments)
{
    return {.kind = arguments.choice<Kind>("--kind", kind_names),
            .language = arguments.choice<Language>("--lang", language_names),
            .ui_language = arguments.choice<Language>("--ui-lang", ui_language_names),
            .stage = arguments.choice<Stage>("--stage", stage_names),
            .stakes = arguments.choice<Stakes>("--stakes", stakes_names),
            .scenario = arguments.choice<Scenario>("--scenario", scenario_names),
            .select = arguments.list("--select"),
            .ignore = arguments.list("--ignore")};
}

/// The least severity that fails a run; none for "never", which is the name after the last severity.
std::optional<Severity> fail_on(const Arguments& arguments)
{
    const Severity severity = arguments.choice<Severity>("--fail-on", fail_on_names).value_or(Severity::warning);
    return severity <= Severity::error ? std::optional(severity) : std::nullopt;
}

std::optional<std::string> encoding(const Arguments& arguments)
{
    const auto label = arguments.text("--encoding");
    if (label and not charset_named(*label))
        throw Mistake{fmt::format("--encoding {}: no encoding is known by this name; well known are UTF-8, GB18030, Big5 and windows-1252.", *label)};
    return label;
}

Request understand_check(std::vector<std::string> words, const Terminal& terminal)
{
    Arguments arguments({"--format", "--color", "--width", "--ui-lang", "--kind", "--lang", "--stage", "--stakes", "--scenario",
                         "--rules", "--fail-on", "--min-score", "--select", "--ignore", "--encoding", "--exclude", "--input-format",
                         "-o,--output-file", "--output", "--text-field", "--html-field", "--id-field", "--date-field", "--from-field"},
                        {"--concise", "--all", "--explain-score", "-q,--quiet", "--template", "--exit-zero", "-h,--help"});
    arguments.parse(std::move(words));
    if (arguments.has("--help"))
        return ShowHelp{Topic::check};
    if (arguments.rest().empty() and terminal.reads_keyboard)
        return NothingToDo{};
    CheckOptions options;
    options.paths = arguments.rest().empty() ? std::vector<std::string>{"-"} : arguments.rest();
    options.lint = lint_options(arguments);
    options.input.is_template = arguments.has("--template");
    options.input.encoding = encoding(arguments);
    options.input.exclude = arguments.all("--exclude");
    options.input.format = input_format(arguments);
    options.input.fields = {arguments.text("--text-field"), arguments.text("--html-field"), arguments.text("--id-field"),
                            arguments.text("--date-field"), arguments.text("--from-field")};
    options.report = report_options(arguments, terminal);
    options.report.all = arguments.has("--all");
    options.report.explain_score = arguments.has("--explain-score");
    options.report.ui_language = options.lint.ui_language;
    set_outputs(arguments, terminal, options);
    options.rules = rules_folder(arguments);
    options.bar = {fail_on(arguments), arguments.number("--min-score", 0, 100)};
    options.exit_zero = arguments.has("--exit-zero");
    options.quiet = arguments.has("--quiet");
    return options;
}

Request understand_explain(std::vector<std::string> words, const Terminal& terminal)
{
    Arguments arguments({"--color", "--width", "--rules"}, {"-h,--help"});
    arguments.parse(std::move(words));
    if (arguments.has("--help"))
        return ShowHelp{Topic::explain};
    if (arguments.rest().size() != 1)
        throw Mistake{"explain: one ID is needed, such as missing/timeline. All of them: amends rules list"};
    return ExplainOptions{arguments.rest().front(), report_options(arguments, terminal), rules_folder(arguments)};
}

Request understand_rules(std::vector<std::string> words, const Terminal& terminal)
{
    Arguments arguments({"--color", "--width", "--rules"}, {"-h,--help"});
    arguments.parse(std::move(words));
    if (arguments.has("--help"))
        return ShowHelp{Topic::rules};
    const std::vector<std::string>& rest = arguments.rest();
    const RulesOptions options{report_options(arguments, terminal), rules_folder(arguments)};
    if (rest.empty() or (rest.size() == 1 and rest.front() == "list"))
        return ListRules{options};
    if (rest.front() != "test")
        throw Mistake{fmt::format("rules {}: known are list, test.{}", rest.front(), meant(rest.front(), {"list", "test"}))};
    if (rest.size() != 2)
        throw Mistake{"rules test: one folder of rule pages is needed."};
    if (not std::filesystem::is_directory(rest[1]))
        throw Mistake{fmt::format("rules test {}: no such folder.", rest[1])};
    return TestRules{{options.report, rest[1]}};
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
    case Topic::explain: return understand_explain(std::move(words), terminal);
    case Topic::rules: return understand_rules(std::move(words), terminal);
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
