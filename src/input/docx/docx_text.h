// The words of a Word document.
#pragma once

#include <string>
#include <variant>
#include <vector>

#include "input/docx/docx_archive.h"
#include "input/source.h"

namespace amends {

/// The text of a document: one line a paragraph, whose number is what a reader can look for.
struct DocxText {
    std::string lines;          ///< valid UTF-8; a line break inside a paragraph is a vertical tab
    std::vector<Region> slots;  ///< what merge fields show, in order
};

/// Reads the main part of a document: what is deleted, hidden or only a field's code is left out, what is inserted is kept. Takes no
/// entities from elsewhere. Uses `xml` up.
[[nodiscard]] std::variant<DocxText, DocxError> docx_text(std::string xml);

}  // namespace amends
