// A session with an editor.
#include <doctest/doctest.h>

#include "lsp/flagging.h"
#include "lsp/server.h"
#include "lsp/talk.h"

using namespace amends;
using namespace amends::test;

namespace {

constexpr std::string_view uri = "file:///letters/late.md";
constexpr std::string_view letter = "Dear Ann,\n\nWe lost it. We will write soon. Sorry.\n\nTom\n";

class Session {
public:
    explicit Session(Json params = Json::object(), bool begins = true) : m_server(flagging(asked), [this](const std::string& sent) { m_sent += sent; })
    {
        if (begins)
            (void)ask("initialize", std::move(params));
    }

    /// The answer to a request.
    Json ask(std::string_view method, Json params = nullptr)
    {
        m_sent.clear();
        m_server.take(Message{Message::Kind::request, 1, std::string(method), std::move(params)});
        return heard(m_sent).back();
    }

    /// What a notification and the judging after it send.
    std::vector<Json> tell(std::string_view method, Json params = nullptr)
    {
        m_sent.clear();
        m_server.take(Message{Message::Kind::notification, nullptr, std::string(method), std::move(params)});
        while (m_server.waits_for_review())
            m_server.review();
        return heard(m_sent);
    }

    /// The diagnostics of a document that is opened.
    Json open(std::string_view text = letter, std::string_view name = uri, std::string_view language = "markdown")
    {
        const auto sent = tell("textDocument/didOpen", opening(name, text, language));
        REQUIRE(sent.size() == 1);
        CHECK(sent[0].at("method") == "textDocument/publishDiagnostics");
        return sent[0].at("params").at("diagnostics");
    }

    Server& server() { return m_server; }
    Asked asked;

private:
    std::string m_sent;
    Server m_server;
};

int code(const Json& refused) { return refused.at("error").at("code").get<int>(); }

const Json able = Json::parse(R"({"capabilities": {
    "workspace": {"workspaceEdit": {"documentChanges": true}, "didChangeWatchedFiles": {"dynamicRegistration": true}},
    "textDocument": {"hover": {"contentFormat": ["markdown"]}, "publishDiagnostics": {"tagSupport": {"valueSet": [1]}, "codeDescriptionSupport": true}}}})");

}  // namespace

TEST_CASE("a session begins with initialize, which tells what is agreed on")
{
    Session session(Json::object(), false);
    CHECK(code(session.ask("textDocument/hover")) == -32002);
    CHECK(session.tell("textDocument/didOpen", opening(uri, letter)).empty());
    const Json begun = session.ask("initialize", {{"capabilities", {{"general", {{"positionEncodings", {"utf-8"}}}}}}}).at("result");
    CHECK(begun.at("capabilities").at("positionEncoding") == "utf-8");
    CHECK(begun.at("capabilities").at("textDocumentSync").at("change") == 2);
    CHECK(begun.at("serverInfo") == Json{{"name", "amends"}, {"version", "1.2.3"}});
    CHECK(code(session.ask("initialize")) == -32600);
}

TEST_CASE("a session ends with shutdown and exit")
{
    Session session;
    CHECK(session.ask("shutdown").at("result").is_null());
    CHECK(code(session.ask("textDocument/hover", at(uri, 0, 0))) == -32600);
    CHECK(session.tell("textDocument/didOpen", opening(uri, letter)).empty());
    CHECK_FALSE(session.server().is_over());
    session.tell("exit");
    CHECK(session.server().is_over());
    CHECK(session.server().was_shut_down());
}

TEST_CASE("exit without shutdown is told from a good end")
{
    Session session;
    session.tell("exit");
    CHECK(session.server().is_over());
    CHECK_FALSE(session.server().was_shut_down());
}

TEST_CASE("requests that are not known or make no sense are refused")
{
    Session session;
    CHECK(code(session.ask("textDocument/rename")) == -32601);
    CHECK(code(session.ask("textDocument/hover", 5)) == -32602);
    CHECK(code(session.ask("textDocument/codeAction", Json{{"textDocument", {{"uri", uri}}}})) == -32602);
    CHECK(session.ask("textDocument/hover", at(uri, 0, 0)).at("result").is_null());
    CHECK(session.tell("no/such", 5).empty());
}

TEST_CASE("a document that is opened gets its findings, with their version")
{
    Session session;
    const auto sent = session.tell("textDocument/didOpen", opening(uri, letter));
    REQUIRE(sent.size() == 1);
    CHECK(sent[0].at("params").at("version") == 1);
    const Json found = sent[0].at("params").at("diagnostics");
    REQUIRE(found.size() == 2);
    CHECK(found[0].at("range") == Json::parse(R"({"start": {"line": 2, "character": 26}, "end": {"line": 2, "character": 30}})"));
    CHECK(found[0].at("severity") == 2);
    CHECK(found[0].at("code") == "vagueness/soon");
    CHECK(found[0].at("source") == "amends");
    CHECK(found[0].at("message") == "There is no day to wait for.\nGive a day.");
    CHECK(found[0].at("data").at("rewrite") == "[What] will be with you by [day].");
    CHECK_FALSE(found[0].contains("codeDescription"));
}

TEST_CASE("what is missing is told on the first line of the letter")
{
    Session session;
    const Json missing = session.open("\n\nDear Ann,\nwe are sorry.\n").at(0);
    CHECK(missing.at("code") == "missing/timeline");
    CHECK(missing.at("severity") == 3);
    CHECK(missing.at("range") == Json::parse(R"({"start": {"line": 2, "character": 0}, "end": {"line": 2, "character": 9}})"));
    CHECK(missing.at("message") == "No day is given. (+10 when written)");
}

TEST_CASE("changes are judged once, in the version that they lead to")
{
    Session session;
    session.open();
    session.server().take(Message{Message::Kind::notification, nullptr, "textDocument/didChange", replacing(uri, "soon soon", 2)});
    session.server().take(Message{Message::Kind::notification, nullptr, "textDocument/didChange", replacing(uri, "never", 3)});
    const auto sent = session.tell("textDocument/didChange", replacing(uri, "soon", 4));
    REQUIRE(sent.size() == 1);
    CHECK(sent[0].at("params").at("version") == 4);
    CHECK(sent[0].at("params").at("diagnostics").size() == 2);
    CHECK(session.asked.reviews == 2);
}

TEST_CASE("a document that is closed has no findings any more")
{
    Session session;
    session.open();
    const auto sent = session.tell("textDocument/didClose", opening(uri, ""));
    REQUIRE(sent.size() == 1);
    CHECK(sent[0].at("params").at("diagnostics").empty());
}

TEST_CASE("a document that is too large gets one note in place of findings")
{
    Session session;
    const Json found = session.open(std::string(5 << 20, 'x'));
    REQUIRE(found.size() == 1);
    CHECK(found[0].at("message").get<std::string>().find("4 MB") != std::string::npos);
    CHECK(session.asked.reviews == 0);
}

TEST_CASE("a document that cannot be followed gets one note until it is saved")
{
    Session session;
    session.open();
    Json params = replacing(uri, "x");
    params["contentChanges"][0]["range"] = 5;
    const auto lost = session.tell("textDocument/didChange", params);
    REQUIRE(lost.at(0).at("params").at("diagnostics").size() == 1);
    CHECK(lost[0].at("params").at("diagnostics")[0].at("message").get<std::string>().find("Save it") != std::string::npos);
    const auto saved = session.tell("textDocument/didSave", {{"textDocument", {{"uri", uri}}}, {"text", "We write soon."}});
    CHECK(saved.at(0).at("params").at("diagnostics").size() == 2);
}

TEST_CASE("a document with very many findings shows a thousand, and says so")
{
    std::string text;
    for (int i = 0; i < 2000; ++i)
        text += "soon. ";
    const Json found = Session().open(text);
    CHECK(found.size() == 1001);
    CHECK(found[0].at("message").get<std::string>().find("1001 more") != std::string::npos);
}

TEST_CASE("a document that cannot be read says why, at its place")
{
    const Json found = Session().open("<p>One</p>\n<!-- open", "file:///a.html", "html");
    const auto told = std::find_if(found.begin(), found.end(), [](const Json& json) { return json.at("code") == "not-read"; });
    REQUIRE(told != found.end());
    CHECK(told->at("range").at("start").at("line") == 1);
}

TEST_CASE("what could go is tagged, and a code leads to the page where the rules are files, if the editor can show it")
{
    Session session(able);
    session.asked.page_file = "/rules/faults/vagueness/soon.md";
    CHECK(session.open()[0].at("codeDescription").at("href") == "file:///rules/faults/vagueness/soon.md");
}

TEST_CASE("a quick fix writes the rewriting in the place of the sentence, slots and all")
{
    Session session;
    session.open();
    const Json fixes = session.ask("textDocument/codeAction", within(uri, 2, 27, 27)).at("result");
    REQUIRE(fixes.size() == 2);
    CHECK(fixes[0].at("title") == "Write in place of the sentence: [What] will be with you by [day].");
    CHECK(fixes[0].at("kind") == "quickfix");
    const Json edit = fixes[0].at("edit").at("changes").at(std::string(uri)).at(0);
    CHECK(edit.at("range") == Json::parse(R"({"start": {"line": 2, "character": 12}, "end": {"line": 2, "character": 31}})"));
    CHECK(edit.at("newText") == "[What] will be with you by [day].");
    CHECK(fixes[0].at("diagnostics").at(0).at("code") == "vagueness/soon");
}

TEST_CASE("a quick fix allows the rule for its sentence, with a slot for the reason")
{
    Session session(able);
    session.open();
    const Json fixes = session.ask("textDocument/codeAction", within(uri, 2, 27, 27)).at("result");
    REQUIRE(fixes.size() == 2);
    const Json change = fixes[1].at("edit").at("documentChanges").at(0);
    CHECK(change.at("textDocument") == Json{{"uri", uri}, {"version", 1}});
    CHECK(change.at("edits").at(0).at("newText") == "<!-- amends: allow vagueness/soon: [reason] --> ");
    CHECK(change.at("edits").at(0).at("range").at("start") == Json{{"line", 2}, {"character", 12}});
}

TEST_CASE("what is missing can be added behind the body, or allowed for the file")
{
    Session session;
    session.open("Dear Ann,\r\n\r\nWe lost it and we are sorry.\r\n\r\nKind regards,\r\nTom\r\n");
    const Json fixes = session.ask("textDocument/codeAction", within(uri, 0, 0, 3)).at("result");
    REQUIRE(fixes.size() == 2);
    const Json edit = fixes[0].at("edit").at("changes").at(std::string(uri)).at(0);
    CHECK(edit.at("newText") == "\r\n\r\nIt will be with you by [day].");
    CHECK(edit.at("range").at("start") == Json{{"line", 2}, {"character", 28}});
    CHECK(fixes[1].at("edit").at("changes").at(std::string(uri)).at(0).at("newText") == "<!-- amends: allow-file missing/timeline: [reason] -->\r\n");
}

TEST_CASE("a sentence with markup or a comment in it is not rewritten, but its rule can be allowed")
{
    Session session;
    const auto titles = [&](std::string_view name, int line, int start, int end) {
        std::string all;
        const Json fixes = session.ask("textDocument/codeAction", within(name, line, start, end)).at("result");
        for (const Json& fix : fixes)
            all += fix.at("title").get<std::string>() + "\n";
        return all;
    };
    session.open("<p>Dear Ann,</p><p>We lost it. We will write <b>very</b> soon.</p>", "file:///a.html", "html");
    CHECK(titles("file:///a.html", 0, 0, 80) == "Allow vagueness/soon here, with a reason\nAllow missing/timeline in this file, with a reason\n");
    session.open("Dear Ann,\n\nWe write <!-- or ring --> soon.\n", "file:///b.md");
    CHECK(titles("file:///b.md", 2, 30, 40) == "Allow vagueness/soon here, with a reason\n");
    session.open("Dear Ann,\n\nWe **may** write soon.\n", "file:///c.md");
    CHECK(titles("file:///c.md", 2, 18, 18) == "Allow vagueness/soon here, with a reason\n");
}

TEST_CASE("a letter for readers gets no comment")
{
    Session session;
    session.open(letter, "file:///a.txt", "plaintext");
    CHECK(session.ask("textDocument/codeAction", within("file:///a.txt", 2, 27, 27)).at("result").size() == 1);
}

TEST_CASE("only quick fixes are offered, where they are asked for and something is said")
{
    Session session;
    session.open();
    Json params = within(uri, 2, 27, 27);
    params["context"]["only"] = Json::array({"refactor"});
    CHECK(session.ask("textDocument/codeAction", params).at("result").empty());
    params["context"]["only"] = Json::array({"quickfix"});
    CHECK(session.ask("textDocument/codeAction", params).at("result").size() == 2);
    CHECK(session.ask("textDocument/codeAction", within(uri, 1, 0, 0)).at("result").empty());
}

TEST_CASE("a document that changed is judged before a question about it is answered")
{
    Session session;
    session.open();
    session.server().take(Message{Message::Kind::notification, nullptr, "textDocument/didChange", replacing(uri, "Dear Ann,\n\nNothing.\n")});
    CHECK(session.ask("textDocument/codeAction", within(uri, 2, 0, 8)).at("result").empty());
}

TEST_CASE("hovering shows what is said and the page of the rule, without what is for matching")
{
    Session session(able);
    session.open();
    const Json shown = session.ask("textDocument/hover", at(uri, 2, 28)).at("result");
    CHECK(shown.at("contents").at("kind") == "markdown");
    CHECK(shown.at("contents").at("value")
          == "There is no day to wait for.\n\n**What to do**: Give a day.\n\n**For example**: [What] will be with you by [day].\n\n"
             "# Soon\nNo day.\n\n## Examples\n- flags: **soon**\n\nThe whole page with its patterns: `amends explain vagueness/soon`");
    CHECK(shown.at("range").at("start").at("character") == 26);
    CHECK(session.ask("textDocument/hover", at(uri, 1, 0)).at("result").is_null());
    CHECK(session.ask("textDocument/hover", at(uri, 0, 2)).at("result").at("contents").at("value") == "- `missing/timeline`: No day is given. It will be with you by [day].");
}

TEST_CASE("the language that the editor asks for is spoken")
{
    Session session(Json::parse(R"({"initializationOptions": {"uiLang": "zh-Hant"}})"));
    session.open();
    const Json fixes = session.ask("textDocument/codeAction", within(uri, 2, 27, 27)).at("result");
    CHECK(fixes.at(0).at("title") == "這一句改寫成：[What] will be with you by [day].");
}

TEST_CASE("an editor that can is asked to tell when a configuration changes, and all is judged anew then")
{
    Session session(able);
    const auto sent = session.tell("initialized", Json::object());
    REQUIRE(sent.size() == 1);
    CHECK(sent[0].at("method") == "client/registerCapability");
    session.server().take(Message{Message::Kind::answer, 1, "", nullptr});
    session.open();
    const auto again = session.tell("workspace/didChangeWatchedFiles", Json::object());
    REQUIRE(again.size() == 1);
    CHECK(session.asked.refreshes == 1);
    CHECK(session.asked.reviews == 2);
}

TEST_CASE("of an editor that cannot, configurations are read anew when something is saved")
{
    Session session;
    CHECK(session.tell("initialized", Json::object()).empty());
    session.open();
    session.tell("textDocument/didSave", {{"textDocument", {{"uri", uri}}}});
    CHECK(session.asked.refreshes == 1);
}
