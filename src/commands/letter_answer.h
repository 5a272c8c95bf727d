// What a program is told of one letter that it hands over: the record of the jsonl format without path and index, or why there is none.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "commands/judges.h"

namespace amends {

/// A letter with what its sender knows of it.
struct HandedLetter {
    std::string bytes;        ///< places in the answer count in them
    std::string_view format;  ///< of the bytes (see input/formats.h), where the settings name none
    std::optional<std::string> id, date, from;
};

/// Why there is no record: a word for programs, and for people what is wrong and what to do.
struct AnswerError {
    std::string_view code;
    std::string message;
};

/// Appends an answer as one object on one line, which begins with the members `stamp`, written as JSON: the record, or `error`. False where it
/// is an error.
bool append_answer(HandedLetter letter, LetterJudge& judge, std::string_view stamp, std::string& out);
void append_answer(const AnswerError& error, std::string_view stamp, std::string& out);

/// The version of the program and the hash of the rules, as members of an object.
[[nodiscard]] std::string stamp_of(const RuleSet& rules);

}  // namespace amends
