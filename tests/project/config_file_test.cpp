// What a configuration may say, and what is told of its mistakes.
#include "project/config_file.h"

#include <random>

#include "project/configured.h"
#include "project/keys.h"
#include "project/sample.h"
#include "project/settings.h"

using namespace amends;
using namespace amends::test;

namespace {

std::vector<std::string> mistakes(const std::string& text)
{
    return Configured(text).mistakes;
}

std::string only_mistake(const std::string& text)
{
    const std::vector<std::string> all = mistakes(text);
    REQUIRE(all.size() == 1);
    return all.front();
}

}  // namespace

TEST_CASE("a configuration without any key is sound")
{
    for (const std::string text : {"", "\n", "# nothing yet\n", "---\n", "{}\n"})
        CHECK(mistakes(text).empty());
}

TEST_CASE("every key is read with the value that it was given")
{
    const Configured configured("stage: first\nmin-score: 60\nfail-on: never\nkind: apology\nlang: zh-Hant\nui-lang: en\nstakes: grave\nscenario: delay\n"
                                "select: [missing, vagueness/soon]\nignore: boilerplate\ntemplate: true\nencoding: big5\ninput-format: csv\n"
                                "fields: {text: /a, html: h, id: i, date: d, from: f}\nseverity: {vagueness: error, vagueness/soon: 'off'}\n"
                                "region: tw\nchannel: sms\nfragment: opening\ncompensation: [lamp credit]\nnames: {phone: ext. 12}\nbaseline: b/base.json\n"
                                "phrases:\n  required: [a@b.example, {phrase: c, reason: the law}]\n  forbidden: [dear valued]\n");
    REQUIRE(configured.mistakes.empty());
    const Settings settings = settings_of(configured.file->root);
    CHECK(settings.lint.stage == Stage::first);
    CHECK(settings.bar.min_score == 60);
    CHECK_FALSE(settings.bar.fail_on.has_value());
    CHECK(settings.lint.kind == Kind::apology);
    CHECK(settings.lint.language == Language::zh_hant);
    CHECK(settings.lint.ui_language == Language::en);
    CHECK(settings.lint.stakes == Stakes::grave);
    CHECK(settings.lint.scenario == Scenario::delay);
    CHECK(settings.lint.select == std::vector<std::string>{"missing", "vagueness/soon"});
    CHECK(settings.lint.ignore == std::vector<std::string>{"boilerplate"});
    CHECK(settings.input.is_template);
    CHECK(settings.input.encoding == "big5");
    CHECK(settings.input.format == "csv");
    CHECK(settings.input.fields.html == "h");
    CHECK(settings.input.fields.from == "f");
    REQUIRE(settings.lint.severities.size() == 2);
    CHECK(settings.lint.severities[0].severity == Severity::error);
    CHECK_FALSE(settings.lint.severities[1].severity.has_value());
    const House& house = settings.lint.house;
    CHECK(house.region == HouseRegion::tw);
    CHECK(house.channel == Channel::sms);
    CHECK(house.fragment == Fragment::opening);
    CHECK(house.contacts == std::vector<std::string>{"ext. 12"});
    CHECK(settings.baseline == "/here/b/base.json");
    CHECK(house.forbidden == std::vector<std::string>{"dear valued"});
    REQUIRE(house.required.size() == 2);
    CHECK(house.required[0].phrase == "a@b.example");
    CHECK(house.required[1].phrase == "c");
    CHECK(house.required[1].reason == "the law");
}

TEST_CASE("what is not set is as it is without a configuration")
{
    const Settings settings = settings_of(Setting{});
    CHECK(settings.bar.fail_on == Severity::warning);
    CHECK_FALSE(settings.bar.min_score.has_value());
    CHECK_FALSE(settings.input.is_template);
    CHECK(is_empty(own_rules(Setting{})));
}

TEST_CASE("an unknown key is told with the one that was meant")
{
    CHECK(only_mistake("# our house\nmin_score: 60\n") == "2:1: \"min_score\" is no key of the configuration; did you mean min-score?");
    CHECK(only_mistake("phrases:\n  require: [a]\n") == "2:3: \"require\" is no key of phrases; did you mean required?");
    CHECK(only_mistake("overrides:\n  - files: a\n    exclude: [b]\n").starts_with("3:5: \"exclude\" is no key of overrides; the keys are files, select"));
    CHECK(only_mistake("score:\n  cap:\n    no-remedi: 4\n") == "3:5: \"no-remedi\" is no key of cap; did you mean no-remedy?");
    CHECK(only_mistake("? [a, b]\n: c\n").starts_with("1:3: a key has to be a word"));
}

TEST_CASE("a value of the wrong type is told with what to write")
{
    CHECK(only_mistake("min-score: high\n") == "1:12: \"min-score\" takes a whole number from 0 to 100; write for example \"min-score: 60\"");
    CHECK(only_mistake("min-score: 101\n").starts_with("1:12: "));
    CHECK(only_mistake("min-score: '60'\n").starts_with("1:12: "));
    CHECK(only_mistake("min-score: [60]\n").starts_with("1:12: "));
    CHECK(only_mistake("fail-on: wraning\n") == "1:10: \"wraning\" is none of the values of \"fail-on\"; did you mean warning?");
    CHECK(only_mistake("stage: last\n") == "1:8: \"last\" is none of the values of \"stage\"; write one of final, first");
    CHECK(only_mistake("select:\n  a: b\n").starts_with("2:3: \"select\" takes a list, of which each item is a rule or category"));
    CHECK(only_mistake("template: yes\n") == "1:11: \"template\" takes true or false, or a list, of which each item is a glob; write true or false, or a list, of which each item is a glob");
    CHECK(only_mistake("severity: error\n").starts_with("1:11: \"severity\" takes keys with their values"));
    CHECK(only_mistake("encoding: bog5\n").starts_with("1:11: \"encoding\" takes the name of an encoding"));
    CHECK(only_mistake("phrases:\n  required: [{reason: none}]\n").find("lacks the key \"phrase\"") != std::string::npos);
    CHECK(only_mistake("overrides:\n  - stage: first\n").starts_with("2:5: \"overrides\" lacks the key \"files\""));
    CHECK(only_mistake("stage:\nmin-score: 4\n") == "1:1: \"stage\" has no value; write for example \"stage: final\", or take out the line");
    CHECK(only_mistake("- stage\n").find("made of keys") != std::string::npos);
    CHECK(only_mistake("extend: ''\n").starts_with("1:9: \"extend\" takes a path"));
    CHECK(only_mistake("names: {company: ['Lampworks, Inc.']}\n").starts_with("1:19: \"company\" takes a name without commas"));
    CHECK(only_mistake("words: {we: 燈籠，家居}\n").starts_with("1:13: \"we\" takes a word without commas"));
}

TEST_CASE("a key that stands twice is told at the second place")
{
    CHECK(only_mistake("stage: first\nlang: en\nstage: final\n") == "3:1: \"stage\" stands twice; keep one of them");
    CHECK(only_mistake("words: {we: [a], we: [b]}\n").starts_with("1:18: \"we\" stands twice"));
}

TEST_CASE("columns count characters, not bytes")
{
    CHECK(only_mistake("words: {we: [敝社團], 敝: 1, we: [丙]}\n").starts_with("1:26: \"we\" stands twice"));
}

TEST_CASE("a colon of full width is told where it stands, and the rest is read all the same")
{
    CHECK(mistakes("stage：first\nmin-score: high\n") == std::vector<std::string>{"1:6: a colon of full width; write \":\" and a space in place of \"：\"",
                                                                                 "2:12: \"min-score\" takes a whole number from 0 to 100; write for example \"min-score: 60\""});
    CHECK(only_mistake("severity:\n  vagueness/soon：error\n").starts_with("2:17: a colon of full width"));
    CHECK(mistakes("phrases:\n  required: [客服專線：0800]\n").empty());
}

TEST_CASE("a tab before a text is told where it stands")
{
    CHECK(only_mistake("severity:\n\tvagueness: error\n") == "2:1: a tab before the text of the line; indent with spaces");
    CHECK(mistakes("stage: first\n\t# a remark\n\t\n").empty());
}

TEST_CASE("what is no YAML is told with its place and the way out")
{
    const std::string told = only_mistake("select: [a, 'b]\n");
    CHECK(told.find("this is no YAML") != std::string::npos);
    CHECK(told.find("single quotes") != std::string::npos);
    CHECK(only_mistake("stage: fi\xFFrst\n").starts_with("1:10: from here on this is no UTF-8"));
}

TEST_CASE("all mistakes of a file are told at once, but of a file that is nothing else only some hundreds")
{
    CHECK(mistakes("stage: x\nmin-score: y\nfoo: z\nseverity: {a: b}\n").size() == 4);
    std::string many;
    for (int i = 0; i < 20'000; ++i)
        many += fmt::format("k{}: 1\n", i);
    CHECK(mistakes(many).size() == 300);
}

TEST_CASE("deep nesting and aliases that multiply neither crash nor fill the memory")
{
    CHECK_FALSE(mistakes(std::string(100'000, '[')).empty());
    std::string bomb = "select: &a [x";
    for (int i = 0; i < 2'000; ++i)
        bomb += ", x";
    bomb += "]\noverrides:\n";
    for (int i = 0; i < 2'000; ++i)
        bomb += "  - {files: a, select: *a}\n";
    CHECK(only_mistake(bomb).find("too many values") != std::string::npos);
}

TEST_CASE("a file that is not there or too large is told")
{
    ProjectFolder folder;
    folder.file("large.yml", std::string((1 << 20) + 1, '#'));
    for (const auto& [name, message] : {std::pair("none.yml", "not read: No such file"), std::pair("large.yml", "larger than 1 MiB")}) {
        ConfigFile file;
        file.path = name;
        file.location = folder.path() / name;
        std::vector<PageError> errors;
        load_configuration(file, errors);
        CHECK_FALSE(file.is_sound);
        REQUIRE(errors.size() == 1);
        CHECK(errors.front().message.find(message) != std::string::npos);
    }
}

TEST_CASE("a configuration that was damaged anywhere is read or told of, and does no harm")
{
    const std::string whole = "extend: a\nselect: [missing, 'x y']\nseverity:\n  vagueness/soon: error\nphrases: {required: [{phrase: b, reason: c}]}\n"
                              "overrides:\n  - files: &f [a, b]\n    template: *f\nwords:\n  we: |\n    敝社團\n";
    std::mt19937 random(7);
    for (int round = 0; round < 3'000; ++round) {
        std::string damaged = whole;
        for (std::uint32_t left = random() % 4; left-- > 0;) {
            const std::size_t at = random() % damaged.size();
            const std::string_view signs = "\n\t :-[]{}&*!|>'\"%@`#?,\\x\xEF\xBC\x9A";
            if (random() % 3 == 0)
                damaged.erase(at, random() % 9 + 1);
            else
                damaged.insert(at, 1, signs[random() % signs.size()]);
        }
        const Configured configured(damaged);
        if (configured.mistakes.empty())
            (void)settings_of(configured.file->root);
        (void)own_rules(configured.file->root);
    }
}

TEST_CASE("the configuration that README.md shows reads")
{
    std::ifstream file(AMENDS_ROOT "/README.md", std::ios::binary);
    const std::string readme{std::istreambuf_iterator<char>(file), {}};
    const std::string opening = "```yaml\n# .amends.yml\n";
    const std::size_t start = readme.find(opening);
    REQUIRE(start != std::string::npos);
    const Configured configured(readme.substr(start + opening.size(), readme.find("```", start + 3) - start - opening.size()));
    CHECK(configured.mistakes.empty());
    CHECK(settings_of(configured.file->root).bar.min_score == 60);
}

TEST_CASE("the sample holds every key, and reads back with each of them let in")
{
    const std::string sample = sample_configuration();
    CHECK(Configured(sample).mistakes.empty());
    std::string let_in;
    for (std::size_t at = 0; at < sample.size();) {
        const std::size_t end = sample.find('\n', at);
        const std::string line = sample.substr(at, end - at);
        if (line.starts_with('#') and not line.starts_with("# "))
            let_in += line.substr(1) + '\n';
        else if (line.starts_with("#  "))
            let_in += line.substr(1) + '\n';
        at = end + 1;
    }
    const Configured configured(let_in);
    for (const std::string& mistake : configured.mistakes)
        FAIL_CHECK(mistake);
    for (const Key& key : configuration_type().keys)
        CHECK_MESSAGE(configured.file->root.find(key.name) != nullptr, std::string(key.name));
}
