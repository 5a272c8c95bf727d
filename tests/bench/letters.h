// Letters for the benchmark, the same ones for the same seed.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "sentences.h"

namespace amends::bench {

/// `count` letters of about 1.5 KB; every `apology_every`-th is an apology (1: all are), the others apologise for nothing.
[[nodiscard]] std::vector<std::string> letters(Script script, std::size_t count, std::size_t apology_every, std::uint32_t seed);

}  // namespace amends::bench
