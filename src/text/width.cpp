// Turns text into grapheme clusters and terminal cells, by ICU's character breaks and East Asian width.
#include "text/width.h"

#include <algorithm>
#include <stdexcept>

#include <unicode/brkiter.h>
#include <unicode/utext.h>

#include "text/utf8.h"

namespace amends {
namespace {

using Iterator = std::unique_ptr<icu::BreakIterator>;
using Utf8Text = std::unique_ptr<UText, decltype(&utext_close)>;

constexpr char32_t emoji_style = 0xFE0F;

Iterator character_iterator()
{
    UErrorCode status = U_ZERO_ERROR;
    Iterator iterator(icu::BreakIterator::createCharacterInstance(icu::Locale::getRoot(), status));
    if (U_FAILURE(status))
        throw std::runtime_error("ICU has no character breaks");
    return iterator;
}

bool is_invisible(UChar32 point)
{
    constexpr std::uint32_t marks = U_GC_MN_MASK | U_GC_ME_MASK | U_GC_CF_MASK;
    return (U_GET_GC_MASK(point) & marks) != 0 or u_hasBinaryProperty(point, UCHAR_DEFAULT_IGNORABLE_CODE_POINT);
}

std::size_t character_width(char32_t character)
{
    const auto point = static_cast<UChar32>(character);
    if (is_invisible(point))
        return 0;
    const int width = u_getIntPropertyValue(point, UCHAR_EAST_ASIAN_WIDTH);
    return width == U_EA_WIDE or width == U_EA_FULLWIDTH ? 2 : 1;
}

bool is_ascii_graphic(char byte) { return byte >= ' ' and byte < '\x7F'; }

}  // namespace

/// ICU's iterator over the text that it points into.
struct Clusters::Breaks {
    explicit Breaks(std::string_view utf8)
    {
        UErrorCode status = U_ZERO_ERROR;
        text.reset(utext_openUTF8(nullptr, utf8.data(), static_cast<std::int64_t>(utf8.size()), &status));
        iterator->setText(text.get(), status);
        if (U_FAILURE(status))
            throw std::runtime_error("ICU cannot read the text");
    }

    Iterator iterator = character_iterator();
    Utf8Text text{nullptr, utext_close};
};

Clusters::Clusters(std::string_view text) : m_text(text) {}
Clusters::~Clusters() = default;
Clusters::Clusters(Clusters&&) noexcept = default;
Clusters& Clusters::operator=(Clusters&&) noexcept = default;

std::string_view Clusters::next()
{
    const std::string_view rest = m_text.substr(m_at);
    if (rest.empty())
        return {};
    const bool stands_alone = is_ascii_graphic(rest[0]) and (rest.size() == 1 or is_ascii_graphic(rest[1]));
    if (stands_alone) {
        ++m_at;
        return rest.substr(0, 1);
    }
    if (not m_breaks)
        m_breaks = std::make_unique<Breaks>(m_text);
    const std::int32_t end = m_breaks->iterator->following(static_cast<std::int32_t>(m_at));
    const std::size_t size = end == icu::BreakIterator::DONE ? rest.size() : static_cast<std::size_t>(end) - m_at;
    m_at += size;
    return rest.substr(0, size);
}

std::size_t cluster_width(std::string_view cluster)
{
    std::size_t width = 0;
    std::size_t flag_halves = 0;
    for (std::size_t at = 0; at < cluster.size();) {
        const CodePoint character = code_point_at(cluster, at);
        const bool is_flag_half = u_hasBinaryProperty(static_cast<UChar32>(character.value), UCHAR_REGIONAL_INDICATOR);
        flag_halves += is_flag_half;
        width = std::max(width, character.value == emoji_style or flag_halves == 2 ? 2 : character_width(character.value));
        at += character.size;
    }
    return width;
}

std::size_t display_width(std::string_view text)
{
    if (std::all_of(text.begin(), text.end(), is_ascii_graphic))
        return text.size();
    std::size_t width = 0;
    Clusters clusters(text);
    for (std::string_view cluster = clusters.next(); not cluster.empty(); cluster = clusters.next())
        width += cluster_width(cluster);
    return width;
}

}  // namespace amends
