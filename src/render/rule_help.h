// A rule page as help beside a finding.
#pragma once

#include <string>
#include <string_view>

namespace amends {

/// What people who meet a finding want of its rule's page: why it matters, what to do, what to write and examples. How the rule looks for it
/// is left to those who write rules.
struct RuleHelp {
    std::string summary;   ///< the first paragraph on one line, at most 1,024 characters; the title where there is none
    std::string text;      ///< plain
    std::string markdown;
};

/// The help that `page`, a rule page in Markdown called `title`, gives.
[[nodiscard]] RuleHelp rule_help(std::string_view title, std::string_view page);

}  // namespace amends
