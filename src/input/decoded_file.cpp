// Turns the bytes of a file into text, and tells the user of encodings that were guessed or doubted, or why there is no text.
#include "input/decoded_file.h"

#include <limits>
#include <utility>
#include <variant>

#include <fmt/format.h>

#include "text/charset.h"
#include "text/line_index.h"
#include "text/utf8.h"

namespace amends {
namespace {

/// Where byte `error.at` stands; nothing where the bytes before it cannot be read.
void place(std::string_view bytes, const DecodeError& error, InputError& into)
{
    const auto before = decode_charset(bytes.substr(0, error.at), error.charset.empty() ? "UTF-8" : error.charset);
    const auto* decoded = std::get_if<Decoded>(&before);
    if (decoded == nullptr)
        return;
    const auto place = LineIndex(decoded->text).place(static_cast<std::uint32_t>(decoded->text.size()));
    into.line = place.line;
    into.column = place.column;
}

/// The encoding that the bytes themselves speak for, where they clearly speak for one.
std::optional<std::string_view> evident_charset(std::string_view bytes)
{
    if (first_nul(bytes) or is_ascii(bytes))
        return std::nullopt;
    const auto detected = detect_charset(bytes);
    return detected == "windows-1252" ? std::nullopt : detected;
}

InputError decode_error(const std::string& path, std::string_view bytes, const InputOptions& options, const DecodeError& error)
{
    const auto evident = options.encoding ? evident_charset(bytes) : std::nullopt;
    const auto remedy = evident ? fmt::format("it looks like {}: leave --encoding out", *evident) : error.remedy;
    InputError result{path, {}, {}, fmt::format("not read: {}; {}", error.message, remedy)};
    place(bytes, error, result);
    return result;
}

void tell_doubt(const std::string& path, std::string_view bytes, const std::string& declared, const Decoded& decoded,
                const Receiver& into)
{
    const auto meant = charset_named(declared).value_or(declared);
    const bool is_marked = marked_charset(bytes).has_value();
    const auto evident = is_marked ? std::nullopt : evident_charset(bytes);
    if (is_marked and not decoded.charset.starts_with(meant))
        into.note(fmt::format("{}: read as {} by its byte order mark, not as {}", path, decoded.charset, declared));
    else if (evident and *evident != meant)
        into.note(fmt::format("{}: read as {} as asked, but it looks like {}", path, declared, *evident));
}

void tell_guess(const std::string& path, std::string_view bytes, const Decoded& decoded, const Receiver& into)
{
    if (decoded.charset != "UTF-8" and not marked_charset(bytes))
        into.note(fmt::format("{}: read as {}, as it is not UTF-8; if that is wrong, name its encoding with --encoding", path,
                              decoded.charset));
}

}  // namespace

std::optional<Decoded> decoded_file(const std::string& path, std::string bytes, const InputOptions& options, const Receiver& into)
{
    if (bytes.size() >= std::numeric_limits<std::uint32_t>::max()) {
        into.error({path, {}, {}, "not read: it is larger than 4 GiB; split it into files with a letter each"});
        return std::nullopt;
    }
    auto result = decode(bytes, options.encoding);
    if (const auto* error = std::get_if<DecodeError>(&result)) {
        into.error(decode_error(path, bytes, options, *error));
        return std::nullopt;
    }
    auto& decoded = std::get<Decoded>(result);
    if (options.encoding)
        tell_doubt(path, bytes, *options.encoding, decoded, into);
    else
        tell_guess(path, bytes, decoded, into);
    return std::move(decoded);
}

}  // namespace amends
