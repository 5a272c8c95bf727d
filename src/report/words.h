// The words of a page, in the languages that the tool speaks.
#pragma once

#include <array>
#include <string_view>

#include "rule/vocabulary.h"
#include "text/language.h"

namespace amends {

/// Texts of a page, besides those of a summary. Names in braces are filled in by fmt.
struct PageWords {
    std::string_view tag;  ///< of the language, as HTML names it
    std::string_view title, skip, contents;
    std::string_view span_of_days;                                         ///< {first} {last}
    std::string_view judged_by;                                            ///< {rules}
    std::string_view letters, apologies, mean, ready, unread, late_share;  ///< under the key figures
    std::string_view broken_lines, broken_files;                           ///< {count}
    std::string_view how_to_read, nothing;
    std::string_view scores, scores_note, score_axis, bar;                                 ///< bar: {scores} {count}
    std::string_view grade, share;                                                         ///< columns
    std::string_view trend, trend_note, month, rules_changed, no_months, months_left_out;  ///< {count}
    std::string_view point;                                                                ///< {month} {mean} {count}
    std::string_view break_label;  ///< beside the line where rules changed
    std::string_view elements, elements_note, element, held;
    std::string_view faults, faults_note, category, letters_with, rule, findings, right, right_note, right_by_others,
        unknown_right, rules_table;  ///< right: {hits} {all}
    std::string_view sentences, sentences_note, sentences_no_words, sentence, example;
    std::string_view sides, sides_note, languages, name;
    std::string_view siblings, siblings_note, lacks, no_version;  ///< lacks: {list}
    std::string_view compare, compare_note, compare_rules, before, after, moved, clear, unclear;
    std::string_view worst, worst_note, filter, letter, score, day, happened, missing, all_missing, faults_count,
        matches;            ///< matches: {count}, filled in by the script
    std::string_view more;  ///< {count}: rows not shown
    std::string_view list_separator;
    std::string_view made_by;  ///< {version}
    std::array<std::string_view, 4> language_names;
    std::array<std::string_view, category_names.size()> categories;
};

[[nodiscard]] const PageWords& page_words_of(Language language);

}  // namespace amends
