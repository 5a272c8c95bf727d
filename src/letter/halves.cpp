// Parts the paragraphs of a letter by their language.
#include "letter/halves.h"

#include "letter/script.h"

namespace amends {
namespace {

Letter half_of(const Letter& letter, bool is_chinese)
{
    Letter half = letter;
    for (Paragraph& paragraph : half.paragraphs) {
        if (paragraph.block != BlockKind::footer and is_in_chinese(letter, paragraph).value_or(is_chinese) != is_chinese)
            paragraph.block = BlockKind::quoted;
    }
    tell_language(half);
    return half;
}

}  // namespace

std::optional<std::array<Letter, 2>> halves_of(const Letter& letter)
{
    if (letter.language != Language::mixed)
        return std::nullopt;
    bool begins_in_chinese = true;
    for (const Paragraph& paragraph : letter.paragraphs) {
        if (const auto found = counts(paragraph.block) ? is_in_chinese(letter, paragraph) : std::nullopt) {
            begins_in_chinese = *found;
            break;
        }
    }
    return std::array{half_of(letter, begins_in_chinese), half_of(letter, not begins_in_chinese)};
}

}  // namespace amends
