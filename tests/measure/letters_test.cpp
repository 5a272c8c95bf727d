// The labelled letters of past rounds as a regression, texts that must stay silent, letters that say the same in three languages,
// and the records of the rules.
#include <algorithm>
#include <fstream>
#include <iterator>
#include <map>
#include <sstream>

#include <doctest/doctest.h>
#include <fmt/format.h>

#include "figures.h"
#include "letter/letter.h"
#include "rule/measured.h"
#include "shipped_rules.h"

using namespace amends;
using namespace amends::test;

namespace fs = std::filesystem;

namespace {

const fs::path letters = AMENDS_LETTERS;

std::string bytes_of(const fs::path& path)
{
    std::ifstream file{path, std::ios::binary};
    REQUIRE_MESSAGE(file, path.string());
    return {std::istreambuf_iterator<char>{file}, {}};
}

Source source_of(const std::string& name, std::string text)
{
    Inputs inputs = read_bytes(name, std::move(text), {});
    REQUIRE(inputs.sources.size() == 1);
    return std::move(inputs.sources.front());
}

/// The least figures of each round: kind, elements, faults, precision, ordering. What was won is kept.
std::map<std::string, std::array<double, 5>> floors()
{
    std::map<std::string, std::array<double, 5>> rows;
    std::istringstream lines{bytes_of(letters / "floors.tsv")};
    for (std::string line; std::getline(lines, line);) {
        std::istringstream cells{line};
        std::string round;
        if (cells >> round and not round.starts_with('#'))
            for (double& floor : rows[round])
                cells >> floor;
    }
    return rows;
}

/// The texts of a file, parted by lines that hold only %%.
std::vector<std::string> texts_of(const fs::path& path)
{
    std::vector<std::string> texts(1);
    std::istringstream lines{bytes_of(path)};
    for (std::string line; std::getline(lines, line);) {
        if (line == "%%")
            texts.emplace_back();
        else
            texts.back() += line + "\n";
    }
    std::erase_if(texts, [](const std::string& text) { return text.find_first_not_of(" \n") == std::string::npos; });
    return texts;
}

constexpr std::array scripts = {"en", "zh-Hant", "zh-Hans"};

/// Elements and faults, without their places: what versions of one letter have in common.
std::string gist(const Verdict& verdict)
{
    std::string elements;
    for (const ElementVerdict& element : verdict.elements)
        elements += element.present ? fmt::format("{} ", name_of(element_names, element.element)) : "";
    std::vector<std::string> faults;
    for (const Finding& finding : verdict.findings)
        if (finding.category <= Category::placeholder)
            faults.emplace_back(name_of(category_names, finding.category));
    std::sort(faults.begin(), faults.end());
    return elements + "| " + fmt::format("{}", fmt::join(faults, " "));
}

}  // namespace

TEST_CASE("what was learnt from the letters of past rounds is kept")
{
    const auto least = floors();
    for (const fs::path& round : rounds(letters)) {
        Figures figures{shipped_rules()};
        for (const LabelledLetter& letter : letters_of_round(round))
            figures.add(letter);
        const std::string name = round.filename().string();
        CAPTURE(name);
        REQUIRE(least.count(name) == 1);
        const auto [kind, elements, faults, precision, ordering] = least.at(name);
        CHECK(figures.kind() >= kind);
        CHECK(figures.elements().f1() >= elements);
        CHECK(figures.faults().f1() >= faults);
        CHECK(figures.faults().precision() >= precision);
        CHECK(figures.ordering() >= ordering);
    }
}

TEST_CASE("texts that are no apologies are told to be none, and hold no faults")
{
    LintOptions forced;
    forced.kind = Kind::apology;
    for (const std::string script : scripts) {
        Linter free{shipped_rules(), {}}, strict{shipped_rules(), forced};
        Letter letter;
        std::size_t apologies = 0, findings = 0, sentences = 0;
        const auto texts = texts_of(letters / "negatives" / (script + ".txt"));
        for (const std::string& text : texts) {
            const Source source = source_of(script + ".txt", text);
            apologies += free.lint(source).kind == Kind::apology;
            const Verdict verdict = strict.lint(source);
            findings += static_cast<std::size_t>(std::ranges::count_if(verdict.findings, [](const Finding& f) { return f.category != Category::missing; }));
            take_apart(source, letter);
            sentences += letter.sentences.size();
        }
        CAPTURE(script);
        CAPTURE(sentences);
        CHECK(texts.size() >= 200);
        CHECK(apologies * 50 <= texts.size());
        CHECK(findings * 200 <= sentences);
    }
}

TEST_CASE("a letter says the same in three languages")
{
    Linter linter{shipped_rules(), {}};
    std::size_t compared = 0;
    for (const auto& entry : fs::directory_iterator{letters / "parity"}) {
        const std::string name = entry.path().filename().string();
        if (not name.ends_with(".en.txt"))
            continue;
        ++compared;
        const std::string stem = name.substr(0, name.size() - 6);
        const Verdict english = linter.lint(source_of(name, bytes_of(entry.path())));
        for (const std::string script : {"zh-Hant", "zh-Hans"}) {
            const Verdict other = linter.lint(source_of(stem + script, bytes_of(letters / "parity" / (stem + script + ".txt"))));
            CAPTURE(stem + script);
            CHECK(gist(other) == gist(english));
            CHECK(std::abs(other.score.value_or(-1) - english.score.value_or(-1)) <= 5);
        }
    }
    CHECK(compared >= 10);
}

TEST_CASE("a letter in the other script gives the same findings")
{
    // Pairs of one text, character for character.
    const std::array<std::pair<std::string, std::string>, 3> pairs = {{
        {"王先生您好：\n\n您的包裹晚了三天，是我們漏看了訂單，很抱歉。我們已經補寄，明天下午五點前送到。造成不便，敬請見諒。\n\n客服 小陳\n",
         "王先生您好：\n\n您的包裹晚了三天，是我们漏看了订单，很抱歉。我们已经补寄，明天下午五点前送到。造成不便，敬请见谅。\n\n客服 小陈\n"},
        {"您好：\n\n關於退款延遲一事，我們會儘快向相關單位反映，請您耐心等候。如果讓您感到不舒服，我們表示歉意。\n",
         "您好：\n\n关于退款延迟一事，我们会尽快向相关单位反映，请您耐心等候。如果让您感到不舒服，我们表示歉意。\n"},
        {"各位家長：\n\n由於系統異常，昨天的通知沒有發出，這不是我們的錯。今後我們將加強管理。\n",
         "各位家长：\n\n由于系统异常，昨天的通知没有发出，这不是我们的错。今后我们将加强管理。\n"},
    }};
    LintOptions options;
    options.kind = Kind::apology;
    Linter linter{shipped_rules(), options};
    for (const auto& [traditional, simplified] : pairs) {
        const Verdict one = linter.lint(source_of("a.txt", traditional)), other = linter.lint(source_of("b.txt", simplified));
        REQUIRE(one.findings.size() == other.findings.size());
        for (std::size_t i = 0; i < one.findings.size(); ++i) {
            CHECK(one.findings[i].rule == other.findings[i].rule);
            CHECK(one.findings[i].span == other.findings[i].span);
        }
        CHECK(one.score == other.score);
        CHECK(gist(one) == gist(other));
    }
}

TEST_CASE("the records of rules are those of the labelled letters, and none is kept that is often wrong")
{
    Figures figures{shipped_rules(), by_patterns()}, told{shipped_rules()};
    for (const fs::path& round : rounds(letters)) {
        for (const LabelledLetter& letter : letters_of_round(round)) {
            figures.add(letter);
            told.add(letter);
        }
    }
    std::vector<PageError> errors;
    const auto measured = read_measured(AMENDS_RULES, errors);
    REQUIRE(measured);
    CHECK(errors.empty());
    for (const auto& [rule, record] : figures.records()) {
        CAPTURE(rule);
        const auto kept = measured->find(rule);
        REQUIRE_MESSAGE(kept != measured->end(), "run tests/letters/count");
        CHECK(kept->second.hits == record.hits);
        CHECK(kept->second.false_alarms == record.false_alarms);
    }
    CHECK(measured->size() == figures.records().size());
    // What is told in the end, doubts and all.
    for (const auto& [rule, record] : told.records()) {
        CAPTURE(rule);
        if (record.spoken() >= 10)
            CHECK(record.hits * 10 >= record.spoken() * 8);
    }
}
