// Turns bytes into UTF-8 with a map back to the bytes, or says where and why they are no text.
#include "text/encoding.h"

#include <optional>
#include <utility>

#include "text/foreign_encoding.h"
#include "text/utf8.h"

namespace amends {
namespace {

constexpr std::string_view utf8_mark = "\xEF\xBB\xBF";
constexpr std::string_view utf16_le_mark = "\xFF\xFE";
constexpr std::string_view utf16_be_mark = "\xFE\xFF";

DecodeError nul_error(std::size_t at)
{
    return {static_cast<std::uint32_t>(at), "there is a NUL byte: this is no text file",
            "leave binary files out; if it is UTF-16, save it as UTF-8 or with a byte order mark"};
}

DecodeError invalid_utf8_error(std::string_view bytes, std::size_t at)
{
    const std::vector<ForeignEncoding> guesses = foreign_encodings(bytes);
    DecodeError error{static_cast<std::uint32_t>(at), "this is not UTF-8", "convert the file to UTF-8"};
    if (guesses.empty())
        return error;
    error.message += " (" + std::string(guesses[0].name);
    if (guesses.size() > 1)
        error.message += " or " + std::string(guesses[1].name);
    error.message += "?)";
    error.remedy += ", for example with: iconv -f " + std::string(guesses[0].iconv_name) + " -t utf-8";
    return error;
}

/// Reads UTF-16 units and writes UTF-8, noting for each byte written where its character was read.
class Utf16Decoder {
public:
    Utf16Decoder(std::string_view bytes, bool is_little) : m_bytes(bytes), m_is_little(is_little) {}

    std::variant<Decoded, DecodeError> run()
    {
        for (std::uint32_t at = 2; at < m_bytes.size();) {
            if (at + 1 == m_bytes.size())
                return error(at, "the last byte is half a character of UTF-16");
            const CodePoint character = read(at);
            if (character.value == 0)
                return nul_error(at);
            if (0xD800 <= character.value and character.value <= 0xDFFF)
                return error(at, "half a surrogate pair stands alone in this UTF-16 text");
            append_utf8(character.value, m_decoded.text);
            m_decoded.table.resize(m_decoded.text.size(), at);
            at += character.size;
        }
        m_decoded.table.push_back(static_cast<std::uint32_t>(m_bytes.size()));
        return std::move(m_decoded);
    }

private:
    static DecodeError error(std::uint32_t at, std::string message)
    {
        return {at, std::move(message), "the file is cut or damaged: save it again, best as UTF-8"};
    }

    [[nodiscard]] char32_t unit(std::size_t at) const
    {
        const auto first = static_cast<unsigned char>(m_bytes[at]);
        const auto second = static_cast<unsigned char>(m_bytes[at + 1]);
        return m_is_little ? first | second << 8 : second | first << 8;
    }

    /// The character at `at`, with its size in bytes of UTF-16; a lone surrogate stands for itself.
    [[nodiscard]] CodePoint read(std::size_t at) const
    {
        const char32_t lead = unit(at);
        if ((lead & 0xFC00) != 0xD800 or at + 3 >= m_bytes.size())
            return {lead, 2};
        const char32_t trail = unit(at + 2);
        return (trail & 0xFC00) == 0xDC00 ? CodePoint{0x10000 + ((lead & 0x3FF) << 10 | (trail & 0x3FF)), 4} : CodePoint{lead, 2};
    }

    std::string_view m_bytes;
    bool m_is_little;
    Decoded m_decoded;
};

std::variant<Decoded, DecodeError> decode_utf8(std::string bytes)
{
    if (const auto at = first_nul(bytes))
        return nul_error(*at);
    if (const auto at = first_invalid_utf8(bytes))
        return invalid_utf8_error(bytes, *at);
    const bool has_mark = bytes.compare(0, utf8_mark.size(), utf8_mark) == 0;
    const auto shift = static_cast<std::uint32_t>(has_mark ? utf8_mark.size() : 0);
    bytes.erase(0, shift);
    return Decoded{std::move(bytes), shift, {}};
}

}  // namespace

std::variant<Decoded, DecodeError> decode(std::string bytes)
{
    const std::string_view mark = std::string_view(bytes).substr(0, 2);
    if (mark == utf16_le_mark or mark == utf16_be_mark)
        return Utf16Decoder(bytes, mark == utf16_le_mark).run();
    return decode_utf8(std::move(bytes));
}

}  // namespace amends
