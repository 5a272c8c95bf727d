// Mails: letters with headers, in parts, in any encoding.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "input/byte_stream.h"
#include "input/source.h"

namespace amends {

/// A mail as it lies in a file.
struct RawMail {
    std::string path;
    std::uint32_t index = 0;       ///< which mail of the file, from 0
    std::string bytes;             ///< from its first header on
    std::uint64_t base = 0;        ///< byte of the file where they begin
    std::uint32_t first_line = 1;  ///< of the file, where they begin
    bool is_from_quoted = false;   ///< lines that begin ">From " lost nothing but got a mark, as in an mbox
};

/// Larger mails are not read.
inline constexpr std::size_t most_mail_bytes = std::size_t{64} << 20;
/// Larger headers, and text parts, are not read: no letter has them.
inline constexpr std::size_t most_header_bytes = std::size_t{1} << 20;
inline constexpr std::size_t most_text_bytes = std::size_t{4} << 20;

/// Hands on the letter in a mail: its subject as a line "Subject: …", a blank line, and what its writer wrote in its body. A mail without words of its
/// own is noted.
void read_raw_mail(RawMail mail, const InputOptions& options, const Receiver& into);

/// Reads a file that is one mail, or the draft of one.
void stream_mail(std::string path, const ByteStream& bytes, const InputOptions& options, const Receiver& into);

}  // namespace amends
