// Documents as an editor has them open.
#include <doctest/doctest.h>

#include "lsp/documents.h"

using namespace amends;

namespace {

constexpr const char* uri = "file:///letters/late.txt";

Json opened(std::string text)
{
    return {{"textDocument", {{"uri", uri}, {"languageId", "plaintext"}, {"version", 1}, {"text", std::move(text)}}}};
}

Json place(int line, int character) { return {{"line", line}, {"character", character}}; }

Json change(Json start, Json end, std::string text)
{
    return {{"range", {{"start", std::move(start)}, {"end", std::move(end)}}}, {"text", std::move(text)}};
}

Json changed(std::vector<Json> changes, int version = 2)
{
    return {{"textDocument", {{"uri", uri}, {"version", version}}}, {"contentChanges", changes}};
}

/// A document with one change, in UTF-16.
std::string text_after(std::string text, const Json& change)
{
    Documents documents(PositionEncoding::utf16);
    documents.open(opened(std::move(text)));
    documents.change(changed({change}));
    return documents.find(uri)->text;
}

}  // namespace

TEST_CASE("a document is open from didOpen to didClose")
{
    Documents documents(PositionEncoding::utf16);
    CHECK(documents.open(opened("Dear Ann")) == uri);
    const Document* document = documents.find(uri);
    REQUIRE(document != nullptr);
    CHECK(document->path == "/letters/late.txt");
    CHECK(document->language_id == "plaintext");
    CHECK(document->version == 1);
    CHECK(documents.close(opened("")) == uri);
    CHECK(documents.find(uri) == nullptr);
    CHECK_FALSE(documents.close(opened("")));
}

TEST_CASE("changes replace ranges in the agreed units, one after another")
{
    CHECK(text_after("一二三", change(place(0, 1), place(0, 2), "2")) == "一2三");
    CHECK(text_after("𠀀b", change(place(0, 2), place(0, 3), "c")) == "𠀀c");
    CHECK(text_after("a\r\nb", change(place(0, 1), place(1, 0), "")) == "ab");
    CHECK(text_after("a", change(place(0, 1), place(0, 1), "\nb")) == "a\nb");
    Documents documents(PositionEncoding::utf8);
    documents.open(opened("一二"));
    documents.change(changed({change(place(0, 3), place(0, 6), "two"), change(place(0, 3), place(0, 4), "T")}, 5));
    CHECK(documents.find(uri)->text == "一Two");
    CHECK(documents.find(uri)->version == 5);
}

TEST_CASE("a range beyond the text or the wrong way round stays within it")
{
    CHECK(text_after("ab", change(place(0, 1), place(7, 7), "c")) == "ac");
    CHECK(text_after("ab", change(place(9, 9), place(9, 9), "c")) == "abc");
    CHECK(text_after("ab", change(place(0, 2), place(0, 0), "c")) == "abc");
}

TEST_CASE("a change without a range is the whole text")
{
    CHECK(text_after("ab", {{"text", "new"}}) == "new");
}

TEST_CASE("a change that makes no sense loses the document until its whole text comes")
{
    Documents documents(PositionEncoding::utf16);
    documents.open(opened("ab"));
    documents.change(changed({{{"range", 5}, {"text", "x"}}}));
    CHECK(documents.find(uri)->state == Document::State::lost);
    documents.change(changed({change(place(0, 0), place(0, 0), "y")}));
    CHECK(documents.find(uri)->state == Document::State::lost);
    documents.save({{"textDocument", {{"uri", uri}}}, {"text", "saved"}});
    CHECK(documents.find(uri)->state == Document::State::whole);
    CHECK(documents.find(uri)->text == "saved");
}

TEST_CASE("the text of a document that is too large is let go")
{
    Documents documents(PositionEncoding::utf16);
    documents.open(opened(std::string(Documents::largest + 1, 'x')));
    CHECK(documents.find(uri)->state == Document::State::too_large);
    CHECK(documents.find(uri)->text.empty());
    documents.open(opened(std::string(Documents::largest, 'x')));
    CHECK(documents.find(uri)->state == Document::State::whole);
    documents.change(changed({change(place(0, 0), place(0, 0), "y")}));
    CHECK(documents.find(uri)->state == Document::State::too_large);
}

TEST_CASE("notifications that make no sense change nothing")
{
    Documents documents(PositionEncoding::utf16);
    for (const Json& nonsense : {Json(nullptr), Json(5), Json::array(), Json{{"textDocument", 5}}, Json{{"textDocument", {{"uri", 5}}}}}) {
        CHECK_FALSE(documents.open(nonsense));
        CHECK_FALSE(documents.change(nonsense));
        CHECK_FALSE(documents.save(nonsense));
        CHECK_FALSE(documents.close(nonsense));
    }
}
