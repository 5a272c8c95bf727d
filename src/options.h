// The command line, understood.
#pragma once

#include <string>
#include <variant>

#include "commands/check.h"
#include "commands/completions.h"
#include "commands/diff.h"
#include "commands/explain.h"
#include "commands/filter.h"
#include "commands/help.h"
#include "commands/init.h"
#include "commands/lsp.h"
#include "commands/promises.h"
#include "commands/report.h"
#include "commands/rules.h"
#include "commands/sample.h"
#include "commands/scan.h"
#include "commands/suggest.h"
#include "commands/terminal.h"

namespace amends {

struct ShowHelp {
    Topic topic = Topic::amends;
};
struct ShowVersion {};
struct ShowCompletions {
    Shell shell = Shell::bash;
};
struct ListRules {
    RulesOptions options;
};
struct ShowSettings {
    CheckOptions options;
};
struct ShowFiles {
    CheckOptions options;
};
struct TestRules {
    RulesOptions options;
};
/// Nothing was asked for: the help belongs on standard error.
struct NothingToDo {};
/// What is wrong with the arguments, for the user.
struct UsageError {
    std::string message;
};

using Request = std::variant<CheckOptions, ShowSettings, ShowFiles, ScanOptions, ReportPageOptions, PromisesOptions, SampleOptions, AgreeOptions, DiffOptions, SuggestOptions, FilterOptions, InitOptions, LspOptions, ExplainOptions, ListRules, TestRules, ShowHelp, ShowVersion, ShowCompletions, NothingToDo, UsageError>;

/// What the arguments (without the program's name) ask for.
[[nodiscard]] Request understand(std::vector<std::string> arguments, const Terminal& terminal);

}  // namespace amends
