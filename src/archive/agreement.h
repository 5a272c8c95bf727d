// How far the tool and a person who labelled by hand agree.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "archive/record.h"

namespace amends {

/// What a person says of letters, yes or no: an element that is there, or a fault.
struct Judgeable {
    std::string_view name;  ///< "regret", "vagueness"
    [[nodiscard]] bool is_in(const LetterRecord& letter) const;
};

/// The eight elements, then the categories of faults.
[[nodiscard]] std::vector<Judgeable> judgeables();

/// Letters by what a person and the tool say.
struct Agreement {
    std::uint64_t both = 0, tool_only = 0, hand_only = 0, neither = 0;

    void add(bool by_hand, bool by_tool);
    [[nodiscard]] std::uint64_t all() const { return both + tool_only + hand_only + neither; }
    /// Of what the tool finds, the share that the person finds too; -1 where the tool finds nothing.
    [[nodiscard]] double precision() const;
    /// Of what the person finds, the share that the tool finds too; -1 where the person finds nothing.
    [[nodiscard]] double recall() const;
    /// Cohen's kappa: 1 is full agreement, 0 what chance would bring; -1 where both say the same of all letters, so that nothing can be told.
    [[nodiscard]] double kappa() const;
};

}  // namespace amends
