// Turns bytes in any encoding into characters that can be counted where they stand.
#include "input/mail/countable.h"

#include <algorithm>
#include <array>

#include "text/utf8.h"

namespace amends {
namespace {

/// A character for each size in bytes.
constexpr std::array<std::string_view, 5> of_size = {"", "?", "\xC3\xA9", "\xE4\xB8\x80", "\xF0\xA0\xAE\xB7"};

void put(std::string_view character, std::uint32_t at, std::string& bytes)
{
    std::copy(character.begin(), character.end(), bytes.begin() + at);
}

}  // namespace

std::string countable(std::string bytes, const Source& source)
{
    if (not first_invalid_utf8(bytes))
        return bytes;
    for (std::uint32_t at = 0; at < source.text.size();) {
        const auto size = utf8_size(source.text[at]);
        const Span span = source.offsets.original(TextSpan{at, at + size});
        at += size;
        const bool is_foreign = span.size() > 0 and span.size() < of_size.size() and static_cast<unsigned char>(bytes[span.start]) >= 0x80;
        if (is_foreign)
            put(of_size[span.size()], span.start, bytes);
    }
    for (std::size_t at = 0; at < bytes.size();) {
        const auto bad = first_invalid_utf8(std::string_view(bytes).substr(at));
        if (not bad)
            break;
        bytes[at + *bad] = '?';
        at += *bad + 1;
    }
    return bytes;
}

}  // namespace amends
