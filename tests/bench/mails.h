// Mails for the benchmark, the same ones for the same seed.
#pragma once

#include <array>
#include <cstdint>
#include <string>

#include "letters.h"

namespace amends::bench {

/// Mails in three scripts, written with GMime in turns of charsets, transfer encodings and structures: text alone, text beside HTML, text with an attachment.
class Mails {
public:
    Mails(Sentences sentences, std::uint32_t seed);

    /// The next mail, as it lies in an mbox: behind its line "From …", with a blank line after it.
    [[nodiscard]] std::string next();

private:
    std::array<Letters, 3> m_letters;  ///< by script
    std::uint32_t m_count = 0;         ///< mails so far
};

}  // namespace amends::bench
