// amends suggest: a letter with a slot where each missing element belongs.
#pragma once

#include <string>

#include "commands/one_letter.h"

namespace amends {

struct SuggestOptions {
    std::string path;  ///< "-": standard input
    LetterChoice letters;
};

/// Prints the letter with its slots, every other byte as it is. A letter that is complete, or no apology, is printed as it is, with a note.
[[nodiscard]] Outcome suggest(const SuggestOptions& options, const Sinks& sinks);

}  // namespace amends
