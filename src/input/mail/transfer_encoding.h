// Transfer encodings: how the bytes of a mail's part are written in the lines of the mail.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "input/mail/placed_text.h"

namespace amends {

enum class TransferEncoding : std::uint8_t { identity, quoted_printable, base64 };

/// Why lines could not be decoded; for the user, without a full stop at the end.
struct TransferError {
    std::uint32_t at = 0;  ///< byte of the original
    std::string message;
};

/// The lines of a mail as they were before an mbox took them in, where `lines` begin at byte `at` of the original: ">From " at the start of
/// a line loses one mark if `is_from_quoted`.
[[nodiscard]] Placed unquoted_lines(std::string_view lines, std::uint32_t at, bool is_from_quoted);

/// Decodes `lines`. What quoted-printable does not allow stands for itself; base64 that breaks off or holds foreign bytes sets `error`,
/// and what was read before is returned.
[[nodiscard]] Placed decoded(const Placed& lines, TransferEncoding encoding, std::optional<TransferError>& error);

}  // namespace amends
