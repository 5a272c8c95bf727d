// Turns the content of frames into messages, and answers into frames.
#include "lsp/message.h"

#include <utility>

#include "lsp/framing.h"
#include "text/utf8.h"

namespace amends {
namespace {

constexpr int deepest = 64;
constexpr std::size_t most_values = 1'000'000;

struct TooMuch {};

/// `bytes` with U+FFFD for each byte that is no part of a character: a document may hold some, and editors count each as one character.
std::string mended(std::string bytes)
{
    auto bad = first_invalid_utf8(bytes);
    if (not bad)
        return bytes;
    std::string text;
    std::string_view rest = bytes;
    for (; bad; bad = first_invalid_utf8(rest)) {
        text.append(rest.substr(0, *bad)).append("\uFFFD");
        rest.remove_prefix(*bad + 1);
    }
    return text.append(rest);
}

Json parsed(const std::string& content)
{
    std::size_t values = 0;
    const auto hold = [&](int depth, Json::parse_event_t, const Json&) {
        if (depth > deepest or ++values > most_values)
            throw TooMuch{};
        return true;
    };
    return Json::parse(content, hold);
}

std::variant<Message, MessageFault> understood(const Json& json)
{
    if (not json.is_object())
        return MessageFault{ErrorCode::invalid_request, nullptr, "A message is one object."};
    Message message{Message::Kind::notification, member(json, "id"), std::string(text_of(member(json, "method"))), member(json, "params")};
    if (not json.contains("method") and (json.contains("result") or json.contains("error"))) {
        message.kind = Message::Kind::answer;
        return message;
    }
    const bool has_id = message.id.is_number() or message.id.is_string();
    if (message.method.empty() or (json.contains("id") and not has_id))
        return MessageFault{ErrorCode::invalid_request, has_id ? message.id : Json(nullptr), "A message has a method, and a request an id that is a number or a text."};
    if (has_id)
        message.kind = Message::Kind::request;
    return message;
}

std::string sent(const Json& json)
{
    return framed(json.dump(-1, ' ', false, Json::error_handler_t::replace));
}

}  // namespace

std::variant<Message, MessageFault> read_message(std::string content)
{
    try {
        return understood(parsed(mended(std::move(content))));
    } catch (const Json::exception&) {
        return MessageFault{ErrorCode::parse_error, nullptr, "The content of the message is no JSON."};
    } catch (const TooMuch&) {
        return MessageFault{ErrorCode::parse_error, nullptr, "The message is nested too deeply or holds too many values."};
    }
}

std::string answer(const Json& id, Json result)
{
    return sent({{"jsonrpc", "2.0"}, {"id", id}, {"result", std::move(result)}});
}

std::string refusal(const Json& id, ErrorCode code, std::string_view message)
{
    return sent({{"jsonrpc", "2.0"}, {"id", id}, {"error", {{"code", static_cast<int>(code)}, {"message", message}}}});
}

std::string request(std::string_view id, std::string_view method, Json params)
{
    return sent({{"jsonrpc", "2.0"}, {"id", id}, {"method", method}, {"params", std::move(params)}});
}

std::string notification(std::string_view method, Json params)
{
    return sent({{"jsonrpc", "2.0"}, {"method", method}, {"params", std::move(params)}});
}

const Json& member(const Json& json, std::string_view name)
{
    static const Json none;
    if (not json.is_object())
        return none;
    const auto found = json.find(name);
    return found == json.end() ? none : *found;
}

const Json& member(const Json& json, std::initializer_list<std::string_view> names)
{
    const Json* found = &json;
    for (const std::string_view name : names)
        found = &member(*found, name);
    return *found;
}

std::string_view text_of(const Json& json)
{
    return json.is_string() ? std::string_view(json.get_ref<const std::string&>()) : std::string_view();
}

}  // namespace amends
