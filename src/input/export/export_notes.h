// What is worth telling of a whole export, in a line each however large it is.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "input/source.h"

namespace amends {

class ExportNotes {
public:
    /// Counts a record whose letter is empty.
    void add_empty(std::uint32_t line);
    /// Notes how many there were, and the encoding that was `guessed`, if any.
    void tell(const std::string& path, const std::optional<std::string>& guessed, const Receiver& into) const;

private:
    std::uint32_t m_count = 0, m_first_line = 0;
};

}  // namespace amends
