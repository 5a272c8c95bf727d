// Letters that a command takes by name, one a file.
#pragma once

#include <filesystem>
#include <functional>
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

/// A letter with all bytes of its file. Borrows the judge, who has not judged yet.
struct LetterFile {
    std::string bytes;
    Source source;
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

    /// The same with the file itself, which `refuse` may turn down by its bytes, telling why; empty where it does not.
    [[nodiscard]] std::optional<LetterFile> read_file(const std::string& path, const std::function<std::string(std::string_view, const InputOptions&)>& refuse);

private:
    [[nodiscard]] LetterJudge* judge_of(const std::string& path);
    [[nodiscard]] std::optional<Source> only_one(const std::string& path, const std::function<void(const Receiver&)>& read);

    const Sink& m_err;
    Configurations m_configurations;
    Judges m_judges;
};

}  // namespace amends
