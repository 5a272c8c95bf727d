// Messages as an editor writes and reads them.
#pragma once

#include <string>
#include <vector>

#include "lsp/framing.h"
#include "lsp/message.h"

namespace amends::test {

inline std::string asking(int id, std::string_view method, Json params = nullptr)
{
    return framed(Json{{"jsonrpc", "2.0"}, {"id", id}, {"method", method}, {"params", std::move(params)}}.dump());
}

inline std::string telling(std::string_view method, Json params = nullptr)
{
    return framed(Json{{"jsonrpc", "2.0"}, {"method", method}, {"params", std::move(params)}}.dump());
}

inline Json opening(std::string_view uri, std::string_view text, std::string_view language = "plaintext")
{
    return {{"textDocument", {{"uri", uri}, {"languageId", language}, {"version", 1}, {"text", text}}}};
}

inline Json replacing(std::string_view uri, std::string_view text, int version = 2)
{
    Json params{{"textDocument", {{"uri", uri}, {"version", version}}}};
    params["contentChanges"] = Json::array({Json{{"text", text}}});
    return params;
}

inline Json at(std::string_view uri, int line, int character)
{
    return {{"textDocument", {{"uri", uri}}}, {"position", {{"line", line}, {"character", character}}}};
}

inline Json within(std::string_view uri, int line, int start, int end)
{
    return {{"textDocument", {{"uri", uri}}},
            {"range", {{"start", {{"line", line}, {"character", start}}}, {"end", {{"line", line}, {"character", end}}}}},
            {"context", {{"diagnostics", Json::array()}}}};
}

/// The messages in a stream that holds nothing else.
inline std::vector<Json> heard(std::string_view stream)
{
    Framing framing;
    framing.add(stream);
    std::vector<Json> messages;
    while (auto framed = framing.next())
        if (const auto* frame = std::get_if<Frame>(&*framed))
            messages.push_back(Json::parse(frame->content));
    return messages;
}

}  // namespace amends::test
