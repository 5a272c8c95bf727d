// Encoded words: how headers of mails write what is not English (=?gb2312?B?…?=).
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "input/mapped_text.h"

namespace amends {

/// Appends the value of a header, which stands in the original from byte `at` on, decoded and on one line: encoded words by RFC 2047 and
/// 2231, bytes that are not English by what encoding they are in.
void append_header_text(std::string_view value, std::uint32_t at, MappedText& into);

/// The same, without places.
[[nodiscard]] std::string header_text(std::string_view value);

}  // namespace amends
