// One record of a pipeline: a line in, a line out.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "commands/filter/lines.h"
#include "commands/letter_answer.h"
#include "input/export/json_record.h"

namespace amends {

/// Answers lines one after another. The judge must outlive it.
class RecordFilter {
public:
    /// `keep`: the fields of a record that are written again; nothing stands for all. With `is_stamped` every answer names the version and the rules.
    RecordFilter(LetterJudge& judge, std::optional<std::vector<std::string>> keep, bool is_stamped);

    /// Appends the line that answers `line`, with its end: the fields kept, as they were written, and the answer under "amends", which takes
    /// the place of one that was there. Depends on nothing but the line.
    void append(FilterLine& line, std::string& out);

private:
    [[nodiscard]] bool is_kept(const std::string& key) const;
    void append_kept(std::string_view json, std::string& out) const;
    void append_for_letter(std::string_view json, std::string& out);
    [[nodiscard]] std::optional<HandedLetter> letter_of(std::string_view json) const;

    LetterJudge& m_judge;
    std::optional<std::vector<std::string>> m_keep;
    std::string m_stamp;
    JsonCheck m_check;
};

}  // namespace amends
