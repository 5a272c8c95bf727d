// The formats in which letters arrive: how each is known, and who reads it.
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "input/byte_stream.h"
#include "input/source.h"

namespace amends {

/// A way in which letters arrive. A format is read either whole or as a stream, letter by letter; the other function is null.
struct InputFormat {
    std::string_view name;                      ///< for --input-format
    std::span<const std::string_view> endings;  ///< of the names of its files, in small letters: ".eml"
    bool (*is_likely)(std::string_view head);   ///< whether an input that begins so is of this format, whatever its name; null: its name alone tells
    void (*read)(std::string path, std::string bytes, const InputOptions& options, const Receiver& into);
    void (*stream)(std::string path, const ByteStream& bytes, const InputOptions& options, const Receiver& into);
};

/// All formats; the last, plain text, takes what no other does.
[[nodiscard]] std::span<const InputFormat> input_formats();

/// The format called `name`, or null.
[[nodiscard]] const InputFormat* input_format_named(std::string_view name);

/// The format of an input, by the option if there is one, then by the ending of its name, then by its first bytes.
[[nodiscard]] const InputFormat& format_of(std::string_view path, std::string_view head, const InputOptions& options);

/// Whether a file of this name is of the format, if its name tells at all; ".gz" at its end tells nothing.
[[nodiscard]] bool has_ending(std::string_view path, const InputFormat& format);

/// How many first bytes are looked at.
inline constexpr std::size_t head_bytes = 4096;

}  // namespace amends
