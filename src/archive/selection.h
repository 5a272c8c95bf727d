// Which letters of an archive are asked for.
#pragma once

#include <cstddef>
#include <optional>

#include "archive/day.h"
#include "input/source.h"

namespace amends {

struct Selection {
    std::optional<Day> since, until;    ///< the first day and the last; a letter without a date is not among them
    std::optional<std::size_t> sample;  ///< so many of them

    [[nodiscard]] bool takes(const Source& source) const
    {
        if (not since and not until)
            return true;
        const std::optional<Day> day = source.date ? day_in(*source.date) : std::nullopt;
        return day and not(since and *day < *since) and not(until and *day > *until);
    }
};

}  // namespace amends
