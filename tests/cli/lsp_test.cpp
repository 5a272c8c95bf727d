// amends lsp, spoken to over pipes.
#include <doctest/doctest.h>

#include "cli/program.h"
#include "lsp/talk.h"

using namespace amends;
using namespace amends::test;

namespace {

constexpr std::string_view letter = "Dear Ms Hale,\n\nWe are sorry that your lamp came broken. We will send a new one as soon as possible.\n\nTom\n";

const std::string beginning = asking(0, "initialize", Json::object()) + telling("initialized", Json::object());
const std::string ending = asking(99, "shutdown") + telling("exit");

std::string uri(const Desk& desk, const std::string& name) { return "file://" + desk.path(name).string(); }

/// Opens a document and asks about it, so that it is judged without waiting.
std::string about(const std::string& name, std::string_view text, std::string_view language = "plaintext")
{
    return telling("textDocument/didOpen", opening(name, text, language)) + asking(1, "textDocument/codeAction", within(name, 0, 0, 0));
}

Ended talk(Desk& desk, const std::string& session, const std::string& options = "")
{
    return desk.file("session", session).run("amends lsp " + options + " <session");
}

/// The findings in what the server sent of the one document that it judged.
Json findings(const Ended& ended)
{
    for (const Json& message : heard(ended.out))
        if (message.value("method", "") == "textDocument/publishDiagnostics")
            return message.at("params").at("diagnostics");
    FAIL("nothing was judged");
    return {};
}

const Json* finding(const Json& all, std::string_view rule)
{
    const auto found = std::find_if(all.begin(), all.end(), [&](const Json& json) { return json.at("code") == rule; });
    return found == all.end() ? nullptr : &*found;
}

}  // namespace

TEST_CASE("an editor is told what amends check says")
{
    Desk desk;
    const Ended ended = talk(desk, beginning + about(uri(desk, "a.txt"), letter) + ending);
    CHECK(ended.status == 0);
    CHECK(ended.err == "");
    const Json all = findings(ended);
    const Json* soon = finding(all, "vagueness/soon");
    REQUIRE(soon != nullptr);
    CHECK(soon->at("range").at("start").at("line") == 2);
    CHECK(finding(all, "missing/timeline")->at("range").at("start").at("line") == 0);
    std::size_t said = 0;
    const Ended checked = desk.file("a.txt", letter).run("amends check --concise a.txt");
    for (const char byte : checked.out)
        said += byte == '\n';
    CHECK(all.size() == said);
}

TEST_CASE("a document is read by its language, and a template's slots are no fault")
{
    Desk desk;
    const std::string text = "Dear {{ name }},\n\nWe are sorry that {{ item }} came broken.\n";
    CHECK(finding(findings(talk(desk, beginning + about("untitled:1", text, "jinja") + ending)), "placeholder/unfilled") == nullptr);
    CHECK(findings(talk(desk, beginning + about("untitled:1", text) + ending)) != findings(talk(desk, beginning + about("untitled:1", text, "jinja") + ending)));
}

TEST_CASE("the configuration beside a letter holds in an editor, and so does what the command line says")
{
    Desk desk;
    desk.file(".amends.yml", "ignore: [vagueness]\n");
    CHECK(finding(findings(talk(desk, beginning + about(uri(desk, "a.txt"), letter) + ending)), "vagueness/soon") == nullptr);
    CHECK(finding(findings(talk(desk, beginning + about(uri(desk, "a.txt"), letter) + ending, "--isolated")), "vagueness/soon") != nullptr);
    CHECK(finding(findings(talk(desk, beginning + about(uri(desk, "a.txt"), letter) + ending, "--isolated --ignore vagueness")), "vagueness/soon") == nullptr);
}

TEST_CASE("a misspelt name in a comment is mended in the comment")
{
    Desk desk;
    const std::string name = uri(desk, "a.md"), comment = "<!-- amends: allow vagueness/sooon: the courier names no day -->\n";
    const Ended ended = talk(desk, beginning + telling("textDocument/didOpen", opening(name, comment + std::string(letter), "markdown"))
                                       + asking(1, "textDocument/codeAction", within(name, 0, 20, 20)) + ending);
    const Json all = findings(ended);
    const Json* unknown = finding(all, "suppression/unknown");
    REQUIRE(unknown != nullptr);
    CHECK(unknown->at("severity") == 2);
    for (const Json& message : heard(ended.out)) {
        if (message.value("id", 0) != 1)
            continue;
        const Json& fix = message.at("result").at(0);
        CHECK(fix.at("title") == "Write vagueness/soon");
        const Json& edit = fix.at("edit").at("changes").at(name).at(0);
        CHECK(edit.at("newText") == "vagueness/soon");
        CHECK(edit.at("range") == Json::parse(R"({"start": {"line": 0, "character": 19}, "end": {"line": 0, "character": 34}})"));
    }
}

TEST_CASE("a letter that the configuration leaves out has no findings, and a mistake in it is told in the letter")
{
    Desk desk;
    desk.file(".amends.yml", "exclude: [a.txt]\n");
    CHECK(findings(talk(desk, beginning + about(uri(desk, "a.txt"), letter) + ending)).empty());
    desk.file(".amends.yml", "igno: [a.txt]\n");
    const Json told = findings(talk(desk, beginning + about(uri(desk, "a.txt"), letter) + ending));
    REQUIRE(told.size() == 1);
    CHECK(holds(told[0].at("message").get<std::string>(), ".amends.yml:1: "));
    CHECK(told[0].at("code") == "not-read");
}

TEST_CASE("messages are in the language that is asked for")
{
    Desk desk;
    const std::string begin = asking(0, "initialize", {{"initializationOptions", {{"uiLang", "zh-Hant"}}}});
    const Json all = findings(talk(desk, begin + about(uri(desk, "a.txt"), letter) + ending));
    CHECK(holds(finding(all, "vagueness/soon")->at("message").get<std::string>(), "讀者"));
    const Json given = findings(talk(desk, begin + about(uri(desk, "a.txt"), letter) + ending, "--ui-lang en"));
    CHECK(holds(finding(given, "vagueness/soon")->at("message").get<std::string>(), "no day"));
}

TEST_CASE("a document of 20 MB gets a note, and the next one is judged as ever")
{
    Desk desk;
    const Ended ended = talk(desk, beginning + telling("textDocument/didOpen", opening("file:///big.txt", std::string(20 << 20, 'x')))
                                       + asking(5, "textDocument/hover", at("file:///big.txt", 0, 0)) + about(uri(desk, "a.txt"), letter) + ending);
    CHECK(ended.status == 0);
    const auto messages = heard(ended.out);
    CHECK(holds(messages.at(1).at("params").at("diagnostics").at(0).at("message").get<std::string>(), "4 MB"));
    CHECK(finding(messages.at(3).at("params").at("diagnostics"), "vagueness/soon") != nullptr);
}

TEST_CASE("a document of 4 MB is judged, in one line too")
{
    Desk desk;
    std::string text = "Dear Ms Hale, we are sorry. ";
    while (text.size() + 60 < (std::size_t{4} << 20))
        text += "We will send a new one as soon as possible. 我們會盡快處理。 ";
    CHECK(findings(talk(desk, beginning + about(uri(desk, "a.txt"), text) + ending)).size() == 1001);
}

TEST_CASE("bytes that are no text, and a document of every kind of nonsense, do no harm")
{
    Desk desk;
    for (const std::string name : {"a.txt", "a.eml", "a.html", "a.md.j2", "a.csv", "a.jsonl", "a.po", "a.docx", "a.gz", "locales/a.json"})
        for (const std::string text : {"", "\xFF\xFE\x01", "{{{{{%<!--", "From x\n\n\n", "\"a,\n\"", "PK\x03\x04"}) {
            std::string content = opening(uri(desk, name), "TEXT").dump();
            std::string raw = Json(text).dump(-1, ' ', false, Json::error_handler_t::ignore);
            content.replace(content.find("\"TEXT\""), 6, raw);
            const std::string open = framed("{\"method\": \"textDocument/didOpen\", \"params\": " + content + "}");
            CHECK(talk(desk, beginning + open + asking(1, "textDocument/hover", at(uri(desk, name), 0, 0)) + ending).status == 0);
        }
}

TEST_CASE("an editor that goes without a word gives status 1")
{
    Desk desk;
    CHECK(talk(desk, "").status == 1);
    CHECK(talk(desk, beginning).status == 1);
    CHECK(talk(desk, beginning + telling("exit")).status == 1);
    CHECK(talk(desk, beginning + "Content-Length: 5000\r\n\r\n{").status == 1);
}

TEST_CASE("an editor that no longer listens ends the session without a word")
{
    Desk desk;
    desk.file("session", beginning + about("untitled:1", letter) + ending);
    const Ended ended = desk.run("{ amends lsp <session; echo $? >status; } | true; cat status");
    CHECK(ended.out == "0\n");
    CHECK(ended.err == "");
}

TEST_CASE("what is no editor is told so, with the way to judge a letter")
{
    Desk desk;
    const Ended ended = talk(desk, std::string(letter));
    CHECK(ended.status == 2);
    CHECK(holds(ended.err, "\"Dear Ms Hale,\""));
    CHECK(holds(ended.err, "amends FILE"));
    CHECK(ended.out == "");
}

TEST_CASE("options that make no sense are told before an editor is served")
{
    Desk desk;
    for (const std::string options : {"a.txt", "--ignore no/such", "--rules no-such", "--config no-such.yml", "--nonsense"}) {
        const Ended ended = talk(desk, beginning + ending, options);
        CHECK(ended.status == 2);
        CHECK(ended.err != "");
        CHECK(ended.out == "");
    }
    CHECK(talk(desk, beginning + ending, "--stdio").status == 0);
    CHECK(holds(desk.run("amends lsp --help").out, "amends lsp [OPTIONS]"));
}

TEST_CASE("codes lead to the pages of a folder of rules")
{
    Desk desk;
    const std::string begin = asking(0, "initialize", Json::parse(R"({"capabilities": {"textDocument": {"publishDiagnostics": {"codeDescriptionSupport": true}}}})"));
    const Json all = findings(talk(desk, begin + about(uri(desk, "a.txt"), letter) + ending, "--rules " AMENDS_RULES));
    CHECK(finding(all, "vagueness/soon")->at("codeDescription").at("href") == "file://" AMENDS_RULES "/faults/vagueness/soon.md");
}
