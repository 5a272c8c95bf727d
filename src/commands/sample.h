// amends sample: letters of a scan to be labelled by hand. amends agree: how far the labels and the tool agree.
#pragma once

#include <string>
#include <vector>

#include "archive/strata.h"
#include "commands/outcome.h"

namespace amends {

struct SampleOptions {
    std::vector<std::string> results;  ///< files of amends scan -o; "-" for standard input
    std::vector<LetterTrait> by = {LetterTrait::scenario, LetterTrait::score};
    std::size_t size = 60;
};

/// Prints a table with a row for each letter of a sample and empty cells for what a person finds in it.
[[nodiscard]] Outcome sample(const SampleOptions& options, const Sinks& sinks);

struct AgreeOptions {
    std::string labels;                ///< such a table, filled in
    std::vector<std::string> results;  ///< what the sample was taken from
};

/// Prints precision, recall and kappa for each element and category.
[[nodiscard]] Outcome agree(const AgreeOptions& options, const Sinks& sinks);

}  // namespace amends
