// The help texts.
#include <doctest/doctest.h>

#include <sstream>
#include <string>

#include "commands/completions.h"
#include "commands/help.h"
#include "commands/option_table.h"
#include "lint.h"
#include "shipped_rules.h"
#include "text/width.h"

using namespace amends;

namespace {

constexpr std::array topics = {Topic::amends, Topic::check, Topic::report, Topic::suggest, Topic::diff, Topic::filter, Topic::explain, Topic::rules, Topic::init, Topic::lsp, Topic::completions, Topic::version};

}  // namespace

TEST_CASE("every help text fits eighty columns and ends with its line")
{
    for (const Topic topic : topics) {
        const std::string text(help_on(topic));
        CHECK(text.ends_with('\n'));
        std::istringstream rows(text);
        for (std::string row; std::getline(rows, row);)
            CHECK_MESSAGE(display_width(row) <= 80, row);
    }
}

TEST_CASE("every command has an example in its help")
{
    for (const Topic topic : topics) {
        if (topic == Topic::amends)
            continue;
        const std::string example = "\n  amends " + (topic == Topic::check ? "" : std::string(name_of(topic_names, topic)));
        CHECK(help_on(topic).find("\nExample") != std::string::npos);
        CHECK(help_on(topic).rfind(example) > help_on(topic).find("\nExample"));
    }
}

TEST_CASE("the tool's help says nothing that its own rules would flag")
{
    LintOptions options;
    options.kind = Kind::apology;
    Linter linter(shipped_rules(), options);
    for (const Topic topic : topics) {
        Source source;
        source.text = help_on(topic);
        for (const Finding& finding : linter.lint(source).findings)
            if (finding.span)
                CHECK_MESSAGE(finding.category == Category::placeholder,
                              finding.rule << ": " << source.text.substr(finding.span->start, finding.span->size()));
    }
}

TEST_CASE("every option of a command stands in its help, in the manual page and in the completions")
{
    const std::string manual = manual_page(), bash = completions_for(Shell::bash), fish = completions_for(Shell::fish);
    for (const Topic topic : topics)
        for (const OptionRow& option : options_of(topic)) {
            const std::string name(long_name(option));
            CHECK_MESSAGE(help_on(topic).find(name) != std::string::npos, name);
            CHECK_MESSAGE(bash.find(name + " ") != std::string::npos, name);
            CHECK_MESSAGE(fish.find("-l " + name.substr(2)) != std::string::npos, name);
        }
    CHECK(manual.find("\\-\\-explain\\-score") != std::string::npos);
    CHECK(manual.find("\n..") == std::string::npos);
}
