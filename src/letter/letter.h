// A letter taken apart: blocks, paragraphs, sentences, clauses, over its folded text.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "input/source.h"
#include "letter/suppressions.h"
#include "text/fold.h"
#include "text/language.h"
#include "text/span.h"

namespace amends {

enum class BlockKind : std::uint8_t { subject, greeting, body, quoted, closing, signature, footer };
/// Whether what stands in a block is what the writer has to say.
[[nodiscard]] constexpr bool counts(BlockKind block)
{
    return block == BlockKind::body or block == BlockKind::greeting or block == BlockKind::subject;
}

/// A run of clause: ends at , ; : 、 — or with its sentence.
struct Clause {
    UnitSpan span;
    std::uint32_t sentence = 0;
};

struct Sentence {
    UnitSpan span;
    std::uint32_t paragraph = 0;
    std::uint32_t first_clause = 0, end_clause = 0;  ///< [first, end) in Letter::clauses
};

/// A block of lines that belong together; hard-wrapped lines are joined. Ends with '\n' in the folded text.
struct Paragraph {
    UnitSpan span;
    BlockKind block = BlockKind::body;
    bool is_heading = false;  ///< a short line that names what follows ("處理方式：")
    bool is_item = false;     ///< an item of a list
    std::uint32_t first_sentence = 0, end_sentence = 0;  ///< [first, end) in Letter::sentences
};

struct LetterSlot {
    UnitSpan span;
    SlotKind kind = SlotKind::other;
};

/// The structure of one letter. Borrows from the source it was made of, which must outlive it. Everything is in the order
/// of the text. Text of hidden regions is not in `folded` at all.
struct Letter {
    const Source* source = nullptr;
    FoldedText folded;
    std::vector<Paragraph> paragraphs;
    std::vector<Sentence> sentences;
    std::vector<Clause> clauses;
    std::vector<UnitSpan> quotations;  ///< somebody else's words between quotation marks, without the marks
    std::vector<LetterSlot> slots;
    std::vector<Suppression> suppressions;
    Language language = Language::en;
    std::uint32_t strays = 0;  ///< characters of the Chinese script of which there are fewer
    bool is_chat = false;  ///< turns of two speakers; the customer's turns are in blocks of kind `quoted`

    /// The bytes of the original input that `span` came from.
    [[nodiscard]] Span original(UnitSpan span) const;
    /// Index of the sentence or clause that holds the unit `at`; sentences cover the whole folded text.
    [[nodiscard]] std::uint32_t sentence_at(std::uint32_t at) const;
    [[nodiscard]] std::uint32_t clause_at(std::uint32_t at) const;
    /// Whether the words at `span` begin or end inside somebody else's words.
    [[nodiscard]] bool is_quoted(UnitSpan span) const;
};

/// Takes `source` apart. `into` keeps its storage from letter to letter.
void take_apart(const Source& source, Letter& into);

}  // namespace amends
