// Bytes in any encoding that letters come in: reading them by the name of the encoding, and telling which it is.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <variant>

#include "text/encoding.h"

namespace amends {

/// What becomes of bytes that the encoding has no character for.
enum class Undecodable : bool {
    error,    ///< nothing is decoded
    replaced  ///< U+FFFD stands for them
};

/// The name of the encoding that `label` stands for, or nothing if none is known by it. Labels mean what their writers meant by them: "gb2312" and
/// "gbk" are GB18030, "big5" and "cp950" are Big5-HKSCS, "iso-8859-1" is windows-1252; capitals, hyphens and underscores do not
/// matter.
[[nodiscard]] std::optional<std::string> charset_named(std::string_view label);

/// Reads `bytes`, fewer than 2^32, in the encoding labelled `charset`, with the place of every byte as in `Decoded`; UTF-8 comes without a
/// table where nothing was replaced. A byte order mark in front is left out. An unknown label is an error at byte 0.
[[nodiscard]] std::variant<Decoded, DecodeError> decode_charset(std::string_view bytes, std::string_view charset,
                                                                Undecodable undecodable = Undecodable::error);

/// The encoding of `bytes` without byte order mark: "UTF-8", "GB18030", "Big5-HKSCS" or "windows-1252", or nothing if none of them gives a
/// likely text. The last character may be cut off, so that the beginning of a file will do.
[[nodiscard]] std::optional<std::string_view> detect_charset(std::string_view bytes);

}  // namespace amends
