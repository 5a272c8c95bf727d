// One letter written as a mail in every way, with the place of each of its characters.
#pragma once

#include <doctest/doctest.h>

#include <string>
#include <string_view>
#include <vector>

#include "support/mail_parts.h"

namespace amends::test {

enum class Shape { bare, mixed, alternative, nested, html_only, related, signed_mail, forwarding, flowed, report, digest };

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
        take_words();
        const auto body = MailLines(m_plan.writing, m_plan.has_crlf ? "\r\n" : "\n").written(m_words, m_plan.charset);
        const std::string part = words_headers(type(), {m_plan.label, m_plan.charset, m_plan.writing}) + body.bytes;
        WrittenMail whole{mail(m_plan.subject.empty() ? "" : "Subject: " + m_plan.subject + "\n", shaped(part)), {}};
        if (m_plan.has_crlf)
            whole.bytes = in_crlf(whole.bytes);
        const auto start = static_cast<std::uint32_t>(whole.bytes.find(body.bytes));
        for (const auto at : m_at)
            whole.places.push_back({body.places[at].start + start, body.places[at].end + start});
        return whole;
    }

private:
    [[nodiscard]] bool is_html() const { return m_plan.shape == Shape::html_only or m_plan.shape == Shape::related; }

    [[nodiscard]] std::string type() const
    {
        return is_html() ? "text/html" : m_plan.shape == Shape::flowed ? "text/plain; format=flowed; delsp=yes" : "text/plain";
    }

    [[nodiscard]] std::string shaped(const std::string& letter) const
    {
        const std::string other = html("<p>An alternative line.</p>");
        switch (m_plan.shape) {
        case Shape::bare:
        case Shape::html_only:
        case Shape::flowed: return letter;
        case Shape::mixed: return multipart("mixed", {letter, attachment()});
        case Shape::alternative: return multipart("alternative", {letter, other});
        case Shape::related: return multipart("related", {letter, picture()});
        case Shape::signed_mail: return multipart("signed", {letter, "Content-Type: application/pgp-signature\n\niQ==\n"});
        case Shape::forwarding: return multipart("mixed", {letter, forwarded()});
        case Shape::nested:
            return multipart("mixed", {multipart("alternative", {letter, multipart("related", {other, picture()})}), attachment()});
        case Shape::report: return delivery_report(letter);
        case Shape::digest: return digest(letter);
        }
        return letter;
    }

    /// Sets the words that are written, with what their format puts round and between them, and where each byte of the letter stands in them.
    void take_words()
    {
        m_words = is_html() ? "<html><head><style>p { margin: 0 }</style></head><body><p>" : "";
        std::size_t column = 0;
        for (std::size_t at = 0; at < m_plan.text.size(); at += utf8_size(m_plan.text[at])) {
            const auto character = m_plan.text.substr(at, utf8_size(m_plan.text[at]));
            if (m_plan.shape == Shape::flowed and ++column % 9 == 0 and character != " " and character != "\n")
                m_words += " \n";
            for (std::size_t i = 0; i < character.size(); ++i)
                m_at.push_back(m_words.size() + i);
            m_words += is_html() and character == "\n" ? "<br>\n" : character;
        }
        m_words += is_html() ? "</p></body></html>\n" : "\n";
    }

    MailPlan m_plan;
    std::string m_words;
    std::vector<std::size_t> m_at;
};

}  // namespace amends::test
