// Text of a mail, whose label may lie about its charset or be missing.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "input/mail/placed_text.h"

namespace amends {

struct CharsetText {
    Placed text;                     ///< valid UTF-8; U+FFFD for what could not be read
    std::string charset;             ///< in which it was read
    bool is_declared_charset = true; ///< false: another than the label says was right
};

/// Reads `bytes` in the charset that `label` means where they are that; else, and without a label, in the one they are found to be in.
[[nodiscard]] CharsetText charset_text(const Placed& bytes, std::string_view label);

}  // namespace amends
