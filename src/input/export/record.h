// A record of an export, as text with the way back to the file, and the letter that stands in one of its fields.
#pragma once

#include <string>
#include <vector>

#include "input/export/input_lines.h"
#include "input/export/letter_field.h"
#include "input/source.h"

namespace amends {

/// One or more lines of a file that belong together.
struct Record {
    std::string text;                  ///< valid UTF-8, with its line endings
    std::vector<std::uint32_t> table;  ///< the byte after `base` of each byte of `text`; empty: they are the same bytes
    std::uint32_t size = 0;            ///< bytes in the file
    std::uint64_t base = 0;            ///< bytes of the file before it
    std::uint32_t first_line = 1;

    Record() = default;
    /// A record that is one line.
    explicit Record(InputLine line);

    /// Appends the line that follows in the file; the first sets the place.
    void append(const InputLine& line);
    [[nodiscard]] OffsetMap offsets() const;
};

/// Hands the letter in a field on. `index` counts the records of the file.
void hand_on_letter(const std::string& path, std::uint32_t index, Record record, LetterField field, const InputOptions& options,
                    const Receiver& into);

}  // namespace amends
