// Reads what is unread, judges what is not judged yet, and takes the rest from the lines of an earlier run.
#include "archive/judging.h"

#include <map>

#include <fmt/format.h>
#include <oneapi/tbb/enumerable_thread_specific.h>

#include "archive/groups.h"
#include "archive/letter_record.h"
#include "archive/redaction.h"
#include "archive/result_reader.h"
#include "input/file.h"
#include "lint.h"

namespace amends {
namespace {

void redact(std::string& text)
{
    if (not text.empty())
        text = redacted(text);
}

void redact(LetterRecord& letter)
{
    redact(letter.path);
    letter.id.reset();
    if (letter.macro)
        redact(*letter.macro);
    for (FindingRecord& finding : letter.findings) {
        redact(finding.words);
        redact(finding.said);
    }
}

LintOptions for_records(LintOptions options)
{
    options.shows_work = false;
    return options;
}

/// What one thread judges with.
struct Seat {
    std::map<const JudgedBy*, Linter> linters;
    JsonLetters letters;
    ResultReader lines;

    [[nodiscard]] Linter& linter(const JudgedBy& by) { return linters.try_emplace(&by, by.rules, for_records(by.lint)).first->second; }
};

/// Judges the work of one piece.
class Judgement {
public:
    Judgement(Seat& seat, const Selection& selection, const Telling& telling, Piece& piece) : m_seat(seat), m_selection(selection), m_telling(telling), m_piece(piece) {}

    void operator()(Notice& notice) { m_piece.products.emplace_back(std::move(notice)); }

    void operator()(ReadLetter& letter)
    {
        if (letter.line)
            return take_known(letter);
        const Verdict verdict = m_seat.linter(*letter.by).lint(letter.source);
        Likeness alike = likeness(letter.source);
        add({tell(record_of(std::move(letter.source), verdict, letter.by->rules.hash())), false, false, std::move(alike)});
    }

    void operator()(UnreadInput& unread)
    {
        if (not unread.line)
            return add({tell(record_of(unread.error)), false, false, {}});
        auto known = m_seat.lines.read(*unread.line);
        auto* record = std::get_if<ResultRecord>(&known);
        if (record == nullptr or not std::holds_alternative<UnreadRecord>(*record))
            return misfit(unread.error.path);
        add({std::move(*record), true, false, {}});
    }

    void operator()(UnreadFile& file) { read_file(file.path, file.by->input, receiver(*file.by)); }

    void operator()(UnreadLetter& letter)
    {
        EmptyLetter empty{*letter.record.path, letter.record.line.number};
        if (not m_seat.letters.read(std::move(letter.record), letter.by->input, receiver(*letter.by)))
            m_piece.products.emplace_back(std::move(empty));
    }

private:
    /// Judges what it receives.
    [[nodiscard]] Receiver receiver(const JudgedBy& by)
    {
        return {[&](Source source) {
                    if (not m_selection.takes(source))
                        ++m_piece.left_out;
                    else {
                        ReadLetter letter{std::move(source), &by, {}};
                        (*this)(letter);
                    }
                },
                [&](InputError error) {
                    UnreadInput unread{std::move(error), {}};
                    (*this)(unread);
                },
                [&](const std::string& note) { m_piece.products.emplace_back(Notice{note, false}); }};
    }

    void add(Done done) { m_piece.products.emplace_back(std::move(done)); }
    void misfit(const std::string& place) { m_piece.products.emplace_back(Misfit{place}); }

    /// The line of an earlier run holds as long as it is about the same text and the same rules.
    void take_known(ReadLetter& letter)
    {
        auto known = m_seat.lines.read(*letter.line);
        auto* record = std::get_if<ResultRecord>(&known);
        auto* old = record == nullptr ? nullptr : std::get_if<LetterRecord>(record);
        const Source& source = letter.source;
        if (old == nullptr or old->index != source.index or old->text != key_of_letter(source) or old->rules != letter.by->rules.hash())
            return misfit(fmt::format("{}, letter {}", source.path, source.index + 1));
        add({std::move(*old), true, false, likeness(source)});
    }

    [[nodiscard]] Likeness likeness(const Source& source) const { return m_telling.is_grouped ? likeness_of(source.text) : Likeness{}; }

    [[nodiscard]] LetterRecord tell(LetterRecord letter) const
    {
        if (m_telling.senders == SenderUse::hashed and letter.from)
            letter.from = hashed_sender(*letter.from, m_telling.sender_key);
        else if (m_telling.senders == SenderUse::none or m_telling.is_redacted)
            letter.from.reset();
        if (m_telling.with_text == WithText::yes)
            write_words(letter);
        if (m_telling.is_redacted)
            redact(letter);
        return letter;
    }

    [[nodiscard]] UnreadRecord tell(UnreadRecord unread) const
    {
        if (m_telling.is_redacted) {
            redact(unread.path);
            redact(unread.message);
        }
        return unread;
    }

    Seat& m_seat;
    const Selection& m_selection;
    const Telling& m_telling;
    Piece& m_piece;
};

}  // namespace

std::string told_sentence(const LetterRecord& letter, const FindingRecord& finding, const Telling& telling)
{
    const bool is_written = not finding.said.empty();  // and is told as it was
    std::string sentence = said_of(letter, finding);
    return telling.is_redacted and not is_written ? redacted(sentence) : sentence;
}

struct Judging::Bench {
    const Selection& selection;
    const Telling& telling;
    oneapi::tbb::enumerable_thread_specific<Seat> seats;
};

Judging::Judging(const Selection& selection, const Telling& telling) : m_bench(new Bench{selection, telling, {}}) {}
Judging::~Judging() = default;

void Judging::operator()(Piece& piece)
{
    Judgement judge(m_bench->seats.local(), m_bench->selection, m_bench->telling, piece);
    for (Work& work : piece.work) {
        std::visit(judge, work);
        work = Notice{};
    }
    piece.work.clear();
}

}  // namespace amends
