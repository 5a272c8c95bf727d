// What likeness is learned from: the runs of up to four neighbouring words or Han characters of a sentence.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "text/span.h"

namespace amends {

/// A hash that stands for the words of a run. Runs of the same words have the same one; that different runs share one is rare
/// enough (one in some ten thousand) not to matter.
using Feature = std::uint32_t;

/// A run of words and where it stands, in units from the beginning of the sentence.
struct WordRun {
    Feature feature = 0;
    UnitSpan span;
};

/// Replaces `into` by the runs of folded text: of one to four Han characters and words together, of at most three where a Latin word begins it, and the
/// beginning of each long Latin word. Numbers are alike; of the punctuation only what shapes a sentence counts.
void runs_of(std::u16string_view units, std::vector<WordRun>& into);

/// The features of the runs, sorted, each once.
[[nodiscard]] std::vector<Feature> features_of(const std::vector<WordRun>& runs);

}  // namespace amends
