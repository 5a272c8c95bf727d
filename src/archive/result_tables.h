// Results as rows of tables for spreadsheets.
#pragma once

#include <array>
#include <string>
#include <string_view>

#include "archive/record.h"
#include "archive/tally.h"

namespace amends {

/// What a row is about.
enum class ResultTable : unsigned char { letters, findings, sentences };
inline constexpr std::array<std::string_view, 3> result_table_names = {"letters", "findings", "sentences"};

/// So many sentences have a row: who mends them mends most.
inline constexpr std::size_t most_sentence_rows = 50;

void append_head(ResultTable table, std::string& out);
/// The rows of a letter; none in the table of sentences. Words are empty where the record has none.
void append_rows(ResultTable table, const LetterRecord& letter, WithText with_text, std::string& out);
/// The rows of the sentences that hold most findings, the commonest first.
void append_sentences(const Tally& tally, std::string& out);

}  // namespace amends
