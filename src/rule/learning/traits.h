// What a sentence can be: evidence of an element, a fault of a category, or one of a letter that is no apology.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "rule/vocabulary.h"

namespace amends {

/// Number of a trait: the eight elements, then the thirteen categories of faults, then `other`.
using Trait = std::uint32_t;

inline constexpr Trait first_category_trait = static_cast<Trait>(element_names.size());
inline constexpr Trait other_trait = first_category_trait + static_cast<Trait>(Category::placeholder) + 1;
inline constexpr Trait trait_count = other_trait + 1;

[[nodiscard]] constexpr Trait trait_of(Element element) { return static_cast<Trait>(element); }
/// Of a category of faults; hints and missing elements are no traits.
[[nodiscard]] constexpr Trait trait_of(Category category) { return first_category_trait + static_cast<Trait>(category); }
[[nodiscard]] constexpr std::uint32_t trait_bit(Trait trait) { return 1u << trait; }

inline constexpr std::uint32_t element_traits = trait_bit(first_category_trait) - 1;
inline constexpr std::uint32_t fault_traits = (trait_bit(other_trait) - 1) & ~element_traits;
inline constexpr std::uint32_t all_traits = trait_bit(trait_count) - 1;

/// The trait called `name`: of an element, of a category, or "other".
[[nodiscard]] std::optional<Trait> trait_named(std::string_view name);

}  // namespace amends
