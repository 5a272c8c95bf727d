// What a rule set learns from its lessons, in its image.
#pragma once

#include "rule/draft.h"
#include "rule/page_sources.h"

namespace amends {

/// Writes into `draft`, whose rules are complete, what is learned from the lessons of `gathered` or was learned before, by which rules it speaks,
/// and which it doubts: those whose record does not vouch for them.
void settle_likeness(const GatheredPages& gathered, ImageDraft& draft);

}  // namespace amends
