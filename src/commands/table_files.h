// The tables that a scan writes beside its results.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "archive/result_tables.h"
#include "commands/outcome.h"
#include "commands/report_file.h"

namespace amends {

/// A table with the file that it goes to.
struct TableChoice {
    std::string option;  ///< as given, for errors: "--csv letters=letters.csv"
    ResultTable table = ResultTable::letters;
    std::filesystem::path path;
};

/// Writes tables to files that appear whole or not at all.
class TableFiles {
public:
    TableFiles(const std::vector<TableChoice>& choices, WithText with_text) : m_choices(choices), m_with_text(with_text) {}

    /// Opens all files. Where one cannot be, tells so and returns false.
    [[nodiscard]] bool begin(const Sink& err);
    void add(const LetterRecord& letter);
    /// Finishes all files; where one was not written, tells so and returns false.
    [[nodiscard]] bool end(const Tally& tally, const Sink& err);

private:
    const std::vector<TableChoice>& m_choices;
    WithText m_with_text;
    std::vector<std::unique_ptr<ReportFile>> m_files;  ///< by choice
    std::string m_rows;
};

}  // namespace amends
