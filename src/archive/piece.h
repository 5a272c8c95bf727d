// What goes through a scan together: a few letters on their way from their bytes to lines of results.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "archive/record.h"
#include "input/export/json_letters.h"
#include "input/source.h"
#include "judgement/judge.h"
#include "rule/rule_set.h"

namespace amends {

/// A line for people, on its way to standard error in its place.
struct Notice {
    std::string text;
    bool is_error = false;  ///< told also where notes are not wanted; the run did not go well
};

/// How letters are read, and what they are judged by.
struct JudgedBy {
    const RuleSet& rules;
    LintOptions lint;
    InputOptions input;
};

/// A letter that was read. Borrows what it is judged by; `line` is its line of results where an earlier run has judged it.
struct ReadLetter {
    Source source;
    const JudgedBy* by = nullptr;
    std::optional<std::string> line;
};

/// What was not read, with its line where an earlier run has come upon it too.
struct UnreadInput {
    InputError error;
    std::optional<std::string> line;
};

/// A small file that whoever judges it reads as well.
struct UnreadFile {
    std::string path;
    const JudgedBy* by = nullptr;
};

/// A record of JSON lines that whoever judges its letter reads as well.
struct UnreadLetter {
    RecordLine record;
    const JudgedBy* by = nullptr;
};

using Work = std::variant<ReadLetter, UnreadInput, UnreadFile, UnreadLetter, Notice>;

/// What became of a letter or input.
struct Done {
    ResultRecord record;
    bool is_known = false;     ///< an earlier run has written its line
    bool is_repeated = false;  ///< nearly equals an earlier letter
    std::vector<std::uint32_t> likeness;  ///< of its text, where letters are grouped
};

/// An earlier run's results do not fit what is read now; the place, for people.
struct Misfit {
    std::string place;
};

/// A record whose letter is empty.
struct EmptyLetter {
    std::string path;
    std::uint32_t line = 1;  ///< of the file
};

using Product = std::variant<Done, Notice, EmptyLetter, Misfit>;

/// Filled with work by the reader, with products by who judges, with lines at last.
struct Piece {
    std::vector<Work> work;
    std::uint64_t bytes_read = 0;  ///< of all inputs, up to here
    std::size_t weight = 0;        ///< bytes of its letters, nearly
    std::vector<Product> products;
    std::uint64_t left_out = 0;    ///< letters that were not asked for
    std::string lines;
};

using PiecePtr = std::shared_ptr<Piece>;

}  // namespace amends
