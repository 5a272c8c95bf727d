// What every output format is given, and the table of formats.
#pragma once

#include <array>
#include <cstddef>
#include <filesystem>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "input/source.h"
#include "judgement/bar.h"
#include "judgement/verdict.h"
#include "rule/rule_set.h"
#include "text/language.h"

namespace amends {

/// Where a run stands: the paths of its letters count from `working`, those of machine formats from `project`. Both are absolute.
struct Folders {
    std::filesystem::path working = "/", project = "/";
};

/// How a report is to look. Machine formats ignore width, colour and what belongs to people only.
struct ReportOptions {
    std::size_t width = 80;  ///< in terminal cells, at least narrowest_report
    bool colour = false;
    bool all = false;            ///< every finding instead of the weightiest five
    bool explain_score = false;  ///< the ledger and the points of each finding
    std::optional<Language> ui_language = {};  ///< of the report's own words; the letter's by default
    std::string_view tool_version = {}, rules_hash = {};
    Folders folders = {};
};

inline constexpr std::size_t narrowest_report = 40;

/// A letter with what was said of it; `ordinal` counts the letters of the report from 0. Borrows source, verdict and the rules that it was
/// judged by, which may be null where a format does not ask for them.
struct Judged {
    const Source& source;
    const Verdict& verdict;
    std::size_t ordinal = 0;
    const RuleSet* rules = nullptr;
    Bar bar = {};  ///< what the letter had to pass
};

/// A report in the making, which keeps what its format needs from letter to letter. It appends to a buffer: once `begin`, for each letter
/// `letter`, once `end` with what could not be read. Its options must outlive it.
class Report {
public:
    Report() = default;
    Report(const Report&) = delete;
    Report& operator=(const Report&) = delete;
    virtual ~Report() = default;

    virtual void begin(std::string&) {}
    virtual void letter(const Judged& judged, std::string& out) = 0;
    virtual void end(std::span<const InputError>, std::string&) {}
    /// What people should be told once the report is ended, where the format holds less than was found; empty where it holds all.
    [[nodiscard]] virtual std::string note() const { return {}; }
};

struct Format {
    std::string_view name;
    std::unique_ptr<Report> (*start)(const ReportOptions& options);
};

/// All formats; the first is the default.
[[nodiscard]] std::span<const Format> formats();

/// The format called `name`, or null.
[[nodiscard]] const Format* format_named(std::string_view name);

}  // namespace amends
