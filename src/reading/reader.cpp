// Gathers what the sentences of a letter say, each read anew or remembered.
#include "reading/reader.h"

namespace amends {
namespace {

// Nothing that stands in somebody else's words, or below the letter, says anything of it.
bool is_read(BlockKind block)
{
    return block != BlockKind::quoted and block != BlockKind::footer;
}

}  // namespace

const LetterReading& Reader::read(const Letter& letter)
{
    m_used = 0;
    m_reading.begin(letter, m_reader.facts());
    for (const Sentence& sentence : letter.sentences) {
        const BlockKind block = letter.paragraphs[sentence.paragraph].block;
        const SentenceText text = text_of(letter, sentence);
        if (is_read(block)) {
            m_reading.add(read(text), counts(block));
        } else {
            SentenceReading& nothing = *fresh();
            m_reader.pass_over(text, nothing);
            m_reading.add(nothing, false);
        }
    }
    m_reading.settle();
    return m_reading;
}

const SentenceReading& Reader::read(const SentenceText& sentence)
{
    const bool is_memorable = m_remembers and SentenceMemo::takes(sentence);
    if (not is_memorable) {
        SentenceReading& reading = *fresh();
        m_reader.read(sentence, reading);
        return reading;
    }
    const SentenceMemo::Key key{sentence};
    if (const SentenceReading* known = m_memo.find(key))
        return *known;
    std::unique_ptr<SentenceReading>& storage = fresh();
    const SentenceReading& reading = *storage;
    m_reader.read(sentence, *storage);
    if (m_memo.meet(key))
        m_memo.keep(key, storage);
    return reading;
}

// Storage for one more sentence of this letter. What the memo gives in exchange may be in use in this letter still, so it is taken up
// again in the next.
std::unique_ptr<SentenceReading>& Reader::fresh()
{
    if (m_used == m_fresh.size())
        m_fresh.emplace_back();
    std::unique_ptr<SentenceReading>& storage = m_fresh[m_used++];
    if (storage == nullptr)
        storage = std::make_unique<SentenceReading>();
    return storage;
}

}  // namespace amends
