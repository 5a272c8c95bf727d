// The bytes of an input as UTF-8 text, with the place of every byte in the input.
#pragma once

#include <cstdint>
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
};

/// Why bytes are no text. Both texts are for the user, in English, without a full stop at the end.
struct DecodeError {
    std::uint32_t at = 0;  ///< byte of the input
    std::string message;
    std::string remedy;
};

/// Reads UTF-8 with or without a byte order mark, and UTF-16 with one. Anything else is an error, also other encodings:
/// a guess would report faults at the wrong place or none. `bytes` are fewer than 2^32.
[[nodiscard]] std::variant<Decoded, DecodeError> decode(std::string bytes);

}  // namespace amends
