// The report's own words in the languages that the tool speaks.
#pragma once

#include <array>
#include <string_view>

#include "text/language.h"

namespace amends {

/// Texts of a report. Names in braces are filled in by fmt; where English tells one from many there are two texts.
struct Words {
    std::string_view apology, apology_template, first_reply;
    std::array<std::string_view, 3> fragments;           ///< parts of a letter
    std::string_view kind_and_scenario;                  ///< {kind} {scenario}
    std::string_view headline;                           ///< {path} {kind} {count}
    std::string_view standard_input;                     ///< in place of its path
    std::string_view not_an_apology;                     ///< {path}
    std::string_view halves, chinese_half, english_half; ///< {first} {first_score} {second} {second_score} {weaker}
    std::string_view holds_and_one_place, holds_and_places;  ///< {held} {asked} {places}
    std::string_view holds_and_no_place;                 ///< {held} {asked}
    std::string_view complete;                           ///< {held} {asked}
    std::string_view fragment_place, fragment_places, fragment_clean;  ///< {places}; of a part of a letter
    std::string_view smaller_place, smaller_places;      ///< {places}
    std::string_view allowed, known;                     ///< {reason}; what is left alone, and why
    std::string_view held, missing;                      ///< labels, padded to one width
    std::string_view held_only_when;                     ///< {element} {condition}
    std::string_view tick;                               ///< before each element held
    std::string_view between_held, between_missing;      ///< separators of the two lists
    std::string_view arrow;                              ///< before a rewriting, with its space
    std::array<std::string_view, 4> write_first;         ///< {list}, by how many there are
    std::string_view between_first, before_last;         ///< separators of that list
    std::string_view score;                              ///< {score}, right-aligned, with the 100
    std::string_view wide_space;                         ///< between score, bar and grade
    std::array<std::string_view, 3> grades;
    std::string_view ledger, ledger_sum, ledger_rounding;
    std::string_view ledger_place;                       ///< {reason} {line}
    std::array<std::string_view, 9> scenarios;
    std::array<std::string_view, 8> elements;
    std::array<std::string_view, 8> to_write;            ///< the elements as what to write first
    std::string_view summary;                            ///< {letters} {failing}
    std::array<std::string_view, 3> summary_columns;     ///< letter, score, what to begin with
    std::string_view summary_more, summary_unread;       ///< {count}; before the inputs that were not read
};

/// The words of `language`; of a letter in two languages, as with findings, the English ones.
[[nodiscard]] const Words& words_of(Language language);

}  // namespace amends
