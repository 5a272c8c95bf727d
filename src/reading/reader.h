// From a letter to what its sentences say.
#pragma once

#include <memory>
#include <vector>

#include "letter/letter.h"
#include "reading/letter_reading.h"
#include "reading/memo.h"
#include "reading/sentence_reader.h"
#include "rule/rule_set.h"

namespace amends {

/// Reads letters one after another with one rule set, which must outlive it. Keeps its storage; not for two threads at once.
class Reader {
public:
    explicit Reader(const RuleSet& rules) : m_reader(rules), m_reading(rules) {}

    /// What the sentences of `letter` say. Borrows the letter, and lives until the next call.
    [[nodiscard]] const LetterReading& read(const Letter& letter);
    /// Traces every match from now on; a sentence met before is then matched again.
    void trace(Verifier::Trace* trace)
    {
        m_reader.trace(trace);
        m_remembers = trace == nullptr;
    }
    /// Whether what was learned has a say; true until told otherwise. To be settled before anything is read, or while matches are traced.
    void likens(bool likens) { m_reader.likens(likens); }

private:
    [[nodiscard]] const SentenceReading& read(const SentenceText& sentence);
    [[nodiscard]] std::unique_ptr<SentenceReading>& fresh();

    SentenceReader m_reader;
    SentenceMemo m_memo;
    LetterReading m_reading;
    bool m_remembers = true;
    std::vector<std::unique_ptr<SentenceReading>> m_fresh;  ///< storage; the first `m_used` belong to the present letter
    std::size_t m_used = 0;
};

}  // namespace amends
