// Choosing among texts that were written in each language of the tool.
#pragma once

#include "text/language.h"

namespace amends {

/// What is said in `language`; a letter in several languages is spoken of in English.
template <class Words>
[[nodiscard]] constexpr const Words& in_language(Language language, const Words& english, const Words& taiwan, const Words& mainland)
{
    switch (language) {
    case Language::zh_hant: return taiwan;
    case Language::zh_hans: return mainland;
    default: return english;
    }
}

}  // namespace amends
