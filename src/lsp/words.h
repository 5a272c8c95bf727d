// What the language server itself says, in the languages that the tool speaks.
#pragma once

#include <string_view>

#include "text/language.h"

namespace amends {

/// Names in braces are filled in by fmt.
struct EditorWords {
    std::string_view replace_sentence;  ///< {rewrite}
    std::string_view replace_name;      ///< {rewrite}
    std::string_view add_paragraph;     ///< {rewrite}
    std::string_view allow, allow_in_file;  ///< {rule}
    std::string_view reason;            ///< where the writer says why a rule is allowed
    std::string_view gain;              ///< {points}
    std::string_view advice, rewrite;   ///< labels
    std::string_view whole_page;        ///< {rule}
    std::string_view too_large;         ///< {size} of the limit in MB
    std::string_view passed_over;       ///< {size} of the message in MB
    std::string_view lost;
    std::string_view more;              ///< {count}
};

/// The words of `language`; of a letter in two languages the English ones.
[[nodiscard]] const EditorWords& editor_words(Language language);

}  // namespace amends
