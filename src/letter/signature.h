// Signature lines: names, firms, telephone numbers and dates at the end of a letter.
#pragma once

#include "letter/shape.h"

namespace amends {

/// Whether the words of a paragraph may stand in a signature that no closing announces: a name, a firm, a date, a number; no
/// sentence. In doubt it may not.
[[nodiscard]] bool is_signature(const Draft& draft, std::uint32_t index);

/// A line of a signature that says how to reach its writer: 電話：02-2345-6789. A letter may end with one that is none, so that only those
/// below a name count.
[[nodiscard]] bool is_contact(const Draft& draft, std::uint32_t index);

/// Whether a paragraph that follows a closing belongs to the signature: anything short that is no sentence.
[[nodiscard]] bool may_follow_closing(const Draft& draft, std::uint32_t index);

/// Best regards, 此致敬礼, 祝 順心: words that end a letter.
[[nodiscard]] bool is_closing(const Draft& draft, std::uint32_t index);

/// Whether a closing says more than goodbye ("Cheers for hanging in there,"): it ends the letter and is read with the body.
[[nodiscard]] bool is_wordy_closing(const Draft& draft, std::uint32_t index);

/// P.S.: what follows is letter again.
[[nodiscard]] bool is_postscript(const Draft& draft, std::uint32_t index);

}  // namespace amends
