// Footers: what devices, mail systems and lawyers put below a letter.
#pragma once

#include "letter/shape.h"

namespace amends {

/// Whether no writer but a device or a system wrote the paragraph: Sent from my iPhone, 請勿回覆, a disclaimer, a line to unsubscribe. Made for the
/// end of a letter; a sentence that only speaks of such things is none.
[[nodiscard]] bool is_footer(const Draft& draft, std::uint32_t index);

/// Whether the paragraph heads a disclaimer, to which all that follows belongs: "Confidentiality notice", 免責聲明：….
[[nodiscard]] bool heads_footers(const Draft& draft, std::uint32_t index);

/// Whether the paragraph is an address of the web and nothing else.
[[nodiscard]] bool is_bare_link(const Draft& draft, std::uint32_t index);

}  // namespace amends
