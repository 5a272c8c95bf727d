// Mails written for tests, which know where every character of their letter went.
#pragma once

#include <doctest/doctest.h>

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
enum class Shape { bare, mixed, alternative, nested, html_only, related, signed_mail, forwarding };

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

/// A letter to be written as a mail.
struct MailPlan {
    std::string subject, text;  ///< the text in lines
    const char* label = nullptr;    ///< charset as the mail names it; null: it names none
    const char* charset = "UTF-8";  ///< as ICU calls what it really is
    Writing writing = Writing::plain;
    Shape shape = Shape::bare;
    bool has_crlf = false;
};

/// A mail, and for each byte of its letter where its character lies in it.
struct WrittenMail {
    std::string bytes;
    std::vector<Span> places;
};

/// Writes one mail.
class MailWriter {
public:
    explicit MailWriter(MailPlan plan) : m_plan(std::move(plan)) {}

    WrittenMail written()
    {
        line("From: Mei Lin <care@shop.example>");
        line("To: reader@home.example");
        line("Date: Fri, 3 May 2024 10:02:00 +0800");
        line("Message-ID: <42@shop.example>");
        if (not m_plan.subject.empty())
            line("Subject: " + m_plan.subject);
        line("MIME-Version: 1.0");
        switch (m_plan.shape) {
        case Shape::bare: letter("text/plain"); break;
        case Shape::html_only: letter("text/html"); break;
        case Shape::mixed: open("mixed", "b1"), letter("text/plain"), attachment("b1"), close("b1"); break;
        case Shape::alternative: open("alternative", "b1"), letter("text/plain"), other_html("b1"), close("b1"); break;
        case Shape::related: open("related", "b1"), letter("text/html"), picture("b1"), close("b1"); break;
        case Shape::signed_mail: open("signed", "b1"), letter("text/plain"), part("b1", "application/pgp-signature", "iQ=="), close("b1"); break;
        case Shape::forwarding:
            open("mixed", "b1"), letter("text/plain");
            part("b1", "message/rfc822", "Subject: Complaint\n\nA forwarded line.");
            close("b1");
            break;
        case Shape::nested:
            open("mixed", "b1"), open("alternative", "b2"), letter("text/plain"), open_next("b2", "related", "b3"), other_html_first();
            picture("b3"), close("b3"), close("b2"), attachment("b1"), close("b1");
            break;
        }
        return std::move(m_mail);
    }

private:
    [[nodiscard]] std::string line_break() const { return m_plan.has_crlf ? "\r\n" : "\n"; }
    void line(const std::string& text) { m_mail.bytes += text + line_break(); }
    void lines(const std::string& text)
    {
        for (const char byte : text)
            m_mail.bytes += byte == '\n' ? line_break() : std::string{byte};
        line("");
    }

    void open(const std::string& kind, const std::string& boundary)
    {
        line("Content-Type: multipart/" + kind + "; boundary=\"" + boundary + "\"");
        line("");
        line("This is a mail in several parts.");
        line("--" + boundary);
    }
    void open_next(const std::string& outer, const std::string& kind, const std::string& boundary)
    {
        line("--" + outer);
        open(kind, boundary);
    }
    void close(const std::string& boundary) { line("--" + boundary + "--"); }
    void part(const std::string& boundary, const std::string& type, const std::string& text)
    {
        line("--" + boundary);
        line("Content-Type: " + type);
        line("");
        lines(text);
    }
    void attachment(const std::string& boundary)
    {
        part(boundary, "text/plain; name=\"log.txt\"\nContent-Disposition: attachment; filename*=utf-8''%E8%A8%98%E9%8C%84.txt", "A line of an attachment.");
    }
    void other_html(const std::string& boundary) { part(boundary, "text/html; charset=utf-8", "<p>An alternative line.</p>"); }
    void other_html_first() { line("Content-Type: text/html; charset=utf-8"), line(""), line("<p>An alternative line.</p>"); }
    void picture(const std::string& boundary) { part(boundary, "image/png\nContent-ID: <p1>\nContent-Transfer-Encoding: base64", "iVBORw0KGgo="); }

    void letter(const std::string& type)
    {
        constexpr const char* names[] = {"8bit", "quoted-printable", "base64"};
        line("Content-Type: " + type + (m_plan.label == nullptr ? "" : std::string("; charset=\"") + m_plan.label + "\""));
        line(std::string("Content-Transfer-Encoding: ") + names[static_cast<int>(m_plan.writing)]);
        line("");
        const bool is_html = type == "text/html";
        // HTML round the letter moves it, so the places of what stands before are cut off again.
        const std::string before = is_html ? "<html><head><style>p { margin: 0 }</style></head><body><p>" : "";
        const std::string after = is_html ? "</p></body></html>" : "";
        const auto text = MailLines(m_plan.writing, line_break()).written(before + with_breaks(is_html) + after + "\n", m_plan.charset);
        std::size_t at = before.size();
        for (const char byte : m_plan.text) {
            const Span place = text.places[at];
            const auto start = static_cast<std::uint32_t>(m_mail.bytes.size());
            m_mail.places.push_back({place.start + start, place.end + start});
            at += byte == '\n' and is_html ? 5 : 1;
        }
        m_mail.bytes += text.bytes;
    }

    [[nodiscard]] std::string with_breaks(bool is_html) const
    {
        std::string text;
        for (const char byte : m_plan.text)
            text += byte == '\n' and is_html ? "<br>\n" : std::string{byte};
        return text;
    }

    MailPlan m_plan;
    WrittenMail m_mail;
};

}  // namespace amends::test
