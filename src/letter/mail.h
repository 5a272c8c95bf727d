// The traces that mail programs leave in a text: header lines, and what announces an earlier mail.
#pragma once

#include <cstdint>
#include <string_view>

namespace amends {

enum class HeaderKind : std::uint8_t { none, subject, reference, other };

/// What header the folded line is: a subject, a reference (Ref:, 單號：) or another one (From:, 收件人：).
[[nodiscard]] HeaderKind header_kind(std::u16string_view line);

/// Whether the folded line stands between a letter and the mail it answers: -----Original Message-----.
[[nodiscard]] bool parts_mails(std::u16string_view line);

/// Whether the folded line says who wrote what follows: On 3 May Jane wrote: / 於…寫道：.
[[nodiscard]] bool attributes(std::u16string_view line);

}  // namespace amends
