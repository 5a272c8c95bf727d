// The letters in the records of JSON lines.
#pragma once

#include <cstdint>
#include <memory>
#include <string>

#include "input/export/input_lines.h"
#include "input/export/json_record.h"
#include "input/source.h"

namespace amends {

/// A line that is not blank, to be read as a record by whoever wants its letter, on any thread.
struct RecordLine {
    std::shared_ptr<const std::string> path;
    InputLine line;
    std::uint32_t index = 0;  ///< which record of its file, from 0
};

/// Reads records one after another, keeping its storage. Not for two threads at once.
class JsonLetters {
public:
    /// Hands the letter of a record on, or the error that stands in its way. False where the letter is empty, and so neither is.
    [[nodiscard]] bool read(RecordLine record, const InputOptions& options, const Receiver& into);

private:
    JsonCheck m_check;
};

}  // namespace amends
