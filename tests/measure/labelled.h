// Letters with the labels that a reader gave them.
#pragma once

#include <filesystem>
#include <set>
#include <string>
#include <vector>

#include "rule/vocabulary.h"
#include "text/span.h"

namespace amends::test {

/// A fault that the reader saw. Its text is told by bytes of the letter; `sentence` numbers the sentences roughly, so that the quotes of
/// one category in one sentence can be counted once.
struct LabelledFault {
    Category category = Category::denial;
    Span quote;
    std::size_t sentence = 0;
};

struct LabelledLetter {
    std::string name;  ///< of its file
    std::string text;
    bool is_apology = true, is_template = false;
    int quality = 0;  ///< 1 poor, 2 mixed, 3 good; 0 where it is no apology
    std::set<Element> elements;
    std::vector<LabelledFault> faults;
};

/// The labelled letters of a folder, by name. Throws std::runtime_error that names the file where a label is malformed.
[[nodiscard]] std::vector<LabelledLetter> labelled_letters(const std::filesystem::path& folder);

/// Those of the three scripts' folders of one round.
[[nodiscard]] std::vector<LabelledLetter> letters_of_round(const std::filesystem::path& round);

/// The folders of all rounds, in order.
[[nodiscard]] std::vector<std::filesystem::path> rounds(const std::filesystem::path& letters);

}  // namespace amends::test
