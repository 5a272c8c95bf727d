// Inputs that are packed with gzip, unpacked as they are read.
#pragma once

#include <string_view>

#include "input/byte_stream.h"

namespace amends {

/// Whether an input that begins with `head` is packed.
[[nodiscard]] bool is_gzip(std::string_view head);

/// What the bytes of `packed` hold, member by member, at flat memory. Throws StreamError, behind the last bytes that could be unpacked, where
/// they are cut off, damaged or followed by something else than another member or zeros.
[[nodiscard]] ByteStream unpacked(ByteStream packed);

/// The name of what is packed in the file `path`: letters.mbox of letters.mbox.gz. Other names are their own.
[[nodiscard]] std::string_view unpacked_name(std::string_view path);

}  // namespace amends
