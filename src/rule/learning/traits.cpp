// Names of traits.
#include "rule/learning/traits.h"

namespace amends {

std::optional<Trait> trait_named(std::string_view name)
{
    if (name == "other")
        return other_trait;
    if (const auto element = named<Element>(element_names, name))
        return trait_of(*element);
    const auto category = named<Category>(category_names, name);
    return category and *category <= Category::placeholder ? std::optional(trait_of(*category)) : std::nullopt;
}

}  // namespace amends
