// Folding makes alike what a rule should not have to tell apart: capitals, widths, quotes, Traditional and Simplified.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "text/span.h"

namespace amends {

/// Text as matching sees it: UTF-16 units, and for each unit the byte of the unfolded text where its character begins.
/// `origin` has one entry more than `units`: the end of the text folded so far. A character that folds to nothing has
/// no unit; one that folds to several gives each the same origin.
struct FoldedText {
    std::u16string units;
    std::vector<std::uint32_t> origin;
    std::vector<std::uint8_t> capital;  ///< 1 where the unit's character was a capital, for lists that keep capitals apart

    void clear();
};

/// Appends the folding of `text` (valid UTF-8), whose first byte is byte `at` of the whole. Case is folded, compatibility
/// forms and widths are made plain (NFKC), quotation marks and dashes straightened, Traditional characters and variants
/// mapped to Simplified one by one, invisible characters dropped, white space beside a Han character or CJK punctuation
/// dropped and other runs of it made one space. A line break inside `text` counts as white space. White space that ends
/// one call and begins the next is one run: the space that ended `into` goes if a Han character follows it.
void fold(std::string_view text, std::uint32_t at, FoldedText& into);

/// The folding of a word or pattern text of a rule page; nothing keeps its origin.
[[nodiscard]] std::u16string folded(std::string_view text);

/// The bytes of the unfolded `text` that the units of `span` came from, rounded out to whole characters with the marks
/// that join them.
[[nodiscard]] TextSpan unfolded(const FoldedText& folded, std::string_view text, UnitSpan span);

}  // namespace amends
