// What becomes of the writers of letters in results.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace amends {

enum class SenderUse : unsigned char {
    named,   ///< as they are
    hashed,  ///< a keyed hash of each, so that the letters of one stay together
    none,
};

/// The first 16 hexadecimal digits of HMAC-SHA-256 of `sender`: without the key nobody can try names out.
[[nodiscard]] std::string hashed_sender(std::string_view sender, std::string_view key);

/// The key in the file at `path`, which is made, with 32 bytes of chance, where it is not there; nothing where it can be neither read nor made.
[[nodiscard]] std::optional<std::string> sender_key(const std::string& path);

}  // namespace amends
