// Turns UTF-8 into another encoding by ICU's converters.
#include "text/encode.h"

#include <unicode/ucnv.h>
#include <unicode/unistr.h>

#include "text/converter.h"

namespace amends {

std::optional<std::string> encoded(std::string_view text, const std::string& charset)
{
    if (charset == "UTF-8")
        return std::string(text);
    UConverter* const converter = converter_for(charset);
    if (converter == nullptr)
        return std::nullopt;
    UErrorCode status = U_ZERO_ERROR;
    ucnv_setFromUCallBack(converter, UCNV_FROM_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &status);
    const icu::UnicodeString units = icu::UnicodeString::fromUTF8({text.data(), static_cast<std::int32_t>(text.size())});
    std::string bytes(static_cast<std::size_t>(UCNV_GET_MAX_BYTES_FOR_STRING(units.length(), ucnv_getMaxCharSize(converter))), '\0');
    const std::int32_t size = ucnv_fromUChars(converter, bytes.data(), static_cast<std::int32_t>(bytes.size()), units.getBuffer(), units.length(), &status);
    if (U_FAILURE(status))
        return std::nullopt;
    bytes.resize(static_cast<std::size_t>(size));
    return bytes;
}

}  // namespace amends
