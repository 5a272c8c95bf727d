// amends suggest: a letter with a slot where each missing element belongs.
#pragma once

#include <optional>
#include <string>

#include "commands/one_letter.h"

namespace amends {

struct SuggestOptions {
    std::string path;  ///< "-": standard input
    std::optional<std::string> output = {};  ///< the file that the letter goes to in the place of standard output
    LetterChoice letters;
};

/// Prints the letter with its slots, or puts it whole into its file, every other byte as it is. A letter that is complete, or no apology, is printed as it is, with a note.
[[nodiscard]] Outcome suggest(const SuggestOptions& options, const Sinks& sinks);

}  // namespace amends
