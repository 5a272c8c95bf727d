// Suppressions: the comments of a letter that allow a rule, and the sentences that each is for.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>
#include <vector>

#include "text/span.h"

namespace amends {

struct Letter;

/// What a comment to this tool does.
enum class Reach : std::uint8_t {
    sentence,  ///< allow: for the sentence behind it
    block,     ///< allow-block: for all sentences up to the next end
    letter,    ///< allow-file
    end,       ///< ends the blocks that are open
    unknown,   ///< its first word is none that is known
};
/// The words of comments, by Reach.
inline constexpr std::array<std::string_view, 4> reach_names = {"allow", "allow-block", "allow-file", "end"};

/// A comment to this tool. Its views and spans are of the text of the letter's source.
struct Suppression {
    /// A rule or a category as it is named there.
    struct Name {
        std::string_view text;
        TextSpan span;
    };
    Reach reach = Reach::sentence;
    TextSpan comment;
    Name word;                ///< its first word: what it does
    std::vector<Name> names;  ///< what it allows, by its first colon
    std::string_view reason;  ///< empty where none is given; a slot such as [reason] is none
    std::uint32_t first_sentence = 0, end_sentence = 0;  ///< [first, end) in Letter::sentences: what it is for
    bool is_ended = true;     ///< of a block: an end follows
};

/// The comments of a letter that is taken apart, in the order of the text, less those among somebody else's words. Linear in the text.
[[nodiscard]] std::vector<Suppression> find_suppressions(const Letter& letter);

}  // namespace amends
