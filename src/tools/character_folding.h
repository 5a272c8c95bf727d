// What one character folds to, worked out from ICU's data: the source of the table that folding looks up.
#pragma once

#include <memory>
#include <string>

#include <unicode/normalizer2.h>
#include <unicode/translit.h>

#include "tools/variants_page.h"

namespace amends {

class CharacterFolding {
public:
    /// Throws std::runtime_error if ICU's data is missing.
    explicit CharacterFolding(Variants variants);

    /// The folding of `character`: one space for white space, nothing for what no reader sees.
    [[nodiscard]] std::u32string fold(char32_t character) const;
    /// Whether `character` may join with the one before it, so that a table cannot fold it alone.
    [[nodiscard]] bool is_combining(char32_t character) const;

private:
    [[nodiscard]] std::u32string made_plain(char32_t character) const;
    [[nodiscard]] char32_t simplified(char32_t character) const;
    [[nodiscard]] char32_t icu_simplified(char32_t character) const;

    Variants m_variants;
    const icu::Normalizer2* m_casefold = nullptr;
    std::unique_ptr<icu::Transliterator> m_to_simplified;
};

}  // namespace amends
