// Letters for the benchmark, the same ones for the same seed.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "sentences.h"

namespace amends::bench {

/// Whether sentences come again, as in the mails of a house that writes from templates, or each has a number of its own.
enum class Sentences { repeat, differ };

/// `count` letters of about 1.5 KB; every `apology_every`-th is an apology (1: all are), the others apologise for nothing.
[[nodiscard]] std::vector<std::string> letters(Script script, std::size_t count, std::size_t apology_every, std::uint32_t seed,
                                               Sentences sentences = Sentences::repeat);

}  // namespace amends::bench
