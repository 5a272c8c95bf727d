// Fields of a Word document: places that the word processor fills in.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include <pugixml.hpp>

#include "input/source.h"

namespace amends {

/// Follows the fields of a document from front to back. A field has a code, which nobody sees, and what it shows; what a merge field shows
/// is a slot.
class DocxFields {
public:
    /// Takes in an element that may begin a field, part its code from what it shows, or be a piece of its code. `at` is the size of the text
    /// so far.
    void enter(const pugi::xml_node& node, std::uint32_t at);
    /// Takes in the end of an element; what a merge field has shown of `lines` goes to `slots`.
    void leave(const pugi::xml_node& node, std::string_view lines, std::vector<Region>& slots);

    /// Whether what comes now is part of a code.
    [[nodiscard]] bool is_in_code() const;
    /// A code ends with its paragraph: one that is never closed must not hide the rest.
    void drop_open_codes();

private:
    struct Field {
        std::string code;
        std::uint32_t start = 0;  ///< of what it shows
        bool is_shown = false;
    };

    void end(std::string_view lines, std::vector<Region>& slots);

    std::vector<Field> m_open;
};

}  // namespace amends
