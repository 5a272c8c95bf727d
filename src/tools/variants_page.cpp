// Turns the bullets of rules/words/variants.md into pairs of a character and what it folds to.
#include "tools/variants_page.h"

#include <fstream>
#include <stdexcept>
#include <string>

#include <unicode/uchar.h>
#include <unicode/unistr.h>

namespace amends {
namespace {

constexpr char16_t arrow = u'→';

/// The characters of `text` but for white space.
std::u32string characters(const icu::UnicodeString& text)
{
    std::u32string found;
    for (std::int32_t i = 0; i < text.length(); i = text.moveIndex32(i, 1))
        if (not u_isUWhiteSpace(text.char32At(i)))
            found += static_cast<char32_t>(text.char32At(i));
    return found;
}

void read_bullet(const icu::UnicodeString& bullet, Variants& into)
{
    const std::int32_t split = bullet.indexOf(arrow);
    if (split < 0)
        throw std::runtime_error("a bullet must read \"- variants → character\"");
    const std::u32string from = characters(bullet.tempSubString(0, split));
    const std::u32string to = characters(bullet.tempSubString(split + 1));
    if (from.empty() or to.size() != 1)
        throw std::runtime_error("a bullet must have variants before → and one character after it");
    for (const char32_t variant : from)
        if (not into.emplace(variant, to[0]).second)
            throw std::runtime_error("a variant is listed twice");
}

}  // namespace

Variants read_variants(const std::filesystem::path& page)
{
    std::ifstream file(page);
    if (not file)
        throw std::runtime_error(page.string() + ": cannot be read");
    Variants variants;
    std::string line;
    for (int number = 1; std::getline(file, line); ++number) {
        if (line.rfind("- ", 0) != 0)
            continue;
        try {
            read_bullet(icu::UnicodeString::fromUTF8(line.substr(2)), variants);
        } catch (const std::runtime_error& error) {
            throw std::runtime_error(page.string() + ":" + std::to_string(number) + ": " + error.what());
        }
    }
    return variants;
}

}  // namespace amends
