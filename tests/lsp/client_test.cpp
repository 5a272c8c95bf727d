// What an editor says of itself.
#include <doctest/doctest.h>

#include "lsp/client.h"

using namespace amends;

namespace {

PositionEncoding encoding(std::string_view offered)
{
    return client_of(Json::parse(std::string(R"({"capabilities": {"general": {"positionEncodings": )") + std::string(offered) + "}}}")).encoding;
}

}  // namespace

TEST_CASE("UTF-8 is taken where it is offered, UTF-16 where nothing is said")
{
    CHECK(encoding(R"(["utf-16", "utf-8"])") == PositionEncoding::utf8);
    CHECK(encoding(R"(["utf-32", "utf-16"])") == PositionEncoding::utf16);
    CHECK(encoding(R"(["utf-32"])") == PositionEncoding::utf32);
    CHECK(encoding("[]") == PositionEncoding::utf16);
    CHECK(encoding("5") == PositionEncoding::utf16);
    CHECK(client_of(nullptr).encoding == PositionEncoding::utf16);
}

TEST_CASE("the language may be asked for under either name")
{
    CHECK(client_of(Json::parse(R"({"initializationOptions": {"uiLang": "zh-Hant"}})")).ui_language == Language::zh_hant);
    CHECK(client_of(Json::parse(R"({"initializationOptions": {"ui-lang": "en"}})")).ui_language == Language::en);
    CHECK_FALSE(client_of(Json::parse(R"({"initializationOptions": {"uiLang": "mixed"}})")).ui_language);
    CHECK_FALSE(client_of(Json::parse(R"({"initializationOptions": "en"})")).ui_language);
}

TEST_CASE("capabilities that are not named are not used")
{
    const Client plain = client_of(Json::object());
    CHECK_FALSE(plain.takes_versioned_edits);
    CHECK_FALSE(plain.fades_unnecessary);
    CHECK_FALSE(plain.follows_code_links);
    CHECK_FALSE(plain.reads_markdown);
    CHECK_FALSE(plain.watches_files);
    const Client able = client_of(Json::parse(R"({"capabilities": {
        "workspace": {"workspaceEdit": {"documentChanges": true}, "didChangeWatchedFiles": {"dynamicRegistration": true}},
        "textDocument": {"hover": {"contentFormat": ["plaintext", "markdown"]},
                         "publishDiagnostics": {"tagSupport": {"valueSet": [1, 2]}, "codeDescriptionSupport": true}}}})"));
    CHECK(able.takes_versioned_edits);
    CHECK(able.fades_unnecessary);
    CHECK(able.follows_code_links);
    CHECK(able.reads_markdown);
    CHECK(able.watches_files);
}
