// The lines in which a mail carries text: each character in a charset, its bytes in a transfer encoding, and where they went.
#pragma once

#include <doctest/doctest.h>

#include <algorithm>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include <unicode/ucnv.h>
#include <unicode/unistr.h>

#include "text/span.h"
#include "text/utf8.h"

namespace amends::test {

enum class Writing { plain, quoted_printable, base64 };

/// Text as it lies in a mail: the bytes, and for each byte of the text where its character lies in them.
struct WrittenText {
    std::string bytes;
    std::vector<Span> places;
};

/// The characters of `text` in the charset that ICU calls `charset`, one by one.
inline std::vector<std::string> in_charset(std::string_view text, const char* charset)
{
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UConverter, decltype(&ucnv_close)> converter(ucnv_open(charset, &status), ucnv_close);
    REQUIRE(U_SUCCESS(status));
    ucnv_setFromUCallBack(converter.get(), UCNV_FROM_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &status);
    std::vector<std::string> characters;
    for (std::size_t at = 0; at < text.size(); at += utf8_size(text[at])) {
        const auto character = icu::UnicodeString::fromUTF8({text.data() + at, static_cast<int>(utf8_size(text[at]))});
        char bytes[16];
        const auto size = ucnv_fromUChars(converter.get(), bytes, sizeof bytes, character.getBuffer(), character.length(), &status);
        CAPTURE(charset);
        CAPTURE(text.substr(at, utf8_size(text[at])));
        REQUIRE(U_SUCCESS(status));
        characters.emplace_back(bytes, static_cast<std::size_t>(size));
    }
    return characters;
}

/// Writes characters, each of some bytes, into the lines of a mail.
class MailLines {
public:
    MailLines(Writing writing, std::string line_break) : m_writing(writing), m_break(std::move(line_break)) {}

    WrittenText written(std::string_view text, const char* charset)
    {
        const auto characters = in_charset(text, charset);
        std::vector<Span> spans;
        std::string all;
        for (const auto& character : characters) {
            const auto bytes = character == "\n" ? m_break : character;
            spans.push_back(m_writing == Writing::base64 ? base64_span(all.size(), bytes.size()) : add(bytes));
            all += bytes;
        }
        if (m_writing == Writing::base64)
            m_text.bytes = base64(all);
        std::size_t at = 0;
        for (const auto span : spans) {
            m_text.places.resize(m_text.places.size() + utf8_size(text[at]), span);
            at += utf8_size(text[at]);
        }
        return std::move(m_text);
    }

    [[nodiscard]] std::string base64(std::string_view bytes) const
    {
        static constexpr std::string_view digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
        std::string text;
        std::uint32_t bits = 0, count = 0;
        const auto put = [&](char sign) {
            if (m_width > 0 and text.size() % (m_width + m_break.size()) == m_width)
                text += m_break;
            text += sign;
        };
        for (const char byte : bytes) {
            bits = bits << 8 | static_cast<unsigned char>(byte);
            for (count += 8; count >= 6; count -= 6)
                put(digits[bits >> (count - 6) & 63]);
        }
        if (count > 0)
            put(digits[bits << (6 - count) & 63]);
        for (std::size_t size = bytes.size(); size % 3 != 0; ++size)
            put('=');
        return text + (m_width > 0 ? m_break : "");
    }

    /// Lines of base64 are so long; 0: it is all one line.
    std::size_t m_width = 76;

private:
    [[nodiscard]] std::uint32_t base64_place(std::size_t sign) const
    {
        return static_cast<std::uint32_t>(m_width == 0 ? sign : sign + sign / m_width * m_break.size());
    }

    [[nodiscard]] Span base64_span(std::size_t at, std::size_t size) const
    {
        return {base64_place(at * 8 / 6), base64_place(((at + size) * 8 - 1) / 6) + 1};
    }

    Span add(std::string_view bytes)
    {
        if (m_writing == Writing::plain or bytes == m_break) {
            m_text.bytes += bytes;
            m_column = 0;
            const auto end = static_cast<std::uint32_t>(m_text.bytes.size());
            return {end - static_cast<std::uint32_t>(bytes.size()), end};
        }
        Span span{UINT32_MAX, 0};
        for (const char byte : bytes) {
            if (m_column > 70) {
                m_text.bytes += "=" + m_break;
                m_column = 0;
            }
            span.start = std::min(span.start, static_cast<std::uint32_t>(m_text.bytes.size()));
            const auto code = quoted(byte);
            m_text.bytes += code;
            m_column += code.size();
        }
        span.end = static_cast<std::uint32_t>(m_text.bytes.size());
        return span;
    }

    static std::string quoted(char byte)
    {
        constexpr std::string_view hex = "0123456789ABCDEF";
        const auto value = static_cast<unsigned char>(byte);
        return value > ' ' and value < 0x7F and byte != '=' ? std::string{byte} : std::string{'=', hex[value >> 4], hex[value & 15]};
    }

    Writing m_writing;
    std::string m_break;
    WrittenText m_text;
    std::size_t m_column = 0;
};

}  // namespace amends::test
