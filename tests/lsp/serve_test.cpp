// A language server on streams.
#include <doctest/doctest.h>

#include <deque>

#include "lsp/flagging.h"
#include "lsp/serve.h"
#include "lsp/talk.h"

using namespace amends;
using namespace amends::test;

namespace {

constexpr std::string_view uri = "file:///letters/late.md";

struct Served {
    Session session;
    std::vector<Json> messages;
    Asked asked;

    [[nodiscard]] std::size_t reports() const
    {
        return static_cast<std::size_t>(std::count_if(messages.begin(), messages.end(), [](const Json& json) { return json.value("method", "") == "textDocument/publishDiagnostics"; }));
    }
};

/// Serves an editor whose bytes come in these pieces, with a pause behind each "" and the end behind the last.
Served served(std::deque<std::string> pieces)
{
    Served served;
    std::string sent;
    const auto read = [&](int milliseconds) -> std::optional<std::string> {
        while (not pieces.empty() and pieces.front().empty()) {
            if (milliseconds == 0)
                return "";
            pieces.pop_front();
            if (milliseconds > 0)
                return "";
        }
        if (pieces.empty())
            return std::nullopt;
        std::string piece = pieces.front();
        pieces.pop_front();
        return piece;
    };
    served.session = serve(flagging(served.asked), {read, [&](std::string_view bytes) { sent += bytes; }});
    served.messages = heard(sent);
    return served;
}

const std::string beginning = asking(0, "initialize", Json::object());
const std::string ending = asking(99, "shutdown") + telling("exit");

}  // namespace

TEST_CASE("a whole session ends well")
{
    const Served done = served({beginning + telling("textDocument/didOpen", opening(uri, "soon")), "", ending});
    CHECK(done.session.end == SessionEnd::shut_down);
    CHECK(done.reports() == 1);
    CHECK(done.messages.back().at("id") == 99);
}

TEST_CASE("where changes wait, only the last one is judged")
{
    std::string changes = telling("textDocument/didOpen", opening(uri, "soon"));
    for (int version = 2; version < 50; ++version)
        changes += telling("textDocument/didChange", replacing(uri, "soon soon", version));
    const Served done = served({beginning, changes.substr(0, 1000), changes.substr(1000), "", ending});
    REQUIRE(done.reports() == 1);
    CHECK(done.messages.at(1).at("params").at("version") == 49);
    CHECK(done.asked.reviews == 1);
}

TEST_CASE("a request that is taken back while it waits is refused, others are answered")
{
    const Served done = served({beginning + asking(1, "textDocument/hover", at(uri, 0, 0)) + asking(2, "textDocument/hover", at(uri, 0, 0))
                                + telling("$/cancelRequest", Json{{"id", 1}}) + telling("$/cancelRequest", Json{{"id", 77}}) + telling("$/cancelRequest", 5) + ending});
    CHECK(done.messages.at(1).at("error").at("code") == -32800);
    CHECK(done.messages.at(2).at("result").is_null());
    CHECK(done.session.end == SessionEnd::shut_down);
}

TEST_CASE("an editor that goes without a word has left, in the middle of a message too")
{
    CHECK(served({}).session.end == SessionEnd::left);
    CHECK(served({beginning}).session.end == SessionEnd::left);
    CHECK(served({beginning + "Content-Length: 100\r\n\r\n{\"json"}).session.end == SessionEnd::left);
    CHECK(served({beginning + telling("exit")}).session.end == SessionEnd::left);
    CHECK(served({beginning + asking(1, "shutdown")}).session.end == SessionEnd::shut_down);
}

TEST_CASE("what is no message is answered, and the session goes on")
{
    const Served done = served({beginning + framed("nonsense") + framed("[]") + ending});
    CHECK(done.messages.at(1).at("error").at("code") == -32700);
    CHECK(done.messages.at(2).at("error").at("code") == -32600);
    CHECK(done.session.end == SessionEnd::shut_down);
}

TEST_CASE("what is no editor is told as such")
{
    const Served done = served({"Dear Ms Hale,\n\nWe are sorry.\n"});
    CHECK(done.session.end == SessionEnd::no_editor);
    CHECK(done.session.line == "Dear Ms Hale,");
}

TEST_CASE("a message beyond all size is passed over with a word, and the session goes on")
{
    std::deque<std::string> pieces{beginning + "Content-Length: " + std::to_string(std::size_t{65} << 20) + "\r\n\r\n"};
    for (int i = 0; i < 65; ++i)
        pieces.push_back(std::string(1 << 20, ' '));
    pieces.push_back(ending);
    const Served done = served(std::move(pieces));
    CHECK(done.messages.at(1).at("method") == "window/showMessage");
    CHECK(done.session.end == SessionEnd::shut_down);
}
