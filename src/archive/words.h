// The words of a summary, in the languages that the tool speaks.
#pragma once

#include <string_view>

#include "text/language.h"

namespace amends {

/// Texts of a summary. Names in braces are filled in by fmt.
struct ArchiveWords {
    std::string_view letters;      ///< {letters} {apologies}
    std::string_view unread, left_out, stopped;  ///< {count}
    std::string_view repeated;     ///< {count} {groups}
    std::string_view mean;         ///< {mean} {low} {high}
    std::string_view scores, lacking, faults, sentences, poorest, groups;
    std::string_view months, senders, macros, scenarios;
    std::string_view others;       ///< {keys}
    std::string_view few;          ///< {count} {least}: writers with few letters
    std::string_view column_letters, column_mean, column_ready;
    std::string_view late;         ///< {late} {known} {days}
    std::string_view rule_sets;    ///< {count}
    std::string_view other;        ///< the scenario that is none of the others
};

[[nodiscard]] const ArchiveWords& archive_words_of(Language language);

}  // namespace amends
