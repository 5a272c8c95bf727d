// Runs an archive through the pipeline, and keeps, counts and sums up what comes out.
#include "commands/scan.h"

#include <cerrno>
#include <chrono>
#include <csignal>
#include <utility>

#include <fmt/format.h>

#include "archive/examples.h"
#include "archive/groups.h"
#include "archive/pipeline.h"
#include "archive/progress.h"
#include "archive/results_file.h"
#include "archive/stop_signals.h"
#include "archive/summary.h"
#include "archive/tally.h"
#include "commands/scan_reader.h"
#include "input/export/export_notes.h"
#include "render/cells.h"

namespace amends {
namespace {

/// What goes wrong with more inputs than this is told in the results alone.
constexpr std::size_t most_told = 20;

/// Past the first line, which says what the results are of.
Examples examples_in(const std::filesystem::path& notes)
{
    std::ifstream stream(notes, std::ios::binary);
    std::string terms;
    std::getline(stream, terms);
    return Examples(std::move(stream));
}

class Scan {
public:
    Scan(const ScanOptions& options, const Sinks& sinks)
        : m_options(options), m_sinks(sinks), m_reader(options), m_judging(options.selection, options.telling), m_tables(options.tables, options.telling.with_text),
          m_tally([this](const LetterRecord& letter, const FindingRecord& finding) { return m_examples.next(as_example(told_sentence(letter, finding, m_options.telling))); })
    {
    }

    [[nodiscard]] Outcome run()
    {
        const std::optional<std::string> terms = m_reader.terms(m_sinks.err);
        if (not terms or not open(*terms))
            return {.has_errors = true};
        if (m_file.is_whole()) {
            m_sinks.err(fmt::format("amends: {} is whole; there is nothing to go on with. Without --resume it is made anew.\n", *m_options.results));
            return {};
        }
        const StopSignals signals;  // before any file that is to vanish when a signal comes
        if (not m_tables.begin(m_sinks.err))
            return {.has_errors = true};
        if (m_options.shows_progress)
            m_progress.emplace(m_sinks.err, m_reader.total(), Progress::Clock::now());
        run_pipeline({[&](const auto& hand_on) { m_reader.run(hand_on, m_file.kept()); }, [&](Piece& piece) { m_judging(piece); }, [&](Piece& piece) { arrange(piece); },
                      [&](Piece& piece) { write_down(piece); }, [&](const Piece& piece) { return deliver(piece); }},
                     m_options.jobs);
        if (m_progress)
            m_progress->clear();
        return end(StopSignals::received());
    }

private:
    [[nodiscard]] bool open(const std::string& terms)
    {
        if (not m_options.results)
            return true;
        const auto trouble = m_options.goes_on ? m_file.resume(*m_options.results, terms) : m_file.begin(*m_options.results, terms);
        if (trouble)
            return tell_trouble(*trouble);
        if (not m_file.kept().empty())
            m_examples = examples_in(m_file.notes());
        return true;
    }

    bool tell_trouble(std::string_view trouble)
    {
        m_sinks.err(fmt::format("amends: -o {}: {}\n", *m_options.results, trouble));
        return false;
    }

    /// Groups depend on what came before, and so on the order.
    void arrange(Piece& piece)
    {
        if (not m_options.telling.is_grouped)
            return;
        for (Product& product : piece.products) {
            auto* done = std::get_if<Done>(&product);
            auto* letter = done == nullptr ? nullptr : std::get_if<LetterRecord>(&done->record);
            if (letter == nullptr)
                continue;
            const Groups::Member member = m_groups.next(done->likeness, letter->text);
            letter->group = member.group;
            done->is_repeated = not member.is_first;
            done->likeness = {};
        }
    }

    void write_down(Piece& piece) const
    {
        if (not m_options.results)
            return;
        const auto for_each_new = [&](auto take) {
            for (const Product& product : piece.products)
                if (const auto* done = std::get_if<Done>(&product); done != nullptr and not done->is_known)
                    take(done->record);
        };
        std::size_t size = 0;
        for_each_new([&](const ResultRecord& record) { size += likely_size(record); });
        piece.lines.reserve(size);
        for_each_new([&](const ResultRecord& record) { append_line(record, m_options.telling.with_text, piece.lines); });
    }

    /// Whether more is wanted.
    bool deliver(const Piece& piece)
    {
        for (const Product& product : piece.products) {
            if (const auto* misfit = std::get_if<Misfit>(&product)) {
                m_misfit = misfit->place;
                return false;
            }
            if (const auto* notice = std::get_if<Notice>(&product))
                tell(*notice);
            else if (const auto* empty = std::get_if<EmptyLetter>(&product))
                note(*empty);
            else
                count(std::get<Done>(product));
        }
        m_left_out += piece.left_out;
        m_file.write(piece.lines, m_examples.take_new());
        if (m_progress)
            m_progress->show(m_tally.letters, piece.bytes_read, Progress::Clock::now());
        return m_file.error() == 0;
    }

    void count(const Done& done)
    {
        if (const auto* letter = std::get_if<LetterRecord>(&done.record))
            m_tables.add(*letter);
        if (done.is_repeated)
            return m_tally.add_repeated(std::get<LetterRecord>(done.record));
        m_tally.add(done.record);
        if (const auto* unread = std::get_if<UnreadRecord>(&done.record))
            tell({fmt::format("{}{}: {}", drawn_path(unread->path), unread->line ? fmt::format(":{}", *unread->line) : "", unread->message), true});
    }

    void note(const EmptyLetter& empty)
    {
        if (empty.path != m_path_of_empty)
            tell_of_empty();
        m_path_of_empty = empty.path;
        m_empty.add_empty(empty.line);
    }

    void tell_of_empty()
    {
        std::exchange(m_empty, {}).tell(m_path_of_empty, {}, {.source = {}, .error = {}, .note = [&](const std::string& text) { tell({text, false}); }});
    }

    void tell(const Notice& notice)
    {
        m_outcome.has_errors = m_outcome.has_errors or notice.is_error;
        std::size_t& told = notice.is_error ? m_errors_told : m_notes_told;
        if ((m_options.is_quiet and not notice.is_error) or told++ >= most_told)
            return;
        if (m_progress)
            m_progress->clear();
        const bool is_page = notice.text.ends_with('\n');  // a mistake in a page, shown with its line
        m_sinks.err(is_page ? notice.text : fmt::format("amends: {}\n", notice.text));
    }

    [[nodiscard]] Outcome end(int signal)
    {
        tell_of_empty();
        if (m_errors_told > most_told)
            m_sinks.err(fmt::format("amends: {} more inputs or records were not read; the results name each.\n", m_errors_told - most_told));
        if (m_misfit)
            return refuse();
        const bool is_complete = signal == 0 and m_file.error() == 0;
        const int error = m_file.error();
        const auto trouble = m_file.end(is_complete);
        if (trouble and error != EPIPE) {
            tell_trouble(*trouble);
            m_outcome.has_errors = true;
        }
        if (is_complete and not m_tables.end(m_tally, m_sinks.err))
            m_outcome.has_errors = true;
        if (error == 0)
            sum_up(signal != 0);
        if (signal != 0)
            tell_stop(signal);
        m_outcome.signal = signal;
        return m_outcome;
    }

    [[nodiscard]] Outcome refuse()
    {
        (void)m_file.end(false);
        m_sinks.err(fmt::format("amends: {} is no longer what was judged, or by other rules: {} fits it no more. Delete that file, and scan without --resume.\n", drawn_path(*m_misfit),
                                m_file.part().string()));
        return {.has_errors = true};
    }

    void tell_stop(int signal)
    {
        const std::string_view name = signal == SIGINT ? "SIGINT" : signal == SIGTERM ? "SIGTERM" : "SIGHUP";
        const std::string way_on = m_file.part().empty() ? "" : fmt::format(" Their results are in {}; the same command with --resume goes on from there.", m_file.part().string());
        m_sinks.err(fmt::format("amends: stopped by {} after {} letters.{}\n", name, m_tally.letters, way_on));
    }

    /// Where the lines go to standard output the summary is for standard error.
    void sum_up(bool is_stopped)
    {
        const LetterJudge* judge = m_reader.first_judge();
        std::string text;
        append_summary(m_tally,
                       {judge == nullptr ? std::nullopt : judge->settings.lint.ui_language, is_stopped, m_options.telling.senders != SenderUse::none,
                        true, m_left_out},
                       text);
        (m_options.results == "-" ? m_sinks.err : m_sinks.out)(text);
    }

    const ScanOptions& m_options;
    const Sinks& m_sinks;
    ScanReader m_reader;
    Judging m_judging;
    ResultsFile m_file;
    TableFiles m_tables;
    Examples m_examples;
    Tally m_tally;
    Groups m_groups;
    std::optional<Progress> m_progress;
    std::uint64_t m_left_out = 0;
    std::size_t m_errors_told = 0, m_notes_told = 0;
    ExportNotes m_empty;          ///< of the file below
    std::string m_path_of_empty;  ///< the file in which the last empty letter was
    std::optional<std::string> m_misfit;
    Outcome m_outcome;
};

}  // namespace

Outcome scan(const ScanOptions& options, const Sinks& sinks)
{
    return Scan(options, sinks).run();
}

}  // namespace amends
