// Numbers for the lists that a sentence is asked for.
#pragma once

#include "rule/draft.h"
#include "rule/frequency.h"
#include "rule/lists.h"

namespace amends {

/// Gives the lists that conditions, facts and sequences ask a sentence for small numbers, so that what stands in it is a small exact set, and tells
/// them to whatever asks. Lists that share their most frequent word follow one another, so that what a mark stands for lies together.
void number_needs(ImageDraft& draft, const Lists& lists, const Frequency& frequency);

}  // namespace amends
