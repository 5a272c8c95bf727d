// Turns the arguments of commands about archives into requests.
#include "archive_requests.h"

#include <algorithm>
#include <optional>
#include <thread>
#include <tuple>

#include <fmt/format.h>

#include "arguments.h"
#include "common_options.h"
#include "config_options.h"
#include "option_settings.h"

namespace amends {
namespace {

std::optional<Day> day_given(const Arguments& arguments, const std::string& option)
{
    const auto text = arguments.text(option);
    const auto day = text ? day_in(*text) : std::nullopt;
    if (text and (not day or written(*day) != *text))
        throw Mistake{fmt::format("{} {}: a day is needed, such as 2026-01-31.", option, *text)};
    return day;
}

Selection selection(const Arguments& arguments)
{
    constexpr int most = 1'000'000;  // they are held in memory
    Selection chosen{day_given(arguments, "--since"), day_given(arguments, "--until"), std::nullopt};
    if (const auto size = arguments.number("--sample", 1, most))
        chosen.sample = static_cast<std::size_t>(*size);
    return chosen;
}

/// What becomes of senders, and the key of their hashes.
std::pair<SenderUse, std::string> sender_use(const Arguments& arguments)
{
    const bool has_none = arguments.has("--no-senders");
    const auto key_file = arguments.text("--hash-senders");
    if (not key_file)
        return {has_none ? SenderUse::none : SenderUse::named, {}};
    if (has_none)
        throw Mistake{"--hash-senders: with --no-senders nothing is told of who wrote; leave out one of them."};
    const auto key = sender_key(*key_file);
    if (not key)
        throw Mistake{fmt::format("--hash-senders {}: no key can be read from it or written to it; name a file in a folder that is there.", *key_file)};
    return {SenderUse::hashed, *key};
}

Telling telling(const Arguments& arguments)
{
    Telling told;
    told.is_redacted = arguments.has("--redact");
    told.is_grouped = arguments.has("--group");
    told.with_text = arguments.has("--with-text") ? WithText::yes : WithText::no;
    std::tie(told.senders, told.sender_key) = sender_use(arguments);
    return told;
}

std::vector<TableChoice> tables(const Arguments& arguments)
{
    std::vector<TableChoice> choices;
    for (const std::string& given : arguments.all("--csv")) {
        const auto parting = given.find('=');
        const auto table = named<ResultTable>(result_table_names, std::string_view(given).substr(0, parting));
        if (parting == std::string::npos or parting + 1 == given.size() or not table)
            throw Mistake{fmt::format("--csv {}: a table and its file are needed, such as letters=letters.csv; the tables are {}.", given, fmt::join(result_table_names, ", "))};
        choices.push_back({"--csv " + given, *table, given.substr(parting + 1)});
    }
    return choices;
}

/// What commands about letters of any number take alike: the letters, and how they are read and judged.
template <class Options>
void take_letters(Arguments& arguments, const Terminal& terminal, std::string_view command, Options& options)
{
    options.given = given_settings(arguments);
    options.files = file_choice(arguments, options.given);
    if (arguments.rest().empty() and not options.files.list and terminal.reads_keyboard)
        throw Mistake{fmt::format("{}: name what to read: folders, files, or - for standard input.", command)};
    options.config = config_choice(arguments);
    options.rules = rules_folder(arguments);
}

/// Results are read from where the user says; a keyboard writes none.
std::vector<std::string> results_given(std::vector<std::string> rest, std::string_view command)
{
    if (rest.empty())
        throw Mistake{fmt::format("{}: name the results of a scan, which amends scan -o writes, or - for standard input.", command)};
    return rest;
}

}  // namespace

Request understand_scan(std::vector<std::string> words, const Terminal& terminal)
{
    constexpr int most_jobs = 1024;
    Arguments arguments = arguments_of(Topic::scan, setting_options());
    arguments.parse(std::move(words));
    if (arguments.has("--help"))
        return ShowHelp{Topic::scan};
    ScanOptions options;
    take_letters(arguments, terminal, "scan", options);
    options.stdin_name = arguments.text("--stdin-filename");
    options.results = arguments.text("--output-file");
    options.tables = tables(arguments);
    options.goes_on = arguments.has("--resume");
    if (options.goes_on and not options.results)
        throw Mistake{"--resume: name the results that are to be gone on with, by -o FILE."};
    options.jobs = arguments.number("--jobs", 1, most_jobs).value_or(static_cast<int>(std::max(1U, std::thread::hardware_concurrency())));
    options.selection = selection(arguments);
    options.telling = telling(arguments);
    options.is_quiet = arguments.has("--quiet");
    options.shows_progress = terminal.shows_progress and not options.is_quiet;
    return options;
}

Request understand_report(std::vector<std::string> words)
{
    constexpr std::array<std::string_view, 3> spoken = {"en", "zh-Hant", "zh-Hans"};  // in the order of Language
    Arguments arguments = arguments_of(Topic::report);
    arguments.parse(std::move(words));
    if (arguments.has("--help"))
        return ShowHelp{Topic::report};
    ReportPageOptions options;
    options.results = results_given(arguments.rest(), "report");
    options.before = arguments.all("--compare");
    options.page = arguments.text("--output-file").value_or("-");
    options.language = arguments.choice<Language>("--ui-lang", spoken);
    options.disclosure.with_text = arguments.has("--with-text") ? WithText::yes : WithText::no;
    std::tie(options.disclosure.senders, options.disclosure.sender_key) = sender_use(arguments);
    if (std::count(options.results.begin(), options.results.end(), "-") + std::count(options.before.begin(), options.before.end(), "-") > 1)
        throw Mistake{"report: standard input can be read only once; name - in one place."};
    return options;
}

Request understand_promises(std::vector<std::string> words, const Terminal& terminal)
{
    Arguments arguments = arguments_of(Topic::promises, setting_options());
    arguments.parse(std::move(words));
    if (arguments.has("--help"))
        return ShowHelp{Topic::promises};
    PromisesOptions options;
    take_letters(arguments, terminal, "promises", options);
    return options;
}

Request understand_sample(std::vector<std::string> words)
{
    constexpr int most = 100'000;
    Arguments arguments = arguments_of(Topic::sample);
    arguments.parse(std::move(words));
    if (arguments.has("--help"))
        return ShowHelp{Topic::sample};
    SampleOptions options;
    options.results = results_given(arguments.rest(), "sample");
    if (const auto size = arguments.number("--n", 1, most))
        options.size = static_cast<std::size_t>(*size);
    const std::vector<std::string> traits = arguments.list("--by");
    if (not traits.empty())
        options.by.clear();
    for (const std::string& name : traits) {
        const auto trait = named<LetterTrait>(trait_names, name);
        if (not trait)
            throw Mistake{fmt::format("--by {}: known are {}.{}", name, fmt::join(trait_names, ", "), meant(name, {trait_names.begin(), trait_names.end()}))};
        options.by.push_back(*trait);
    }
    return options;
}

Request understand_agree(std::vector<std::string> words)
{
    Arguments arguments = arguments_of(Topic::agree);
    arguments.parse(std::move(words));
    if (arguments.has("--help"))
        return ShowHelp{Topic::agree};
    std::vector<std::string> rest = arguments.rest();
    if (rest.size() < 2)
        throw Mistake{"agree: the labels and the results that they are about are needed: amends agree labels.csv results.jsonl"};
    const std::string labels = rest.front();
    rest.erase(rest.begin());
    return AgreeOptions{labels, std::move(rest)};
}

}  // namespace amends
