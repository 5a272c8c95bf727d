// Mails for the benchmark, the same ones for the same seed.
#pragma once

#include <cstdint>
#include <string>

#include "letters.h"

namespace amends::bench {

/// Mails in three scripts, each batch written with GMime in its turn of charsets, transfer encodings and structures: text alone, text beside
/// HTML, text with an attachment.
class Mails {
public:
    Mails(Sentences sentences, std::uint32_t seed);

    /// The next mails, as they lie in an mbox: each behind its line "From …", with a blank line after it.
    [[nodiscard]] std::string next_batch();

private:
    Sentences m_sentences;
    std::uint32_t m_seed;
    std::uint32_t m_batch = 0;
    std::uint32_t m_count = 0;  ///< mails so far
};

}  // namespace amends::bench
