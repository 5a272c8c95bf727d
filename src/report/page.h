// The page of a report.
#pragma once

#include <string>

#include "report/figures.h"
#include "rule/rule_set.h"
#include "text/language.h"

namespace amends {

struct PageSetting {
    std::optional<Language> language;  ///< of the page's own words; otherwise the one that most letters are written in
    bool has_senders = true;           ///< a table by writer is wanted
    WithText with_text = WithText::no;
    std::string version;  ///< of the program
};

/// Appends a whole page of HTML: one file, with a policy that lets nothing but its own style and script work. `before` is null, or what the figures are held against.
/// `rules` say what findings mean and how often they were right.
void append_page(const Figures& figures, const Figures* before, const RuleSet& rules, const PageSetting& setting,
                 std::string& out);

}  // namespace amends
