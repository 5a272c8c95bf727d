// The sentences that a rules folder teaches by, as they lie on disk.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "rule/learning/lesson.h"
#include "rule/page.h"
#include "rule/page_error.h"

namespace amends {

/// A line of a table: `TRAIT,TRAIT<tab>sentence`, with "-" for a sentence that has none of them. In tables whose name begins with "letters" the
/// sentences stand in whole letters, written before anybody said what they are, so that of each it is known whether its letter is an apology; those in others
/// are examples, of which it is not.
struct WrittenLesson {
    std::string sentence;
    std::uint32_t traits = 0, known = 0;
    float weight = 1;
};

/// Reads every .tsv below `folder`/sentences, in the order of their paths. Lines that do not read are told in `errors`. A folder without
/// sentences teaches nothing.
[[nodiscard]] std::vector<WrittenLesson> read_lessons(const std::filesystem::path& folder, std::vector<PageError>& errors);

/// What a rule page teaches, sentence by sentence: what its examples flag or hold has its trait, what they pass or lack has not, and what is
/// allowed has no fault; nor have its own messages, advice and rewritings. Examples are minimal pairs, so each counts for several sentences of letters.
[[nodiscard]] std::vector<WrittenLesson> lessons_of_page(const MarkdownPage& page);

[[nodiscard]] Lesson lesson_of(const WrittenLesson& written);

}  // namespace amends
