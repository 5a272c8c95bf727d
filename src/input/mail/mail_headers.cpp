// Turns the first bytes of a mail into its headers.
#include "input/mail/mail_headers.h"

#include <algorithm>
#include <array>
#include <cctype>

namespace amends {
namespace {

constexpr auto known = std::to_array<std::string_view>({
    "from", "to", "cc", "bcc", "fcc", "subject", "date", "reply-to", "sender", "message-id", "in-reply-to", "references", "mime-version",
    "content-type", "content-transfer-encoding", "received", "return-path", "delivered-to", "dkim-signature", "user-agent", "x-mailer",
});

bool is_name_byte(char byte)
{
    return byte > ' ' and byte < '\x7F' and byte != ':';
}

bool is_space(char byte)
{
    return byte == ' ' or byte == '\t' or byte == '\r' or byte == '\n';
}

bool equals(std::string_view name, std::string_view small)
{
    const auto is_same = [](char a, char b) { return std::tolower(static_cast<unsigned char>(a)) == b; };
    return std::equal(name.begin(), name.end(), small.begin(), small.end(), is_same);
}

/// The byte after the line that holds `at`.
std::size_t next_line(std::string_view mail, std::size_t at)
{
    const auto end = mail.find('\n', at);
    return end == std::string_view::npos ? mail.size() : end + 1;
}

bool is_blank_line(std::string_view mail, std::size_t at)
{
    return mail.substr(at, 1) == "\n" or mail.substr(at, 2) == "\r\n";
}

/// Bytes of the name of the header at `at` if a colon follows it, else 0.
std::size_t name_size(std::string_view mail, std::size_t at)
{
    auto end = at;
    while (end < mail.size() and is_name_byte(mail[end]))
        ++end;
    return end < mail.size() and mail[end] == ':' ? end - at : 0;
}

/// The byte behind the header whose first line begins at `at`, with the lines that go on with it.
std::size_t header_end(std::string_view mail, std::size_t at)
{
    auto end = next_line(mail, at);
    while (end < mail.size() and (mail[end] == ' ' or mail[end] == '\t'))
        end = next_line(mail, end);
    return end;
}

MailHeader header_at(std::string_view mail, std::size_t at, std::size_t size)
{
    auto start = at + size + 1, end = header_end(mail, at);
    while (start < end and is_space(mail[start]))
        ++start;
    while (end > start and is_space(mail[end - 1]))
        --end;
    const auto byte = [](std::size_t place) { return static_cast<std::uint32_t>(place); };
    return {{byte(at), byte(at + size)}, {byte(start), byte(end)}};
}

}  // namespace

std::size_t headers_size(std::string_view mail)
{
    for (std::size_t at = 0; at < mail.size(); at = next_line(mail, at))
        if (is_blank_line(mail, at))
            return next_line(mail, at);
    return mail.size();
}

std::optional<MailHeader> find_header(std::string_view mail, std::string_view name)
{
    for (std::size_t at = 0; at < mail.size() and not is_blank_line(mail, at); at = header_end(mail, at)) {
        const auto size = name_size(mail, at);
        if (size > 0 and equals(mail.substr(at, size), name))
            return header_at(mail, at, size);
    }
    return std::nullopt;
}

bool begins_like_mail(std::string_view head)
{
    std::size_t count = 0;
    for (std::size_t at = 0; at < head.size(); at = header_end(head, at)) {
        if (is_blank_line(head, at))
            return count >= 2;
        const auto name = head.substr(at, name_size(head, at));
        const bool is_cut = header_end(head, at) == head.size();
        if (name.empty())
            return is_cut and count >= 2;
        count += std::any_of(known.begin(), known.end(), [&](std::string_view small) { return equals(name, small); }) ? 1 : 0;
    }
    return count >= 2;
}

bool begins_with_header(std::string_view mail)
{
    return name_size(mail, 0) > 0;
}

}  // namespace amends
