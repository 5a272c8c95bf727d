// Turns bytes and the label of their encoding into UTF-8 with a map back to the bytes, by ICU's converters.
#include "text/charset.h"

#include <algorithm>
#include <array>
#include <limits>
#include <utility>

#include <unicode/ucnv.h>
#include <unicode/utf16.h>

#include "text/charset_label.h"
#include "text/converter.h"
#include "text/utf8.h"

namespace amends {
namespace {

constexpr char32_t replacement = 0xFFFD;
constexpr char32_t byte_order_mark = 0xFEFF;

DecodeError nul_error(std::size_t at, std::string_view charset)
{
    return {static_cast<std::uint32_t>(at), "there is a NUL byte: this is no text file",
            "leave binary files out; if it is UTF-16 without a byte order mark, add --encoding UTF-16LE", std::string(charset)};
}

/// One pass of a converter over bytes, block by block, so that the UTF-16 between never takes more than a block.
class Conversion {
public:
    Conversion(UConverter& converter, std::string_view name, std::string_view bytes, Undecodable undecodable)
        : m_converter(converter), m_name(name), m_bytes(bytes), m_is_lenient(undecodable == Undecodable::replaced)
    {
        m_decoded.text.reserve(bytes.size());
        m_decoded.table.reserve(bytes.size() + 1);
        m_decoded.charset = name;
    }

    std::variant<Decoded, DecodeError> run()
    {
        UErrorCode status = U_ZERO_ERROR;
        ucnv_setToUCallBack(&m_converter, m_is_lenient ? UCNV_TO_U_CALLBACK_SUBSTITUTE : UCNV_TO_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &status);
        do {
            status = U_ZERO_ERROR;
            convert_block(status);
            if (m_error)
                return *std::move(m_error);
        } while (status == U_BUFFER_OVERFLOW_ERROR);
        if (U_FAILURE(status))
            return undecodable(status);
        if (m_lead != 0 and not take(m_lead, m_lead_at))
            return *std::move(m_error);
        m_decoded.table.push_back(static_cast<std::uint32_t>(m_bytes.size()));
        return std::move(m_decoded);
    }

private:
    void convert_block(UErrorCode& status)
    {
        char16_t* written = m_units.data();
        const char* const begin = m_bytes.data() + m_read;
        const char* read = begin;
        ucnv_toUnicode(&m_converter, &written, m_units.data() + m_units.size(), &read, m_bytes.data() + m_bytes.size(), m_places.data(), true, &status);
        const auto count = static_cast<std::size_t>(written - m_units.data());
        for (std::size_t i = 0; i < count and not m_error; ++i) {
            // A unit that was left over from the block before has no place of its own: it belongs to the last character there.
            if (m_places[i] >= 0)
                m_at = static_cast<std::uint32_t>(m_read) + static_cast<std::uint32_t>(m_places[i]);
            take_unit(m_units[i]);
        }
        m_read += static_cast<std::size_t>(read - begin);
    }

    void take_unit(char16_t unit)
    {
        const char16_t lead = std::exchange(m_lead, u'\0');
        if (lead != 0 and U16_IS_TRAIL(unit)) {
            take(U16_GET_SUPPLEMENTARY(lead, unit), m_lead_at);
            return;
        }
        if (lead != 0 and not take(lead, m_lead_at))
            return;
        if (U16_IS_LEAD(unit)) {
            m_lead = unit;
            m_lead_at = m_at;
        } else {
            take(unit, m_at);
        }
    }

    /// Whether `character` could be taken; where not, the error is set.
    bool take(char32_t character, std::uint32_t at)
    {
        if (character == byte_order_mark and m_decoded.text.empty())
            return true;
        if (character == 0 or U_IS_SURROGATE(character)) {
            if (not m_is_lenient) {
                m_error = character == 0 ? nul_error(at, m_name) : error_at(at, "half a surrogate pair stands alone");
                return false;
            }
            character = replacement;
        }
        append_utf8(character, m_decoded.text);
        m_decoded.table.resize(m_decoded.text.size(), at);
        return true;
    }

    [[nodiscard]] DecodeError error_at(std::size_t at, std::string_view what) const
    {
        return {static_cast<std::uint32_t>(at), std::string(what) + " in this text of " + std::string(m_name),
                "save the file again, best as UTF-8, or name its encoding with --encoding", std::string(m_name)};
    }

    /// The converter stopped behind the bytes that it has no character for.
    [[nodiscard]] DecodeError undecodable(UErrorCode why)
    {
        std::array<char, 32> bad{};
        auto size = static_cast<std::int8_t>(bad.size());
        UErrorCode status = U_ZERO_ERROR;
        ucnv_getInvalidChars(&m_converter, bad.data(), &size, &status);
        const std::size_t behind = U_FAILURE(status) or size < 0 ? 0 : static_cast<std::size_t>(size);
        const bool is_cut = why == U_TRUNCATED_CHAR_FOUND;
        return error_at(m_read - std::min(m_read, behind), is_cut ? "the last character is cut off" : "there is a byte that is no character");
    }

    UConverter& m_converter;
    std::string_view m_name, m_bytes;
    bool m_is_lenient;
    Decoded m_decoded;
    std::optional<DecodeError> m_error;
    std::size_t m_read = 0;       ///< bytes
    std::uint32_t m_at = 0;       ///< byte of the last character
    char16_t m_lead = 0;          ///< half a surrogate pair, waiting for the other
    std::uint32_t m_lead_at = 0;
    std::array<char16_t, 2048> m_units;
    std::array<std::int32_t, 2048> m_places;
};

/// UTF-8 needs neither converter nor table where it is whole.
std::optional<Decoded> whole_utf8(std::string_view bytes)
{
    if (first_nul(bytes) or first_invalid_utf8(bytes))
        return std::nullopt;
    const std::uint32_t shift = bytes.starts_with("\xEF\xBB\xBF") ? 3 : 0;
    return Decoded{std::string(bytes.substr(shift)), shift, {}, "UTF-8"};
}

}  // namespace

std::optional<std::string> charset_named(std::string_view label)
{
    std::string name = meant_charset(label);
    return converter_for(name) != nullptr ? std::optional(std::move(name)) : std::nullopt;
}

std::variant<Decoded, DecodeError> decode_charset(std::string_view bytes, std::string_view charset, Undecodable undecodable)
{
    const std::string name = meant_charset(charset);
    if (name == "UTF-8") {
        if (auto decoded = whole_utf8(bytes))
            return *std::move(decoded);
    }
    UConverter* converter = converter_for(name);
    if (converter == nullptr)
        return DecodeError{0, "the encoding \"" + std::string(charset.substr(0, 40)) + "\" is not known", "name one that is, such as UTF-8, GB18030, Big5 or windows-1252", {}};
    return Conversion(*converter, name, bytes, undecodable).run();
}

}  // namespace amends
