// Letters that a command takes by name, one a file.
#pragma once

#include <filesystem>
#include <optional>
#include <string>

#include "commands/judges.h"
#include "commands/outcome.h"

namespace amends {

/// What holds for the letters of a command.
struct LetterChoice {
    Setting given;  ///< settings of the command line; they go before those of any file
    ConfigChoice config;
    std::optional<std::filesystem::path> rules;  ///< a folder that replaces all other rules
    Surroundings around = surroundings_of_process();
};

/// A letter with what was said of it by the settings of its place. Borrows the judge.
struct OneLetter {
    Source source;
    Verdict verdict;
    LetterJudge* judge = nullptr;
};

/// Reads letters and judges them. The choice must outlive it, and it what it has judged.
class OneLetterReader {
public:
    OneLetterReader(const LetterChoice& choice, const Sink& err)
        : m_err(err), m_configurations(choice.config, choice.around), m_judges(choice.given, m_configurations, choice.rules)
    {
    }

    /// The one letter in the file at `path`, or on standard input for "-". Where there is none, or more than one, tells so and returns nothing.
    [[nodiscard]] std::optional<OneLetter> read(const std::string& path);

private:
    [[nodiscard]] LetterJudge* judge_of(const std::string& path);

    const Sink& m_err;
    Configurations m_configurations;
    Judges m_judges;
};

}  // namespace amends
