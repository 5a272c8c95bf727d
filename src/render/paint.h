// Colour, or none.
#pragma once

#include <string>
#include <string_view>

#include "rule/vocabulary.h"

namespace amends {

/// What a piece of a report is, which decides its colour: one of the terminal's sixteen, so that its theme holds.
enum class Ink { plain, faint, strong, error, warning, suggestion };

/// Dresses text in colour where colour is wanted, and leaves it alone where it is not.
class Paint {
public:
    explicit Paint(bool colour) : m_colour(colour) {}
    [[nodiscard]] bool has_colour() const { return m_colour; }
    [[nodiscard]] std::string operator()(Ink ink, std::string_view text) const;

private:
    bool m_colour;
};

[[nodiscard]] Ink ink_of(Severity severity);

}  // namespace amends
