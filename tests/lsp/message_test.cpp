// Messages of JSON-RPC.
#include <doctest/doctest.h>

#include "lsp/message.h"

using namespace amends;

namespace {

Message message(std::string content)
{
    auto read = read_message(std::move(content));
    REQUIRE(std::holds_alternative<Message>(read));
    return std::get<Message>(std::move(read));
}

MessageFault fault(std::string content)
{
    auto read = read_message(std::move(content));
    REQUIRE(std::holds_alternative<MessageFault>(read));
    return std::get<MessageFault>(std::move(read));
}

}  // namespace

TEST_CASE("requests, notifications and answers are told apart")
{
    const Message request = message(R"({"jsonrpc": "2.0", "id": 7, "method": "shutdown"})");
    CHECK(request.kind == Message::Kind::request);
    CHECK(request.id == 7);
    CHECK(request.method == "shutdown");
    CHECK(message(R"({"id": "a", "method": "x", "params": {"y": 1}})").params.at("y") == 1);
    CHECK(message(R"({"method": "exit"})").kind == Message::Kind::notification);
    CHECK(message(R"({"id": 1, "result": null})").kind == Message::Kind::answer);
}

TEST_CASE("what is no JSON is told as such")
{
    CHECK(fault("nonsense").code == ErrorCode::parse_error);
    CHECK(fault("").code == ErrorCode::parse_error);
    CHECK(fault("{\"method\": \"\\ud800\"}").code == ErrorCode::parse_error);
}

TEST_CASE("JSON that is no message is told with its id where it has one")
{
    CHECK(fault("[]").code == ErrorCode::invalid_request);
    CHECK(fault("{}").code == ErrorCode::invalid_request);
    CHECK(fault(R"({"id": 3})").id == 3);
    CHECK(fault(R"({"id": {}, "method": "x"})").id.is_null());
    CHECK(fault(R"({"id": 3, "method": 5})").code == ErrorCode::invalid_request);
}

TEST_CASE("a message that is nested deeply or holds very many values is refused")
{
    CHECK(fault(std::string(1'000'000, '[')).message == "The message is nested too deeply or holds too many values.");
    std::string many = "[0";
    for (int i = 0; i < 1'000'001; ++i)
        many += ",0";
    CHECK(fault(many + "]").message == "The message is nested too deeply or holds too many values.");
}

TEST_CASE("bytes that are no UTF-8 count as one character each")
{
    CHECK(message("{\"method\": \"a\xFF\xFE" "b\"}").method == "a\uFFFD\uFFFDb");
}

TEST_CASE("answers and notifications are framed")
{
    CHECK(answer(1, nullptr) == "Content-Length: 38\r\n\r\n{\"id\":1,\"jsonrpc\":\"2.0\",\"result\":null}");
    const std::string refused = refusal(nullptr, ErrorCode::parse_error, "no");
    CHECK(refused.find("\"code\":-32700") != std::string::npos);
    CHECK(notification("x/y", Json::object()).find("\"method\":\"x/y\"") != std::string::npos);
}

TEST_CASE("a member of what is no object is null")
{
    CHECK(member(Json::array(), "x").is_null());
    CHECK(member(Json{{"a", {{"b", 1}}}}, {"a", "b"}) == 1);
    CHECK(member(Json{{"a", 1}}, {"a", "b"}).is_null());
    CHECK(text_of(5) == "");
}
