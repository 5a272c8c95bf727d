// The rule sets of a run.
#pragma once

#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "rule/page_sources.h"

namespace amends {

/// The rules that the binary carries, or those of a folder, with and without what configurations add to them. Each set is compiled once; the rules
/// that the binary carries are not compiled at all. Sets live as long as this.
class RuleSets {
public:
    /// `folder`: what `--rules` names; its pages take the place of all others.
    explicit RuleSets(std::optional<std::filesystem::path> folder) : m_folder(std::move(folder)) {}

    /// The rules with what is added to them; null where they do not compile. Mistakes are added to `errors` once.
    [[nodiscard]] const RuleSet* with(PageSources own, std::vector<PageError>& errors);

private:
    [[nodiscard]] const RuleSet* base(std::vector<PageError>& errors);
    [[nodiscard]] const RuleSet* compiled(const std::string& name, const PageSources& sources, std::vector<PageError>& errors);

    std::optional<std::filesystem::path> m_folder;
    std::map<std::string, std::optional<RuleSet>> m_sets;  ///< by what they are made of; none where that does not compile
};

}  // namespace amends
