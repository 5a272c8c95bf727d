// Turns URIs into paths and back.
#include "lsp/uri.h"

#include <cctype>
#include <charconv>

#include <fmt/format.h>

namespace amends {
namespace {

/// `text` with the bytes that %41 and its like stand for, but NUL, which no path holds.
std::string unescaped(std::string_view text)
{
    std::string result;
    for (std::size_t at = 0; at < text.size(); ++at) {
        unsigned byte = 0;
        const char* const digits = text.data() + at + 1;
        const bool is_escape = text[at] == '%' and at + 2 < text.size() and std::from_chars(digits, digits + 2, byte, 16).ptr == digits + 2;
        result += is_escape and byte != 0 ? static_cast<char>(byte) : text[at];
        at += is_escape and byte != 0 ? 2 : 0;
    }
    return result;
}

}  // namespace

std::string path_of_uri(std::string_view uri)
{
    constexpr std::string_view file = "file://";
    if (uri.starts_with(file)) {
        uri.remove_prefix(file.size());
        const auto slash = uri.find('/');
        return unescaped(slash == std::string_view::npos ? uri : uri.substr(slash));
    }
    const auto colon = uri.find(':');
    return unescaped(colon == std::string_view::npos ? uri : uri.substr(colon + 1));
}

std::string uri_of_path(std::string_view path)
{
    constexpr std::string_view unreserved = "-._~/";
    std::string uri = "file://";
    for (const char byte : path) {
        if (std::isalnum(static_cast<unsigned char>(byte)) != 0 or unreserved.find(byte) != std::string_view::npos)
            uri += byte;
        else
            uri += fmt::format("%{:02X}", static_cast<unsigned char>(byte));
    }
    return uri;
}

}  // namespace amends
