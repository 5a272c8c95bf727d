// The parts of a Word document as they lie in its archive.
#pragma once

#include <string>
#include <string_view>
#include <variant>

namespace amends {

/// Why a document could not be read, for the user: what is wrong and what to do.
struct DocxError {
    std::string message;
};

/// The XML of the document's main part, at most `most_xml` bytes.
[[nodiscard]] std::variant<std::string, DocxError> main_part(std::string_view docx);

/// A letter's XML is a thousandth of it; what unpacks to more is no letter.
inline constexpr std::size_t most_xml = std::size_t{32} << 20;

}  // namespace amends
