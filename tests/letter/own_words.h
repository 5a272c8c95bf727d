// What is left of a letter once somebody else's words and the footers of systems are taken off.
#pragma once

#include <string>

#include "letter/helper.h"

namespace amends {

/// The paragraphs that are read, with a bar after each.
inline std::string own_words(const std::string& text, const std::string& path = "a.txt")
{
    const auto taken = take(text, path);
    std::string own;
    for (const auto& paragraph : taken->letter.paragraphs)
        if (paragraph.block != BlockKind::quoted and paragraph.block != BlockKind::footer)
            own += taken->written(paragraph.span) + "|";
    return own;
}

}  // namespace amends
