// mbox: mails one after another in a file.
#pragma once

#include <string>
#include <string_view>

#include "input/byte_stream.h"
#include "input/source.h"

namespace amends {

/// Whether an input that begins with `head` is an mbox: "From ", a sender and a date.
[[nodiscard]] bool begins_like_mbox(std::string_view head);

/// Reads the mails of an mbox one by one; no more of it is kept than one mail.
void stream_mbox(std::string path, const ByteStream& bytes, const InputOptions& options, const Receiver& into);

}  // namespace amends
