// The bytes of an input as UTF-8 text, with the place of every byte in the input.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace amends {

/// Text decoded from bytes. Without a table, byte i of the text is byte i + shift of the input; with one, it is
/// `table[i]`, and the table has one entry more than the text: the end.
struct Decoded {
    std::string text;  ///< valid UTF-8, without byte order mark, without NUL
    std::uint32_t shift = 0;
    std::vector<std::uint32_t> table;
    std::string charset = "UTF-8";  ///< in which the bytes were read
};

/// Why bytes are no text. Both texts are for the user, in English, without a full stop at the end.
struct DecodeError {
    std::uint32_t at = 0;  ///< byte of the input
    std::string message;
    std::string remedy;
    std::string charset = {};  ///< in which the bytes before `at` can be read; empty: in none
};

/// The encoding that a byte order mark in front of `bytes` declares (UTF-8, UTF-16LE, UTF-16BE, UTF-32LE, UTF-32BE), or nothing.
[[nodiscard]] std::optional<std::string_view> marked_charset(std::string_view bytes);

/// Reads the bytes of a file, fewer than 2^32: in the encoding that its byte order mark declares, else in `charset` (see charset.h), else in
/// the one they are most likely in. Bytes that are no text there, or in no likely encoding, are an error.
[[nodiscard]] std::variant<Decoded, DecodeError> decode(std::string_view bytes,
                                                        const std::optional<std::string>& charset = std::nullopt);

}  // namespace amends
