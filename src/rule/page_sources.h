// Where the pages of a rule set come from: another rule set, folders, and what is added to single pages.
#pragma once

#include <deque>
#include <filesystem>
#include <set>
#include <string>
#include <vector>

#include "rule/learning/written_lessons.h"
#include "rule/measured.h"
#include "rule/page.h"
#include "rule/rule_set.h"

namespace amends {

/// Each source replaces the pages of those before it that have the same id.
struct PageSources {
    const RuleSet* base = nullptr;               ///< its pages and records come first; null: there is none
    std::vector<std::filesystem::path> folders;  ///< of rule pages
    std::vector<MarkdownPage> additions;         ///< each adds words to the list, or numbers to the score, whose page has its id; its places are those of its text
};

/// The pages of all sources.
struct GatheredPages {
    std::deque<MarkdownPage> pages;           ///< by their paths below their folders
    std::deque<MarkdownPage> additions;       ///< as in PageSources
    Measured measured;                        ///< of the sources that keep records
    std::set<std::string, std::less<>> own;   ///< ids of the pages whose source keeps none
    std::vector<WrittenLesson> lessons;       ///< of the last source that teaches
    std::string lessons_hash;                 ///< of these, or of those that `learned` learned from; empty where there are none
    const RuleSet* learned = nullptr;         ///< who has learned before, where no source teaches anew; or null
};

/// Reads all sources. What cannot be read, and what is malformed in a page, is told in `errors`.
[[nodiscard]] GatheredPages gather(const PageSources& sources, std::vector<PageError>& errors);

/// The page as `explain` shows it: as it was written, and what is added to it.
[[nodiscard]] std::string markdown_of(const MarkdownPage& page, const GatheredPages& gathered);

/// Hexadecimal hash of what all pages and additions say.
[[nodiscard]] std::string hash_of(const GatheredPages& gathered);

/// Compiles the pages of all sources. The image is empty where there are errors; every page's errors are told.
[[nodiscard]] Compiled compile_rules(const PageSources& sources);

}  // namespace amends
