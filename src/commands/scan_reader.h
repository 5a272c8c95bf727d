// Reads the archive of a scan, piece by piece.
#pragma once

#include <filesystem>
#include <fstream>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>

#include "archive/piece.h"
#include "archive/sample.h"
#include "commands/judges.h"
#include "commands/scan.h"

namespace amends {

/// Turns paths into pieces of work, each letter with the settings of its place. The options must outlive it, and it all pieces.
class ScanReader {
public:
    explicit ScanReader(const ScanOptions& options);

    /// What the results depend on, on one line. Nothing where the command line names what makes no sense, which is told then.
    [[nodiscard]] std::optional<std::string> terms(const Sink& err);
    /// The settings for the first path; null where a mistake stands in the way.
    [[nodiscard]] const LetterJudge* first_judge();
    /// Bytes of all files, or 0 where that is not known before.
    [[nodiscard]] std::uint64_t total();

    /// Hands pieces on until the input ends, or it is told false, or a signal asks to stop. `kept` holds the lines of an earlier run, if any.
    void run(const std::function<bool(PiecePtr)>& hand_on, const std::filesystem::path& kept);

private:
    void read(const std::string& file);
    void read_through(const std::string& file, const JudgedBy& by);
    [[nodiscard]] const JudgedBy* judged_by(const std::string& file);
    [[nodiscard]] std::string place_of(const std::string& file) const { return file == "-" ? m_options.stdin_name.value_or("") : file; }
    [[nodiscard]] std::optional<std::string> next_line();
    /// Whether letters are to be read before they are handed on: to be matched with the lines of an earlier run, or to be drawn lots for.
    [[nodiscard]] bool must_read_here() const { return m_kept.is_open() or m_sample; }
    void take(Source source, const JudgedBy& by);
    void put_record(RecordLine record, const JudgedBy& by);
    void put(Work work, std::size_t weight);
    void put_unread(InputError error);
    void put_notice(std::string text, bool is_error);
    void hand_on_piece();

    const ScanOptions& m_options;
    Configurations m_configurations;
    Judges m_judges;
    std::map<const LetterJudge*, JudgedBy> m_judged_by;
    std::optional<Sample> m_sample;
    std::ifstream m_kept;
    std::function<bool(PiecePtr)> m_hand_on;
    PiecePtr m_piece = std::make_shared<Piece>();
    std::uint64_t m_bytes = 0;  ///< of the files before the one that is read
};

}  // namespace amends
