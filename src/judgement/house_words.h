// The phrases of a house in a letter: those that must stand, those that may not, and its own numbers.
#pragma once

#include <string>
#include <vector>

#include "judgement/check.h"
#include "judgement/evidence.h"
#include "judgement/house.h"
#include "letter/letter.h"
#include "rule/rule_set.h"

namespace amends {

/// The phrases, folded once for all letters, so that width, case and script make no difference. They stand within a paragraph, wherever it
/// is not quoted; a Latin word is found whole. Borrows the house.
class HouseWords {
public:
    explicit HouseWords(const House& house);

    /// Whether nothing of this is asked for.
    [[nodiscard]] bool is_empty() const { return m_required.empty() and m_forbidden.empty() and m_contacts.empty(); }

    /// The required phrases that do not stand in the letter, and every place of one that is forbidden.
    [[nodiscard]] std::vector<Check> checks(const Letter& letter) const;

    /// Takes out the evidence of faults that lies on words which the house asks for, or calls its numbers vague or unfilled.
    void take_out_own(const Letter& letter, const RuleSet& rules, std::vector<Evidence>& evidence) const;

private:
    const House& m_house;
    std::vector<std::u16string> m_required, m_forbidden, m_contacts;  ///< in the order of the house
};

}  // namespace amends
