// Turns the letters of a piece into records.
#pragma once

#include <memory>
#include <string>

#include "archive/piece.h"
#include "archive/selection.h"
#include "archive/senders.h"

namespace amends {

/// What a record tells of a letter.
struct Telling {
    SenderUse senders = SenderUse::named;
    std::string sender_key;    ///< for hashes
    bool is_redacted = false;  ///< names, addresses and numbers are left out
    bool is_grouped = false;
    WithText with_text = WithText::no;
};

/// The sentence of a finding as it may be told.
[[nodiscard]] std::string told_sentence(const LetterRecord& letter, const FindingRecord& finding, const Telling& telling);

/// Judges pieces on any number of threads; each thread keeps a linter for each set of rules and settings.
class Judging {
public:
    Judging(const Selection& selection, const Telling& telling);
    ~Judging();
    Judging(const Judging&) = delete;
    Judging& operator=(const Judging&) = delete;

    /// Fills in the products of a piece, and lets go of its letters.
    void operator()(Piece& piece);

private:
    struct Bench;
    std::unique_ptr<Bench> m_bench;
};

}  // namespace amends
