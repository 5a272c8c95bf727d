// A scan in one screen or two.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "archive/tally.h"
#include "text/language.h"

namespace amends {

struct SummaryOptions {
    std::optional<Language> language;  ///< of the summary's own words; otherwise the one that most letters are written in
    bool is_stopped = false;           ///< the scan did not come to its end
    bool has_senders = true;           ///< a table by writer is wanted
    bool has_words = true;             ///< the words of letters are shown
    std::uint64_t left_out = 0;        ///< letters that were not asked for
};

/// No figure is told of a writer with fewer apologies.
inline constexpr std::uint64_t least_of_person = 30;

void append_summary(const Tally& tally, const SummaryOptions& options, std::string& out);

}  // namespace amends
