// Takes the words whose marks start a verification out of the dictionary of the shipped rules.
#include "trigger_words.h"

#include <algorithm>
#include <span>

#include "shipped_rules.h"

namespace amends::bench {
namespace {

bool is_latin(std::span<const char16_t> units)
{
    return std::all_of(units.begin(), units.end(), [](char16_t unit) { return (unit >= u'a' and unit <= u'z') or unit == u' ' or unit == u'\'' or unit == u'-'; });
}

}  // namespace

std::string english_trigger_words()
{
    const RuleSet& rules = shipped_rules();
    const auto units = rules.table(rules.header().units);
    std::string lines;
    for (const image::Word& word : rules.table(rules.header().words)) {
        const auto spelled = units.subspan(word.units, word.size);
        if (word.bearing.anchored.count > 0 and is_latin(spelled))
            lines.append(spelled.begin(), spelled.end()).append("\n");
    }
    return lines;
}

}  // namespace amends::bench
