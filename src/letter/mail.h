// The traces that mail programs leave in a text: header lines, and what announces an earlier mail.
#pragma once

#include <cstdint>
#include <string_view>

namespace amends {

enum class HeaderKind : std::uint8_t { none, subject, reference, sender, recipient, date };

/// What header the folded line is, of a mail (From:, 收件人：) or of a letter (Ref:, 單號：).
[[nodiscard]] HeaderKind header_kind(std::u16string_view line);

/// Whether only mail programs call the sender so; From: and 寄件人 stand on parcels and tickets too.
[[nodiscard]] bool is_mail_sender(std::u16string_view line);

enum class Parting : std::uint8_t {
    none,
    answered,  ///< between a letter and the mail it answers: -----Original Message-----
    handed_on, ///< before a mail that is handed on: Begin forwarded message:
};

/// What the folded line parts.
[[nodiscard]] Parting parting_of(std::u16string_view line);

}  // namespace amends
