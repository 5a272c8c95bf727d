// Views the image that tools/rules_image.S puts into the binary.
#include "shipped_rules.h"

extern "C" {
extern const std::byte amends_rules_image[];
extern const std::byte amends_rules_image_end[];
}

namespace amends {

const RuleSet& shipped_rules()
{
    static const RuleSet rules{std::span{amends_rules_image, amends_rules_image_end}};
    return rules;
}

}  // namespace amends
