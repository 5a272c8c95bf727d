// Turns a character into its folding: punctuation by a table of our own, the rest by NFKC_Casefold, then Traditional to
// Simplified by ICU and the reviewed variants.
#include "tools/character_folding.h"

#include <algorithm>
#include <stdexcept>

#include <unicode/uchar.h>

namespace amends {
namespace {

struct Punctuation {
    std::u32string_view from;
    char32_t to;
};

/// NFKC would take … apart into full stops and leave these quotation marks, dashes and tildes as many.
constexpr Punctuation punctuation[] = {
    {U"\"“”„‟«»「」『』〝〞〟″", U'"'},
    {U"'‘’‚‛´`ʼ′", U'\''},
    {U"‒–—―─━⸺⸻", U'—'},
    {U"‐‑−⁃", U'-'},
    {U"…‥⋯\uFE19", U'…'},
    {U"∼˜〜", U'~'},
    {U"‧・", U'·'},
    {U":∶\uFE30", U':'},
};

/// What `character` is as punctuation, or 0.
char32_t plain_punctuation(char32_t character)
{
    for (const Punctuation& row : punctuation)
        if (row.from.find(character) != std::u32string_view::npos)
            return row.to;
    return 0;
}

bool is_latin_small(char32_t character) { return U'a' <= character and character <= U'z'; }

/// ① is no 1 and ½ no "1⁄2": beside another number they would make a third. Nor is ™ a part of the word before it.
bool keeps_its_form(char32_t character, const std::u32string& plain)
{
    const auto point = static_cast<UChar32>(character);
    const bool is_letter = u_isalpha(point);
    switch (u_getIntPropertyValue(point, UCHAR_DECOMPOSITION_TYPE)) {
    case U_DT_FRACTION: return true;
    case U_DT_SUB:
    case U_DT_SUPER: return not is_letter;
    case U_DT_CIRCLE: return not is_latin_small(plain[0]);
    default: return false;
    }
}

bool is_dropped_control(char32_t character) { return u_charType(static_cast<UChar32>(character)) == U_CONTROL_CHAR; }

std::u32string to_utf32(const icu::UnicodeString& text)
{
    std::u32string characters;
    for (std::int32_t i = 0; i < text.length(); i = text.moveIndex32(i, 1))
        characters += static_cast<char32_t>(text.char32At(i));
    return characters;
}

void require(UErrorCode status, const char* what)
{
    if (U_FAILURE(status))
        throw std::runtime_error(std::string("ICU has no ") + what + ": " + u_errorName(status));
}

}  // namespace

CharacterFolding::CharacterFolding(Variants variants) : m_variants(std::move(variants))
{
    UErrorCode status = U_ZERO_ERROR;
    m_casefold = icu::Normalizer2::getNFKCCasefoldInstance(status);
    require(status, "NFKC_Casefold");
    m_to_simplified.reset(icu::Transliterator::createInstance("Hant-Hans", UTRANS_FORWARD, status));
    require(status, "Hant-Hans");
}

std::u32string CharacterFolding::fold(char32_t character) const
{
    if (u_isUWhiteSpace(static_cast<UChar32>(character)))
        return U" ";
    if (const char32_t plain = plain_punctuation(character))
        return {plain};
    if (is_dropped_control(character))
        return {};
    std::u32string result;
    for (const char32_t plain : made_plain(character)) {
        const char32_t mark = plain_punctuation(plain);
        result += mark != 0 ? mark : simplified(plain);
    }
    return result;
}

/// NFKC_Casefold, but for characters that it would make a space and a mark of, or that keep their form.
std::u32string CharacterFolding::made_plain(char32_t character) const
{
    UErrorCode status = U_ZERO_ERROR;
    const icu::UnicodeString one(static_cast<UChar32>(character));
    std::u32string plain = to_utf32(m_casefold->normalize(one, status));
    require(status, "NFKC_Casefold");
    if (plain.empty())
        return plain;
    const bool has_space = plain.find(U' ') != std::u32string::npos;
    return has_space or keeps_its_form(character, plain) ? std::u32string{character} : plain;
}

/// Follows the mappings to their end, so that a character and what it maps to fold alike. ICU maps 苎 and 苧 to each
/// other: of a circle, its smallest character.
char32_t CharacterFolding::simplified(char32_t character) const
{
    if (not u_hasBinaryProperty(static_cast<UChar32>(character), UCHAR_IDEOGRAPHIC))
        return character;
    std::u32string path;
    for (std::size_t met = path.npos; met == path.npos; met = path.find(character)) {
        path += character;
        const char32_t by_icu = icu_simplified(character);
        const auto variant = m_variants.find(by_icu);
        character = variant == m_variants.end() ? by_icu : variant->second;
    }
    const std::u32string circle = path.substr(path.find(character));
    return *std::min_element(circle.begin(), circle.end());
}

char32_t CharacterFolding::icu_simplified(char32_t character) const
{
    icu::UnicodeString text(static_cast<UChar32>(character));
    m_to_simplified->transliterate(text);
    return text.countChar32() == 1 ? static_cast<char32_t>(text.char32At(0)) : character;
}

bool CharacterFolding::is_combining(char32_t character) const
{
    const std::u32string plain = made_plain(character);
    if (plain.empty())
        return false;
    const auto first = static_cast<UChar32>(plain[0]);
    return u_getCombiningClass(first) != 0 or u_getIntPropertyValue(first, UCHAR_NFKC_QUICK_CHECK) == UNORM_MAYBE;
}

}  // namespace amends
