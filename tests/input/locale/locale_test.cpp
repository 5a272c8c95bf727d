// Locale files: each message a template with its key, its characters back at their places in the file.
#include <doctest/doctest.h>

#include <string>
#include <string_view>
#include <vector>

#include "input/source.h"

using namespace amends;

namespace {

using Texts = std::vector<std::string>;

Inputs read(const std::string& path, const std::string& bytes)
{
    return read_bytes(path, bytes, {});
}

/// "key: text" of each message.
Texts messages(const std::string& path, const std::string& bytes)
{
    Texts found;
    for (const auto& source : read(path, bytes).sources) {
        CHECK(source.is_template);
        found.push_back(source.id.value_or("?") + ": " + source.text);
    }
    return found;
}

/// "line:column message" of each error.
Texts errors(const std::string& path, const std::string& bytes)
{
    Texts found;
    for (const auto& error : read(path, bytes).errors)
        found.push_back(std::to_string(error.line.value_or(0)) + ":" + std::to_string(error.column.value_or(0)) + " "
                        + error.message.substr(0, error.message.find(';')));
    return found;
}

/// The bytes of the file behind `words` of its only message.
std::string written(const std::string& path, const std::string& bytes, std::string_view words)
{
    const auto inputs = read(path, bytes);
    REQUIRE(inputs.sources.size() == 1);
    const auto& source = inputs.sources.front();
    const auto at = source.text.find(words);
    REQUIRE(at != std::string::npos);
    const auto start = static_cast<std::uint32_t>(at);
    const auto span = source.offsets.original(TextSpan{start, start + static_cast<std::uint32_t>(words.size())});
    CHECK(source.original.substr(span.start, span.size()) == bytes.substr(source.base + span.start, span.size()));
    return bytes.substr(source.base + span.start, span.size());
}

}  // namespace

TEST_CASE("each translation of a .po file is a message, with the text that it translates as key")
{
    CHECK(messages("a.po", "msgid \"\"\nmsgstr \"Language: zh_TW\\n\"\n\n# note\n#: a.c:1\n#, c-format\nmsgid \"late\"\nmsgstr \"\"\n\"包裹遲了。\\n\"\n\"對不起。\"\n")
          == Texts{"late: 包裹遲了。\n對不起。"});
    CHECK(messages("a.po", "msgctxt \"mail\"\nmsgid \"x\"\nmsgid_plural \"xs\"\nmsgstr[0] \"One is late.\"\nmsgstr[1] \"Two are late.\"\n")
          == Texts{"mail/x[0]: One is late.", "mail/x[1]: Two are late."});
}

TEST_CASE("fuzzy, obsolete, empty and short translations are left out, and entries need no blank line between them")
{
    CHECK(messages("a.po", "#, fuzzy\nmsgid \"a\"\nmsgstr \"Sorry.\"\n#~ msgid \"b\"\n#~ msgstr \"Old.\"\nmsgid \"c\"\nmsgstr \"\"\nmsgid \"d\"\nmsgstr \"Save\"\n"
                           "msgid \"e\"\nmsgstr \"We are sorry.\"")
          == Texts{"e: We are sorry."});
}

TEST_CASE("a .po entry that breaks off or is written wrongly is told once, and the rest is read")
{
    const std::string good = "\nmsgid \"g\"\nmsgstr \"We are sorry.\"\n";
    CHECK(errors("a.po", "msgid \"a\"\nmsgstr \"We are\n\"so \\q\"\n" + good)
          == Texts{"2:8 not read: a text between quotation marks is needed here, closed in the same line"});
    CHECK(messages("a.po", "msgid \"a\"\nmsgstr \"We are\n" + good) == Texts{"g: We are sorry."});
    CHECK(errors("a.po", "msgid \"a\"\nmsgstr \"So \\q.\"\n" + good) == Texts{"2:12 not read: no character is written so"});
    CHECK(errors("a.po", "msgid \"a\"\nmsgstr \"So\" x\n") == Texts{"2:12 not read: something follows the closing quotation mark"});
    CHECK(errors("a.po", good + "\nmsgid \"a\"") == Texts{"5:1 not read: this message breaks off before its msgstr"});
    CHECK(errors("a.po", "hello\n" + good) == Texts{"1:1 not read: neither a comment nor a part of a message begins so"});
}

TEST_CASE("values of .properties are messages, joined over lines, with their escapes decoded")
{
    CHECK(messages("a.properties", "# note.\n! note.\nlate.mail = We are \\\n    so sorry.\na\\ b:\\u62b1\\u6b49\\u3002\\uD83D\\uDE14\nc Sorry\\, {0}!\nd=no\n")
          == Texts{"late.mail: We are so sorry.", "a b: 抱歉。😔", "c: Sorry, {0}!"});
    CHECK(messages("a.properties", "a=Sorry.\r\nb=\\\r\n  Very \\\r\n  sorry.\r\nc") == Texts{"a: Sorry.", "b: Very sorry."});
}

TEST_CASE("an invalid escape of .properties is told with its place, and the rest is read")
{
    for (const std::string bad : {"\\u12", "\\uZZZZ", "\\uD83Dx", "\\uDE14"}) {
        CHECK(errors("a.properties", "a=抱歉。" + bad + "\nb=Sorry.") == Texts{"1:6 not read: no character is written so"});
        CHECK(messages("a.properties", "a=抱歉。" + bad + "\nb=Sorry.") == Texts{"b: Sorry."});
    }
    CHECK(messages("a.properties", "a=Sorry.\\") == Texts{});
}

TEST_CASE("strings of JSON in a folder of locale files are messages under the keys that lead to them")
{
    CHECK(messages("src/locales/en.json", R"({"mail": {"late": "We are\nsorry.", "n": [1, "x", {"y": "So \u62b1\uD83D\uDE14."}], "b": true}, "z": "Bye."})")
          == Texts{"mail.late: We are\nsorry.", "mail.n.2.y: So 抱😔.", "z: Bye."});
    CHECK(read("src/en.yml", "a: Sorry.").sources.front().id == std::nullopt);
}

TEST_CASE("JSON that is broken is told with its place, and what stands before it is read")
{
    const std::string good = "{\"g\": \"Sorry.\", \n";
    CHECK(errors("i18n/a.json", good + "\"a\": \"x\\q\", \"b\": \"Yes.\"}") == Texts{"2:8 not read: JSON writes no character so"});
    CHECK(messages("i18n/a.json", good + "\"a\": \"x\\q\", \"b\": \"Yes.\"}") == Texts{"g: Sorry.", "b: Yes."});
    CHECK(errors("i18n/a.json", good + "\"a\": \"x") == Texts{"2:8 not read from here on: a text has no closing quotation mark before the end of its line"});
    CHECK(errors("i18n/a.json", good) == Texts{"2:1 not read from here on: the file breaks off inside a { or ["});
    CHECK(errors("i18n/a.json", good + "]") == Texts{"2:1 not read from here on: this bracket closes none that is open"});
    CHECK(errors("i18n/a.json", good + "=") == Texts{"2:1 not read from here on: this is no JSON"});
    CHECK(errors("i18n/a.json", std::string(100'000, '[')).size() == 1);
    CHECK(errors("i18n/a.json", "{\"a\": \"\\").size() == 2);
}

TEST_CASE("strings of YAML are messages in every style that it has")
{
    CHECK(messages("config/locales/zh-TW.yml", "zh-TW:\n  a: 我們很抱歉。\n  b: \"So\\u00e9 \\\n      sorry.\\n\"\n  c: 'It''s late.\n    Sorry.'\n  d: |\n    One.\n      Two.\n"
                                               "  e: >-\n    One\n    two.\n  f: &x !!str Three.\n  g: *x\n  h: [no, Four.]\n")
          == Texts{"zh-TW.a: 我們很抱歉。", "zh-TW.b: Soé sorry.\n", "zh-TW.c: It's late. Sorry.", "zh-TW.d: One.\n  Two.\n", "zh-TW.e: One two.",
                   "zh-TW.f: Three.", "zh-TW.h.1: Four."});
    CHECK(messages("lang/a.yaml", "\xEF\xBB\xBF"
                                  "a: Sorry.\r\nb: |+\r\n  One.\r\n\r\n")
          == Texts{"a: Sorry.", "b: One.\n\n"});
}

TEST_CASE("YAML that is broken is told with its place, and what stands before it is read")
{
    const auto inputs = read("lang/a.yml", "a: Sorry.\nb: \"x\\q\"\n");
    CHECK(inputs.sources.size() == 1);
    REQUIRE(inputs.errors.size() == 1);
    CHECK(inputs.errors.front().line == 2);
    CHECK(inputs.errors.front().message.starts_with("not read from here on: "));
    CHECK(errors("lang/a.yml", std::string(100'000, '[')).size() == 1);
    CHECK(errors("lang/a.yml", "a: [x\n").size() == 1);
    for (const std::string stray : {"]", "}", ",", "a: Sorry.\n]", "[a] ]", "{a: b} }", "- a\n}"})
        CHECK(errors("lang/a.yml", stray).size() == 1);
    CHECK(messages("lang/a.yml", "---\n---\na: Sorry.\n---\nb: Yes.\n...\n---\n") == Texts{"a: Sorry.", "b: Yes."});
    CHECK(messages("lang/a.yml", "a: &a Sorry.\nb: [*a, *a]\n? [x]\n: Why.\n? {k: v}\n: ~\n").size() == 2);
}

TEST_CASE("every character of a message leads back to its bytes")
{
    CHECK(written("a.po", "msgid \"a\"\nmsgstr \"We are \"\n  \"so \\\"sorry\\\".\"\n", "are so \"sorry\"") == "are \"\n  \"so \\\"sorry\\\"");
    CHECK(written("a.properties", "\xEF\xBB\xBF" "a = \\u62b1\\u6b49 so \\\n  sorry.", "抱歉") == "\\u62b1\\u6b49");
    CHECK(written("a.properties", "a = 抱歉 so \\\n  sorry.", "so sorry") == "so \\\n  sorry");
    CHECK(written("i18n/a.json", "{\"k\": 1,\n\"a\":\"x \\u62b1\\u6b49。\"}", "抱歉") == "\\u62b1\\u6b49");
    CHECK(written("i18n/a.yml", "a: \"x \\u62b1\\\n  歉。\"", "抱歉") == "\\u62b1\\\n  歉");
    CHECK(written("i18n/a.yml", "# 註\na: 'It''s so\n  sorry.'", "It's so sorry") == "It''s so\n  sorry");
    CHECK(written("i18n/a.yml", "a: |\n  抱歉。\n  真的。\n", "抱歉。\n真的") == "抱歉。\n  真的");
}

TEST_CASE("a message tells the line and column where it begins, and has slots and branches")
{
    const auto inputs = read("i18n/a.json", "{\"抱\": 1,\n  \"鍵\": \"{{ name }}, sorry{% if late %} for {refund_date}{% endif %}.\"}");
    REQUIRE(inputs.sources.size() == 1);
    const auto& source = inputs.sources.front();
    CHECK(source.first_line == 2);
    CHECK(source.first_columns == std::array<std::uint32_t, 3>{9, 9, 11});
    CHECK(source.branches.size() == 1);
    REQUIRE(source.regions.size() == 4);
    CHECK(source.regions[0].slot == SlotKind::name);
    CHECK(source.regions[2].slot == SlotKind::date);
}

TEST_CASE("a file without a message to judge is noted, one in another encoding is refused with the way out")
{
    CHECK(read("a.po", "msgid \"a\"\nmsgstr \"Save\"\n").notes == Texts{"a.po: no message in it is as long as a sentence, nothing to read"});
    CHECK(errors("a.properties", std::string("\xFF\xFE" "a\0=\0b\0", 8)) == Texts{"0:0 not read: locale files are read in UTF-8 only"});
    CHECK(errors("a.properties", "a=\xE9t\xE9").size() == 1);
}

TEST_CASE("what ends nowhere or means nothing stops no reader")
{
    for (const std::string path : {"a.po", "a.properties", "i18n/a.json", "i18n/a.yml"})
        for (const std::string text : {"\\", "\"", "\"\\", "=", "a=\\", "msgstr", "msgstr[", "msgid \"", "{", "}", "[\"", "{\"a\"", "{\"a\":\"", "a: \"", "a: |", "a: >",
                                       "? ", "- - -", "&a", "*a", "!", "%", "a: 'x", "a: \"\\", "\"\\u", "a: \"\\uD8", "---", "...", "a:\n\tb", "a: |9\n x", ":::", "\r", "\r\n\\\r\n"})
            (void)read(path, text);
}
