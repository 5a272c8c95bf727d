// Messages of JSON-RPC 2.0, as the Language Server Protocol uses them.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <variant>

#include <nlohmann/json.hpp>

namespace amends {

using Json = nlohmann::json;

enum class ErrorCode : std::int32_t {
    parse_error = -32700,
    invalid_request = -32600,
    method_not_found = -32601,
    invalid_params = -32602,
    not_initialized = -32002,
    cancelled = -32800,
};

/// A request, a notification, or the answer of the other side to a request.
struct Message {
    enum class Kind : std::uint8_t { request, notification, answer };

    Kind kind = Kind::notification;
    Json id;  ///< of a request: a number or a text
    std::string method;
    Json params;
};

/// Why a content is no message.
struct MessageFault {
    ErrorCode code = ErrorCode::parse_error;
    Json id;  ///< null where it is not known
    std::string message;
};

/// Reads the content of a frame. Bytes that are not UTF-8 are replaced one by one; what is nested deeper or holds more values than any message
/// of an editor does is a fault, so that memory stays within a small multiple of the content.
[[nodiscard]] std::variant<Message, MessageFault> read_message(std::string content);

/// Messages ready to be sent, each in its frame.
[[nodiscard]] std::string answer(const Json& id, Json result);
[[nodiscard]] std::string refusal(const Json& id, ErrorCode code, std::string_view message);
[[nodiscard]] std::string request(std::string_view id, std::string_view method, Json params);
[[nodiscard]] std::string notification(std::string_view method, Json params);

/// The member `name` of an object; null where there is none.
[[nodiscard]] const Json& member(const Json& json, std::string_view name);
/// The member reached through `names` one after another.
[[nodiscard]] const Json& member(const Json& json, std::initializer_list<std::string_view> names);
/// A text, or an empty one where `json` is none. Borrows.
[[nodiscard]] std::string_view text_of(const Json& json);

}  // namespace amends
