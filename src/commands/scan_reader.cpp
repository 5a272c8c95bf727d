// Walks the paths of a scan, reads large files itself and leaves small ones, and records of JSON lines, to whoever judges them.
#include "commands/scan_reader.h"

#include <fmt/format.h>
#include <sys/stat.h>

#include "archive/stop_signals.h"
#include "commands/chosen_rules.h"
#include "commands/version.h"
#include "input/file.h"
#include "judgement/fingerprint.h"
#include "project/written.h"

namespace amends {
namespace {

/// A file up to this size is read by the thread that judges it.
constexpr std::uint64_t small_file = std::uint64_t{1} << 20;
/// A piece is handed on once it has so many bytes or parts.
constexpr std::size_t full_weight = std::size_t{1} << 18, full_count = 256;
/// What a small file costs besides its bytes.
constexpr std::size_t weight_of_file = 512;

/// No more is wanted: unwinds whoever reads.
struct Enough {};

/// What a file is at a moment: it has changed if any of this has.
struct FileState {
    bool is_file = false;
    std::uint64_t size = 0;
    std::int64_t seconds = 0, nanoseconds = 0;

    friend bool operator==(const FileState&, const FileState&) = default;
};

FileState state_of(const std::string& path)
{
    struct stat status{};
    if (path == "-" or ::stat(path.c_str(), &status) != 0 or not S_ISREG(status.st_mode))
        return {};
    return {true, static_cast<std::uint64_t>(status.st_size), status.st_mtim.tv_sec, status.st_mtim.tv_nsec};
}

/// What the options say that results depend on.
std::string told(const ScanOptions& options)
{
    std::string text = fmt::format("{} {} {}\n", options.files.list.value_or(""), options.files.force_exclude, options.stdin_name.value_or(""));
    for (const std::string& path : options.files.paths)
        text.append(path).append("\n");
    const auto day = [](const std::optional<Day>& of) { return of ? written(*of) : std::string(); };
    const Selection& selection = options.selection;
    const Telling& telling = options.telling;
    text += fmt::format("{} {} {}\n", day(selection.since), day(selection.until), selection.sample.value_or(0));
    text += fmt::format("{} {} {} {} {}\n", static_cast<int>(telling.senders), key_of_text(telling.sender_key), telling.is_redacted, telling.is_grouped,
                        telling.with_text == WithText::yes);
    return text;
}

}  // namespace

ScanReader::ScanReader(const ScanOptions& options)
    : m_options(options), m_configurations(options.config, options.around), m_judges(options.given, m_configurations, options.rules)
{
    if (options.selection.sample)
        m_sample.emplace(*options.selection.sample);
}

const LetterJudge* ScanReader::first_judge()
{
    const std::string first = m_options.files.paths.empty() ? std::string() : m_options.files.paths.front();
    return m_judges.of(std::filesystem::is_directory(first) ? first + "/." : place_of(first));
}

std::optional<std::string> ScanReader::terms(const Sink& err)
{
    const LetterJudge* judge = first_judge();
    const std::vector<std::string> mistakes = m_judges.take_usage_errors();
    for (const std::string& mistake : mistakes)
        err(fmt::format("amends: {}\n", mistake));
    if (judge == nullptr)
        tell(m_judges.take_errors(), err);
    if (judge == nullptr or not mistakes.empty())
        return std::nullopt;
    const std::string first = m_options.files.paths.empty() ? std::string() : m_options.files.paths.front();
    const std::string all = told(m_options) + written(m_judges.values_for(place_of(first))) + std::string(judge->rules.hash());
    return fmt::format("amends {} {:016x}", version_number(), key_of_text(all));
}

std::uint64_t ScanReader::total()
{
    std::uint64_t bytes = 0;
    bool is_known = true;
    const auto add = [&](const std::string& file) {
        const FileState state = state_of(file);
        bytes += state.size;
        is_known = is_known and state.is_file and not file.ends_with(".gz");
    };
    for_each_file(m_options.files, m_configurations, {add, [](const InputError&) {}, [](const std::string&) {}});
    return is_known and m_options.files.list != "-" ? bytes : 0;
}

void ScanReader::run(const std::function<bool(PiecePtr)>& hand_on, const std::filesystem::path& kept)
{
    m_hand_on = hand_on;
    if (not kept.empty())
        m_kept.open(kept, std::ios::binary);
    try {
        for_each_file(m_options.files, m_configurations,
                      {[&](const std::string& file) { read(file); }, [&](InputError error) { put_unread(std::move(error)); }, [&](const std::string& note) { put_notice(note, false); }});
        if (m_sample) {
            m_piece->left_out += m_sample->offered();
            for (ReadLetter& letter : m_sample->take()) {
                --m_piece->left_out;
                letter.line = next_line();
                const std::size_t weight = letter.source.text.size();
                put(std::move(letter), weight);
            }
        }
        if (next_line())
            put(UnreadInput{{"the archive", {}, {}, ""}, ""}, 0);  // an earlier run has read more
        hand_on_piece();
    } catch (const Enough&) {
        return;
    }
}

void ScanReader::read(const std::string& file)
{
    const JudgedBy* by = judged_by(file);
    if (by == nullptr)
        return put_unread({file, {}, {}, "not judged: a configuration or rule page for it has the mistake that was told"});
    const FileState state = state_of(file);
    if (state.is_file and state.size <= small_file and not must_read_here())
        put(UnreadFile{file, by}, state.size + weight_of_file);
    else
        read_through(file, *by);
    m_bytes += state.size;
}

void ScanReader::read_through(const std::string& file, const JudgedBy& by)
{
    const FileState before = state_of(file);
    Receiver into{[&](Source source) { take(std::move(source), by); }, [&](InputError error) { put_unread(std::move(error)); }, [&](const std::string& note) { put_notice(note, false); }};
    if (not must_read_here())
        into.record = [&](RecordLine record) { put_record(std::move(record), by); };
    read_file(file, by.input, into);
    if (before.is_file and state_of(file) != before)
        put_unread({file, {}, {}, "it changed while it was read, so that its results may be of both states; scan it again once nobody writes it"});
}

const JudgedBy* ScanReader::judged_by(const std::string& file)
{
    const LetterJudge* judge = m_judges.of(place_of(file));
    for (const std::string& mistake : m_judges.take_usage_errors())
        put_notice(mistake, true);
    std::string mistakes;
    tell(m_judges.take_errors(), [&](std::string_view text) { mistakes += text; });
    if (not mistakes.empty())
        put_notice(mistakes, true);
    if (judge == nullptr)
        return nullptr;
    InputOptions input = judge->settings.input;
    input.stdin_name = m_options.stdin_name;
    return &m_judged_by.try_emplace(judge, JudgedBy{judge->rules, judge->settings.lint, std::move(input)}).first->second;
}

std::optional<std::string> ScanReader::next_line()
{
    std::string line;
    if (m_kept.is_open() and std::getline(m_kept, line))
        return line;
    m_kept.close();
    return std::nullopt;
}

void ScanReader::take(Source source, const JudgedBy& by)
{
    if (StopSignals::received() != 0)
        throw Enough{};
    if (not m_options.selection.takes(source)) {
        ++m_piece->left_out;
        return;
    }
    m_piece->bytes_read = m_bytes + source.base;
    if (m_sample)
        return m_sample->offer({std::move(source), &by, {}});
    const std::size_t weight = source.text.size();
    put(ReadLetter{std::move(source), &by, next_line()}, weight);
}

void ScanReader::put_record(RecordLine record, const JudgedBy& by)
{
    m_piece->bytes_read = m_bytes + record.line.base;
    const std::size_t weight = record.line.text.size();
    put(UnreadLetter{std::move(record), &by}, weight);
}

void ScanReader::put_unread(InputError error) { put(UnreadInput{std::move(error), next_line()}, 0); }
void ScanReader::put_notice(std::string text, bool is_error) { put(Notice{std::move(text), is_error}, 0); }

void ScanReader::put(Work work, std::size_t weight)
{
    m_piece->bytes_read = std::max(m_piece->bytes_read, m_bytes);
    m_piece->work.push_back(std::move(work));
    m_piece->weight += weight;
    if (m_piece->weight >= full_weight or m_piece->work.size() >= full_count)
        hand_on_piece();
}

void ScanReader::hand_on_piece()
{
    if (StopSignals::received() != 0)
        throw Enough{};
    const PiecePtr piece = std::exchange(m_piece, std::make_shared<Piece>());
    if (not m_hand_on(piece))
        throw Enough{};
}

}  // namespace amends
