// The baseline of a run: which one holds, and which one is written.
#pragma once

#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "commands/outcome.h"
#include "commands/report_file.h"
#include "input/source.h"
#include "project/baseline_run.h"
#include "rule/rule_set.h"

namespace amends {

struct BaselineChoice {
    std::optional<std::filesystem::path> held;     ///< what is in it fails nothing
    std::optional<std::filesystem::path> written;  ///< gets what this run finds, which then fails nothing either
};

/// Holds the letters of a run against its baseline, where there is one, and tells on standard error what people should know of it.
class Accepted {
public:
    Accepted(BaselineChoice choice, const Sinks& sinks) : m_choice(std::move(choice)), m_sinks(sinks) {}

    /// Reads the baseline and gets ready to write. Where that cannot be, tells why and returns false.
    [[nodiscard]] bool begin();

    /// The letters that come now are those of `file`, judged by `rules`; `configured` is the baseline that their configuration names, which holds where the run
    /// has none. False where that can not be read, or the baseline names a rule that is none of them, which is told.
    [[nodiscard]] bool begin_file(const std::string& file, const RuleSet& rules, const std::optional<std::filesystem::path>& configured);
    void leave_file(const std::string& file);

    /// Moves what is accepted from the findings of a letter to what is known of it. The score that it has fallen from, if it has; that is told.
    [[nodiscard]] std::optional<int> hold(const Source& source, Verdict& verdict);

    [[nodiscard]] bool is_written() const { return m_choice.written.has_value(); }
    /// Writes, and tells what no longer occurs unless `is_quiet`. False where that failed.
    [[nodiscard]] bool end(bool is_quiet);

private:
    /// A run held against a baseline; none where that could not be read.
    struct Held {
        std::filesystem::path path;
        std::optional<BaselineRun> run;
    };
    [[nodiscard]] bool take_up(const std::filesystem::path& path, std::string_view name);
    [[nodiscard]] bool knows_rules(const std::string& file, const RuleSet& rules) const;
    [[nodiscard]] std::optional<Baseline> read(const std::filesystem::path& path) const;
    void tell_stale(const Held& held) const;
    void tell(const std::string& text) const;
    [[nodiscard]] bool write(bool is_quiet);

    BaselineChoice m_choice;
    const Sinks& m_sinks;
    std::map<std::string, Held> m_all;  ///< by path
    Held* m_held = nullptr;             ///< that of the letters that come now, or null
    std::optional<BaselineRun> m_next;
    ReportFile m_file;
};

}  // namespace amends
