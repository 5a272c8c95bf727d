// The folding keeps the way back, whole or in two pieces.
#include <cstdint>
#include <string>
#include <string_view>

#include "holds.h"
#include "text/charset.h"
#include "text/fold.h"
#include "text/utf8.h"

using namespace amends;

namespace {

void expect_way_back(const FoldedText& folded, std::string_view text)
{
    fuzz::expect(folded.origin.size() == folded.units.size() + 1, "every unit has an origin, and the end");
    fuzz::expect(folded.capital.size() == folded.units.size(), "every unit is a capital or none");
    fuzz::expect(folded.origin.back() == text.size(), "the origins end where the text does");
    for (std::uint32_t i = 0; i < folded.units.size(); ++i) {
        fuzz::expect(folded.origin[i] <= folded.origin[i + 1], "origins do not run backwards");
        const TextSpan span = unfolded(folded, text, {i, i + 1});
        fuzz::expect(span.start <= span.end and span.end <= text.size(), "what a unit came from lies in the text");
        fuzz::expect(span.end == text.size() or not is_continuation_byte(text[span.end]), "what a unit came from is whole");
    }
}

/// Where the second piece begins: at the character that holds the middle byte.
std::size_t middle(std::string_view text)
{
    std::size_t at = text.size() / 2;
    while (at > 0 and is_continuation_byte(text[at]))
        --at;
    return at;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    const auto decoded = decode_charset(bytes, "UTF-8", Undecodable::replaced);
    const std::string& text = std::get<Decoded>(decoded).text;
    FoldedText whole, pieces;
    whole.clear(), pieces.clear();
    fold(text, 0, whole);
    expect_way_back(whole, text);
    const std::size_t half = text.empty() ? 0 : middle(text);
    fold(std::string_view(text).substr(0, half), 0, pieces);
    fold(std::string_view(text).substr(half), static_cast<std::uint32_t>(half), pieces);
    expect_way_back(pieces, text);
    return 0;
}
