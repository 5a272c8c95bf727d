// amends check.
#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>

#include "commands/check.h"
#include "commands/run.h"

using namespace amends;
using namespace amends::test;

namespace {

constexpr std::string_view poor = "Dear Ms Hale,\n\nWe apologise for any inconvenience caused. We will get back to you as soon as possible.\n\n"
                                  "Best regards,\nTom\n";

CheckOptions checking(std::vector<std::string> paths, std::string_view format = "concise")
{
    CheckOptions options;
    options.files.paths = std::move(paths);
    options.format = format_named(format);
    options.given.set("kind", text_setting("apology"));
    options.config.is_isolated = true;
    return options;
}

bool holds(const std::string& text, std::string_view part)
{
    return text.find(part) != std::string::npos;
}

}  // namespace

TEST_CASE("a poor letter has findings, and fewer severities count when fewer are asked for")
{
    const LetterFolder folder;
    CheckOptions options = checking({folder.letter("poor.txt", poor)});
    const Ran ran = run(check, options);
    CHECK(ran.outcome.has_findings);
    CHECK_FALSE(ran.outcome.has_errors);
    CHECK(holds(ran.out, "missing/timeline"));
    options.given.set("fail-on", text_setting("error"));
    CHECK_FALSE(run(check, options).outcome.has_findings);
    options.given.set("fail-on", text_setting("never"));
    CHECK_FALSE(run(check, options).outcome.has_findings);
    CHECK(run(check, options).out == ran.out);
}

TEST_CASE("a score below the least one asked for counts as a finding, unless findings are told not to count")
{
    const LetterFolder folder;
    CheckOptions options = checking({folder.letter("poor.txt", poor)});
    options.given.set("fail-on", text_setting("never"));
    options.given.set("min-score", text_setting("90"));
    CHECK(run(check, options).outcome.has_findings);
    options.exit_zero = true;
    CHECK_FALSE(run(check, options).outcome.has_findings);
}

TEST_CASE("the outcome is the same in every format")
{
    const LetterFolder folder;
    const std::vector<std::string> paths = {folder.letter("poor.txt", poor), "/no/such/letter.txt"};
    for (const Format& format : formats()) {
        const Ran ran = run(check, checking(paths, format.name));
        CHECK(ran.outcome.has_findings);
        CHECK(ran.outcome.has_errors);
        CHECK(holds(ran.out, "poor.txt"));
        CHECK(holds(ran.err, "amends: /no/such/letter.txt: "));
    }
}

TEST_CASE("quiet leaves out letters that pass")
{
    const LetterFolder folder;
    CheckOptions options = checking({folder.letter("poor.txt", poor)}, "text");
    options.quiet = true;
    CHECK(run(check, options).out != "");
    options.given.set("fail-on", text_setting("never"));
    CHECK(run(check, options).out == "");
}

TEST_CASE("an empty letter is noted and passes")
{
    const LetterFolder folder;
    CheckOptions options = checking({folder.letter("empty.txt", "")});
    const Ran ran = run(check, options);
    CHECK(holds(ran.err, "empty.txt"));
    CHECK_FALSE(ran.outcome.has_errors);
    CHECK_FALSE(ran.outcome.has_findings);
    options.quiet = true;
    CHECK(run(check, options).err == "");
}

TEST_CASE("a name that no rule answers to is an error with the name that was meant")
{
    CheckOptions options = checking({});
    options.given.set("ignore", list_setting({"deflecton"}, {nullptr, {}, "--ignore"}));
    const Ran ran = run(check, options);
    CHECK(ran.outcome.has_errors);
    CHECK(ran.err == "amends: --ignore: deflecton: no rule or category has this name. Did you mean deflection?\n");
}

TEST_CASE("several reports are written in one run, each as if it were the only one")
{
    const LetterFolder folder;
    const std::string letter = folder.letter("poor.txt", poor);
    for (const Format& format : formats()) {
        CheckOptions options = checking({letter}, format.name);
        const std::string alone = run(check, options).out;
        const std::filesystem::path path = std::filesystem::path(letter).replace_filename("report");
        options.format = format_named("concise");
        options.outputs = {{"--output", &format, path}};
        CHECK(run(check, options).out == run(check, checking({letter})).out);
        std::ifstream file(path, std::ios::binary);
        CHECK(std::string(std::istreambuf_iterator<char>(file), {}) == alone);
    }
}

TEST_CASE("where a report cannot be written nothing is judged, and the report and the way out are told")
{
    const LetterFolder folder;
    CheckOptions options = checking({folder.letter("poor.txt", poor)});
    options.outputs = {{"--output json=/no/such/report.json", format_named("json"), "/no/such/report.json"}};
    const Ran ran = run(check, options);
    CHECK(ran.outcome.has_errors);
    CHECK(ran.out == "");
    CHECK(ran.err == "amends: --output json=/no/such/report.json: there is no folder /no/such; make it first: mkdir -p '/no/such'\n");
}

TEST_CASE("a report that was not written whole is an error, and the others are written")
{
    const LetterFolder folder;
    const std::string letter = folder.letter("poor.txt", poor);
    CheckOptions options = checking({letter});
    const std::filesystem::path path = std::filesystem::path(letter).replace_filename("report");
    options.outputs = {{"--output json=/dev/full", format_named("json"), "/dev/full"}, {"--output json=report", format_named("json"), path}};
    const Ran ran = run(check, options);
    CHECK(ran.outcome.has_errors);
    CHECK(ran.err == "amends: --output json=/dev/full: failed to write: No space left on device.\n");
    CHECK(std::filesystem::file_size(path) > 100);
}
