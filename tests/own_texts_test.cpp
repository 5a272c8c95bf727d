// Judges the tool's own texts by its own rules: what it tells of a letter, its help and errors, and its pages for people.
#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

#include "commands/help.h"
#include "lint.h"
#include "shipped_rules.h"

namespace amends {
namespace {

namespace fs = std::filesystem;

constexpr std::array text_languages = {Language::en, Language::zh_hant, Language::zh_hans};  ///< in the order of image::Texts

/// What goes round a text, so that one line is read as the body of a letter and not as its subject or signature.
struct Frame {
    std::string_view before, after;
};
constexpr std::array frames = {Frame{"Dear Ms Lind,\n\n", "\n\nThis page has two parts.\n\nI am sorry that you waited for an hour.\n"},
                               Frame{"林小姐您好：\n\n", "\n\n這一頁有兩個部分。\n\n抱歉讓您等了一個鐘頭。\n"},
                               Frame{"林女士您好：\n\n", "\n\n这一页有两个部分。\n\n抱歉让您等了一个钟头。\n"}};

std::string contents(const fs::path& path)
{
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

LintOptions as_apology(Language language)
{
    LintOptions options;
    options.kind = Kind::apology;
    options.language = language;
    return options;
}

/// Judges texts in one language.
class Reader {
public:
    explicit Reader(std::size_t language)
        : m_frame(frames[language]), m_linter(shipped_rules(), as_apology(text_languages[language])) {}

    /// For texts about software: what merely reads like a sentence of a letter is no fault there.
    [[nodiscard]] static Reader of_patterns()
    {
        Reader reader(0);
        reader.m_likens = false;
        return reader;
    }

    /// The faults of a page, one a line: the rule and the words. Slots are expected, as in a template.
    [[nodiscard]] std::string faults_of_page(std::string path, const std::string& page)
    {
        const Inputs inputs = read_bytes(std::move(path), page, {.is_template = true});
        REQUIRE(inputs.sources.size() == 1);
        std::string faults;
        for (const Finding& finding : m_linter.lint(inputs.sources.front()).findings) {
            if (finding.category > Category::boilerplate or not finding.span)
                continue;
            if (not m_likens and finding.rule.ends_with("/in-other-words"))
                continue;
            const Span span = *finding.span;
            faults += std::string(finding.rule) + ": " + page.substr(span.start, span.end - span.start) + "\n";
        }
        return faults;
    }

    /// The faults of a text that stands in the body of a letter.
    [[nodiscard]] std::string faults_of(std::string_view text)
    {
        return faults_of_page("text.txt", std::string(m_frame.before) + std::string(text) + std::string(m_frame.after));
    }

private:
    Frame m_frame;
    Linter m_linter;
    bool m_likens = true;
};

/// A text of a rule page.
struct OwnText {
    std::string name;          ///< the rule, the part of its page, and the language
    std::size_t language = 0;  ///< in text_languages
    std::string_view text;
};

void add_texts(std::string_view id, const char* part, const image::Texts& texts, std::vector<OwnText>& into)
{
    for (std::size_t language = 0; language < texts.size(); ++language) {
        const std::string_view text = shipped_rules().text(texts[language]);
        const std::string spoken(name_of(language_names, text_languages[language]));
        if (not text.empty())
            into.push_back({std::string(id) + " " + part + " " + spoken, language, text});
    }
}

/// Messages, advice and rewritings of all rules and elements.
std::vector<OwnText> texts_of_rules()
{
    std::vector<OwnText> texts;
    const auto add = [&](std::string_view id, const auto& speaker) {
        add_texts(id, "message", speaker.message, texts);
        add_texts(id, "advice", speaker.advice, texts);
        add_texts(id, "rewriting", speaker.rewrite, texts);
    };
    const RuleSet& rules = shipped_rules();
    for (const image::Rule& rule : rules.rules())
        add(rules.text(rule.id), rule);
    for (const image::ElementPage& element : rules.header().elements) {
        add(rules.text(rules.pages()[element.page].id), element);
        add_texts(rules.text(rules.pages()[element.page].id), "slot", element.slot, texts);
    }
    return texts;
}

/// Whether a Chinese text sets punctuation of half a cell's width after a Chinese character.
bool has_narrow_punctuation(std::string_view chinese)
{
    constexpr std::string_view narrow = ",;:?!()";
    for (std::size_t at = 1; at < chinese.size(); ++at) {
        const bool follows_chinese = static_cast<unsigned char>(chinese[at - 1]) >= 0x80;
        if (follows_chinese and narrow.find(chinese[at]) != std::string_view::npos)
            return true;
    }
    return false;
}

/// The string literals of a source file that read as sentences.
std::vector<std::string> sentences_in(const std::string& code)
{
    std::vector<std::string> sentences;
    for (std::size_t at = code.find('"'); at != std::string::npos; at = code.find('"', at + 1)) {
        const std::size_t start = ++at;
        while (at < code.size() and code[at] != '"' and code[at] != '\n')
            at += code[at] == '\\' ? 2 : 1;
        std::string literal = code.substr(start, at - start);
        if (std::count(literal.begin(), literal.end(), ' ') >= 3)
            sentences.push_back(std::move(literal));
    }
    return sentences;
}

}  // namespace

TEST_CASE("a fault in a text of one line is found")
{
    CHECK(Reader(0).faults_of("We will get back to you as soon as possible.") != "");
    CHECK(Reader(1).faults_of("我們會盡快為您處理。") != "");
    CHECK(Reader(2).faults_of("我们会尽快为您处理。") != "");
}

TEST_CASE("messages, advice and rewritings pass all rules")
{
    std::array readers = {Reader(0), Reader(1), Reader(2)};
    for (const OwnText& own : texts_of_rules()) {
        const std::string faults = readers[own.language].faults_of(own.text);
        CHECK_MESSAGE(faults == "", own.name << ": " << own.text);
    }
}

TEST_CASE("Chinese texts set their punctuation in full width")
{
    for (const OwnText& own : texts_of_rules()) {
        if (text_languages[own.language] != Language::en)
            CHECK_MESSAGE(not has_narrow_punctuation(own.text), own.name << ": " << own.text);
    }
}

TEST_CASE("the help of every command passes all rules")
{
    Reader reader = Reader::of_patterns();
    for (std::size_t topic = 0; topic < topic_names.size(); ++topic)
        CHECK_MESSAGE(reader.faults_of(help_on(static_cast<Topic>(topic))) == "", std::string(topic_names[topic]));
}

TEST_CASE("errors and notes in the code pass all rules")
{
    Reader reader = Reader::of_patterns();
    for (const auto& entry : fs::recursive_directory_iterator(fs::path(AMENDS_ROOT) / "src")) {
        if (entry.path().extension() != ".cpp")
            continue;
        for (const std::string& sentence : sentences_in(contents(entry.path())))
            CHECK_MESSAGE(reader.faults_of(sentence) == "", entry.path().filename().string() << ": " << sentence);
    }
}

TEST_CASE("the pages for people pass all rules")
{
    Reader reader = Reader::of_patterns();
    for (const std::string page : {"README.md", "CONTRIBUTING.md"})
        CHECK_MESSAGE(reader.faults_of_page(page, contents(fs::path(AMENDS_ROOT) / page)) == "", page);
}

}  // namespace amends
