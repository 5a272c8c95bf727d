// Mails put together from parts. A part is a string: headers, a blank line and a body, in lines that end with "\n".
#pragma once

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "support/mail_lines.h"

namespace amends::test {

/// What a part says of its words, and what is so.
struct Coding {
    const char* label = "utf-8";    ///< charset as the part names it; null: it names none
    const char* charset = "UTF-8";  ///< as ICU calls the true one
    Writing writing = Writing::plain;
};

/// The headers of a part with words, and the blank line.
inline std::string words_headers(const std::string& type, const Coding& coding, bool is_ascii = false)
{
    const std::string written[] = {is_ascii ? "7bit" : "8bit", "quoted-printable", "base64"};
    return "Content-Type: " + type + (coding.label == nullptr ? "" : std::string("; charset=\"") + coding.label + "\"")
        + "\nContent-Transfer-Encoding: " + written[static_cast<int>(coding.writing)] + "\n\n";
}

inline std::string words_part(const std::string& type, std::string_view words, const Coding& coding)
{
    const bool is_ascii = std::all_of(words.begin(), words.end(), [](char byte) { return static_cast<unsigned char>(byte) < 0x80; });
    return words_headers(type, coding, is_ascii) + MailLines(coding.writing, "\n").written(std::string(words) + "\n", coding.charset).bytes;
}

inline std::string plain(std::string_view words, const Coding& coding = {})
{
    return words_part("text/plain", words, coding);
}

inline std::string html(std::string_view words, const Coding& coding = {})
{
    return words_part("text/html", words, coding);
}

/// Lines that end with a space go on; `deletes_space` says that the space is not part of the words.
inline std::string flowed(std::string_view words, const Coding& coding = {}, bool deletes_space = true)
{
    return words_part(std::string("text/plain; format=flowed") + (deletes_space ? "; delsp=yes" : ""), words, coding);
}

inline std::string attachment(const std::string& words = "A line of an attachment.")
{
    return "Content-Type: text/plain; name=\"log.txt\"\nContent-Disposition: attachment; filename*=utf-8''%E8%A8%98%E9%8C%84.txt\n\n" + words + "\n";
}

inline std::string picture()
{
    return "Content-Type: image/png\nContent-ID: <p1>\nContent-Disposition: inline\nContent-Transfer-Encoding: base64\n\niVBORw0KGgo=\n";
}

/// A mail within a mail.
inline std::string forwarded(const std::string& mail = "Subject: Complaint\n\nA forwarded line.\n")
{
    return "Content-Type: message/rfc822\n\n" + mail;
}

/// Parts in one, after a preamble; `kind` may bring parameters: "report; report-type=delivery-status".
inline std::string multipart(const std::string& kind, const std::vector<std::string>& parts)
{
    std::string body;
    for (const auto& part : parts)
        body += part;
    // No two that lie in one another are of one size.
    const std::string boundary = "=_" + std::to_string(body.size()) + "_=";
    std::string lines = "Content-Type: multipart/" + kind + "; boundary=\"" + boundary + "\"\n\nThis is a mail in several parts.\n";
    for (const auto& part : parts)
        lines += "--" + boundary + "\n" + part;
    return lines + "--" + boundary + "--\n";
}

/// What the mail system sends back of a mail that did not arrive.
inline std::string delivery_report(const std::string& words)
{
    return multipart("report; report-type=delivery-status",
                     {words, "Content-Type: message/delivery-status\n\nReporting-MTA: dns; shop.example\n\nAction: failed\n",
                      "Content-Type: text/rfc822-headers\n\nSubject: A forwarded line.\n"});
}

/// Mails of a list in one; parts of a digest are mails without saying so.
inline std::string digest(const std::string& words)
{
    return multipart("mixed", {words, multipart("digest", {"\nSubject: One\n\nA forwarded line.\n", "\nSubject: Two\n\nA forwarded line.\n"})});
}

/// A mail by Mei Lin; `headers` are those besides sender, date and number.
inline std::string mail(const std::string& headers, const std::string& part)
{
    return "From: Mei Lin <care@shop.example>\nTo: reader@home.example\nDate: Fri, 3 May 2024 10:02:00 +0800\nMessage-ID: <42@shop.example>\n" + headers
        + "MIME-Version: 1.0\n" + part;
}

/// The same lines, each of which ends with "\r\n".
inline std::string in_crlf(std::string_view lines)
{
    std::string result;
    for (const char byte : lines)
        result += byte == '\n' and not result.ends_with('\r') ? "\r\n" : std::string{byte};
    return result;
}

}  // namespace amends::test
