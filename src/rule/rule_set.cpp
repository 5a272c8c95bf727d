// A view of a compiled image.
#include "rule/rule_set.h"

#include <algorithm>

namespace amends {

RuleSet::RuleSet(std::span<const std::byte> image)
    : m_image(image), m_header(reinterpret_cast<const image::Header*>(image.data()))
{
}

RuleSet::RuleSet(std::vector<std::byte> image) : m_storage(std::move(image)), m_image(m_storage)
{
    m_header = reinterpret_cast<const image::Header*>(m_image.data());
}

const image::Page* RuleSet::page(std::string_view id) const
{
    const auto all = pages();
    const auto found = std::find_if(all.begin(), all.end(), [&](const image::Page& page) { return text(page.id) == id; });
    return found == all.end() ? nullptr : &*found;
}

bool tells_a_trait(const image::Rule& rule)
{
    return rule.kind == image::RuleKind::element or (rule.kind == image::RuleKind::flag and rule.category <= Category::placeholder);
}

Trait trait_told_by(const image::Rule& rule)
{
    return rule.kind == image::RuleKind::element ? trait_of(rule.element) : trait_of(rule.category);
}

}  // namespace amends
