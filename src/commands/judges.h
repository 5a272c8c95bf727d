// Who judges which letter: one judge for each set of settings.
#pragma once

#include <map>
#include <memory>
#include <set>
#include <string>
#include <vector>

#include "commands/rule_sets.h"
#include "lint.h"
#include "project/configurations.h"
#include "project/settings.h"

namespace amends {

/// A set of settings with the line that judges by it.
struct LetterJudge {
    LetterJudge(Settings understood, const RuleSet& set) : settings(std::move(understood)), rules(set), linter(set, settings.lint) {}

    Settings settings;
    const RuleSet& rules;
    Linter linter;
};

/// Finds the settings of each letter and keeps a judge for each set of them. What is wrong in configurations and rule pages is collected.
class Judges {
public:
    /// `given`: what the command line sets; it goes before all configurations, which must outlive this.
    Judges(Setting given, Configurations& configurations, std::optional<std::filesystem::path> rules_folder)
        : m_given(std::move(given)), m_configurations(configurations), m_rules(std::move(rules_folder))
    {
    }

    /// The judge of the letters in the file at `path`, or of standard input without a name, where it is empty. Null where a mistake stands in the way.
    [[nodiscard]] LetterJudge* of(const std::string& path);

    /// All that is set for the file.
    [[nodiscard]] Setting values_for(const std::string& path);
    /// Files with the same have the same settings.
    [[nodiscard]] std::string name_for(const std::string& path);

    /// The mistakes of files found since this was last asked.
    [[nodiscard]] std::vector<PageError> take_errors();
    /// The mistakes of the command line found since this was last asked, for people.
    [[nodiscard]] std::vector<std::string> take_usage_errors();

private:
    [[nodiscard]] std::unique_ptr<LetterJudge> make(const std::string& path);
    [[nodiscard]] bool knows_names(const Setting& values, const RuleSet& rules);
    void refuse(const std::string& name, const Origin& origin, const RuleSet& rules);

    Setting m_given;
    Configurations& m_configurations;
    RuleSets m_rules;
    std::map<std::string, std::unique_ptr<LetterJudge>> m_judges;  ///< by name
    std::set<std::string> m_told;                                  ///< places of mistakes that several sets of settings share
    std::vector<PageError> m_errors;
    std::vector<std::string> m_usage_errors;
};

}  // namespace amends
