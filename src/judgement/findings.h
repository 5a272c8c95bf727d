// What is known of a letter before it is put into words.
#pragma once

#include <vector>

#include "judgement/elements.h"
#include "judgement/faults.h"
#include "judgement/verdict.h"
#include "letter/letter.h"
#include "rule/rule_set.h"

namespace amends {

/// A fault that a comment in the letter allows.
struct AllowedFault {
    Fault fault;
    const Suppression* comment = nullptr;
};

struct Findings {
    const Letter& letter;
    const RuleSet& rules;
    std::vector<Fault> faults;
    HeldElements elements;
    Scenario scenario = Scenario::other;
    Stage stage = Stage::final;
    Stakes stakes = Stakes::ordinary;
    std::optional<Channel> channel = {};
    std::vector<AllowedFault> allowed = {};  ///< none of `faults`: as though their rules had found nothing there

    [[nodiscard]] const image::Rule& rule(const Fault& fault) const { return rules.rules()[fault.rule]; }
    [[nodiscard]] const HeldElement& element(Element element) const { return elements[static_cast<std::size_t>(element)]; }
    [[nodiscard]] bool holds(Element wanted) const { return element(wanted).holding != Holding::absent; }
    /// The page of the letter's scenario, or null.
    [[nodiscard]] const image::Rule* scenario_page() const;
    /// The page of the channel that it goes by, or null.
    [[nodiscard]] const image::Rule* channel_page() const;
};

}  // namespace amends
