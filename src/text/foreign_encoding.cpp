// Turns bytes that are not UTF-8 into guesses at their encoding: ICU's converters must read all of them, and the reading
// with more everyday characters is the likelier.
#include "text/foreign_encoding.h"

#include <algorithm>
#include <array>
#include <memory>
#include <optional>
#include <string>

#include <unicode/ucnv.h>

namespace amends {
namespace {

struct Candidate {
    ForeignEncoding encoding;
    const char* icu_name;
};

constexpr std::array<Candidate, 2> candidates = {{
    {{"Big5", "big5"}, "Big5-HKSCS"},
    {{"GB18030", "gb18030"}, "GB18030"},
}};

constexpr std::u16string_view everyday = u"的我您不是了在有們们到請请對对會会為为這这個个致歉客戶户時时服務务";

using Converter = std::unique_ptr<UConverter, decltype(&ucnv_close)>;

/// The text as `icu_name` reads it, or nothing if some byte has no reading.
std::optional<std::u16string> read_as(const char* icu_name, std::string_view bytes)
{
    UErrorCode status = U_ZERO_ERROR;
    const Converter converter(ucnv_open(icu_name, &status), ucnv_close);
    ucnv_setToUCallBack(converter.get(), UCNV_TO_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &status);
    if (U_FAILURE(status))
        return std::nullopt;
    std::u16string text(bytes.size() + 1, u'\0');
    char16_t* written = text.data();
    const char* read = bytes.data();
    ucnv_toUnicode(converter.get(), &written, text.data() + text.size(), &read, read + bytes.size(), nullptr, true, &status);
    if (U_FAILURE(status))
        return std::nullopt;
    text.resize(static_cast<std::size_t>(written - text.data()));
    return text;
}

}  // namespace

std::vector<ForeignEncoding> foreign_encodings(std::string_view bytes)
{
    struct Guess {
        ForeignEncoding encoding;
        std::ptrdiff_t everyday_characters;
    };
    std::vector<Guess> guesses;
    for (const Candidate& candidate : candidates) {
        const auto text = read_as(candidate.icu_name, bytes);
        if (not text)
            continue;
        const auto is_everyday = [](char16_t unit) { return everyday.find(unit) != everyday.npos; };
        guesses.push_back({candidate.encoding, std::count_if(text->begin(), text->end(), is_everyday)});
    }
    std::stable_sort(guesses.begin(), guesses.end(),
                     [](const Guess& a, const Guess& b) { return a.everyday_characters > b.everyday_characters; });
    std::vector<ForeignEncoding> encodings;
    for (const Guess& guess : guesses)
        encodings.push_back(guess.encoding);
    return encodings;
}

}  // namespace amends
