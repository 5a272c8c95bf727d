// The reports of one run: what each is written in, and where it goes.
#pragma once

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "commands/outcome.h"
#include "commands/report_file.h"
#include "render/report.h"

namespace amends {

/// A report that goes to a file.
struct FileOutput {
    std::string option;  ///< as given, for errors: "--output sarif=report.sarif"
    const Format* format = nullptr;
    std::filesystem::path path;
    bool is_appended = false;  ///< behind what the file holds; otherwise the file is replaced
};

/// Writes every letter to all reports of a run. Borrows the options and the sinks.
class Outputs {
public:
    /// A report in `format`, if any, for standard output, looking as `options` say.
    Outputs(const Format* format, const ReportOptions& options, const Sinks& sinks);

    /// Opens a file for a report, which looks as `options` say. Where it cannot be, tells so and returns false.
    [[nodiscard]] bool add(const FileOutput& output, const ReportOptions& options);

    void begin();
    void letter(const Judged& judged);
    /// Ends the reports and finishes their files. Where one was not written, tells so and returns false.
    [[nodiscard]] bool end(std::span<const InputError> errors);

private:
    struct Output {
        std::string option;
        std::unique_ptr<Report> report;
        std::unique_ptr<ReportFile> file;  ///< none: standard output
        std::string buffer;
    };
    void flush(Output& output);

    const Sinks& m_sinks;
    std::vector<Output> m_outputs;
};

}  // namespace amends
