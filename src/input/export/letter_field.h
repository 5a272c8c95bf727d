// The field of a record that holds its letter.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "input/mapped_text.h"
#include "input/source.h"

namespace amends {

/// What a record says of its letter.
struct LetterField {
    Source letter;  ///< its text, the way from there to the text of the record, and what HTML sets apart
    bool is_html = false;
    std::optional<std::uint32_t>
        unended;  ///< the byte of the record's text where HTML begins that nothing ends, so that the rest was not read
    std::optional<std::string> id, date, from, macro, answers;

    /// Takes the words of a field whose original bytes are those of the record's text.
    void take_text(MappedText text);
    /// Takes what a reader of the HTML in such a field sees.
    void take_html(MappedText html);
};

}  // namespace amends
