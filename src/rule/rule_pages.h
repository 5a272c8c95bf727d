// Turns the pages of elements, faults, advice, scenarios, channels and kinds into rows of the image.
#pragma once

#include <string>
#include <vector>

#include "rule/draft.h"
#include "rule/lists.h"
#include "rule/page.h"

namespace amends {

/// A rule page with its row, its patterns and the conditions as written, until all rules are known.
struct DraftRule {
    const MarkdownPage* page = nullptr;
    image::Rule row;
    std::vector<WrittenPattern> patterns;
};

/// Reads one rule page, everything but its conditions.
[[nodiscard]] DraftRule read_rule(const MarkdownPage& page, ImageDraft& draft, PageErrors& errors);

/// Reads the page of an element into its row.
void read_element(const MarkdownPage& page, std::uint32_t page_number, ImageDraft& draft, PageErrors& errors);

/// Puts the numbers of `addition`, by map and key, in the place of those of the score page.
void add_numbers(const MarkdownPage& addition, MarkdownPage& page);

/// Reads rules/score.md.
void read_score(const MarkdownPage& page, ImageDraft& draft, PageErrors& errors);

/// Puts rules into an order in which each follows those its conditions ask for, and resolves the conditions.
[[nodiscard]] std::vector<DraftRule> resolve_conditions(std::vector<DraftRule> rules, const Lists& lists, ImageDraft& draft, std::vector<PageError>& errors);

/// The texts of a section with a bullet for each language: `en:`, `zh-Hant:`, `zh-Hans:`, or `zh:` for both Chinese ones.
[[nodiscard]] image::Texts read_texts(const MarkdownPage& page, std::string_view section, ImageDraft& draft, PageErrors& errors);

}  // namespace amends
