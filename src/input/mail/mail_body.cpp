// Turns the parts of a mail into the text that its writer wrote.
#include "input/mail/mail_body.h"

#include <algorithm>
#include <utility>

#include <fmt/format.h>

#include "input/mail/charset_text.h"
#include "input/mail/flowed_text.h"
#include "input/html/html.h"
#include "input/mail/mail.h"
#include "text/charset.h"

namespace amends {
namespace {

using Parts = std::vector<const MimePart*>;

bool is_html(const MimePart& part)
{
    return part.type == "text/html";
}

bool is_letter(const MimePart& part)
{
    return part.type == "text/plain" or is_html(part) or part.type == "text/markdown" or part.type == "text/x-markdown";
}

bool is_empty(const MimePart& part, std::string_view mail)
{
    return mail.substr(part.body.start, part.body.size()).find_first_not_of(" \t\r\n") == std::string_view::npos;
}

void collect(const MimePart& part, std::string_view mail, Parts& into);

/// The first of the alternatives that is plain text and says something, or else the first that says anything.
void collect_alternative(const MimePart& whole, std::string_view mail, Parts& into)
{
    Parts best;
    for (const auto& part : whole.parts) {
        Parts candidate;
        collect(part, mail, candidate);
        const bool is_plain = not candidate.empty() and not is_html(*candidate.front());
        if (best.empty() or is_plain)
            best = std::move(candidate);
        if (is_plain)
            break;
    }
    into.insert(into.end(), best.begin(), best.end());
}

/// The first part that says something; those after it are its pictures or its signature.
void collect_first(const MimePart& whole, std::string_view mail, Parts& into)
{
    const auto before = into.size();
    for (auto part = whole.parts.begin(); part != whole.parts.end() and into.size() == before; ++part)
        collect(*part, mail, into);
}

void collect(const MimePart& part, std::string_view mail, Parts& into)
{
    if (part.type == "multipart/alternative")
        collect_alternative(part, mail, into);
    else if (part.type == "multipart/related" or part.type == "multipart/signed")
        collect_first(part, mail, into);
    else if (part.type == "multipart/encrypted")
        return;
    else if (part.is_multipart())
        std::for_each(part.parts.begin(), part.parts.end(), [&](const MimePart& inner) { collect(inner, mail, into); });
    else if (is_letter(part) and not part.is_attachment and not is_empty(part, mail))
        into.push_back(&part);
}

/// The text of one part with its places in the mail.
class PartReader {
public:
    PartReader(const MimePart& part, MailBody& body) : m_part(part), m_body(body) {}

    void run(const MailBytes& mail, MappedText& into)
    {
        if (m_part.body.size() > most_text_bytes)
            return fail(m_part.body.start, "a part of its text is larger than 4 MiB", "attach the rest of it as a file");
        const auto lines = unquoted_lines(mail.bytes.substr(m_part.body.start, m_part.body.size()), m_part.body.start, mail.is_from_quoted);
        std::optional<TransferError> error;
        const auto bytes = decoded(lines, m_part.encoding, error);
        if (error)
            return fail(error->at, std::move(error->message), "fetch or export the mail again");
        const auto read = charset_text(bytes, m_part.charset.empty() ? mail.charset : std::string_view(m_part.charset));
        if (not m_part.charset.empty())
            remark(read);
        append_words(read.text, into);
    }

private:
    void append_words(const Placed& text, MappedText& into)
    {
        if (is_html(m_part)) {
            MappedText words;
            if (html_text(text.bytes, 0, words))
                m_body.remarks.push_back("what stands after a tag or comment that nothing ends was not read");
            Source inner;
            words.move_into(inner);
            append(inner, text, into);
            m_body.is_html = true;
        } else if (m_part.is_flowed) {
            append_flowed(text, m_part.deletes_space, into);
        } else {
            into.carry(text, 0, text.bytes.size());
        }
    }

    void remark(const CharsetText& read)
    {
        if (not charset_named(m_part.charset))
            m_body.remarks.push_back(fmt::format("its charset \"{}\" is not known; read as {}", m_part.charset.substr(0, 40), read.charset));
        else if (not read.is_declared_charset)
            m_body.remarks.push_back(fmt::format("it says {}, but is in {}; read so", m_part.charset, read.charset));
    }

    void fail(std::uint32_t at, std::string what, std::string remedy)
    {
        m_body.error = MailError{at, std::move(what), std::move(remedy)};
    }

    const MimePart& m_part;
    MailBody& m_body;
};

}  // namespace

std::vector<const MimePart*> letter_parts(const MimePart& root, std::string_view mail)
{
    Parts parts;
    collect(root, mail, parts);
    return parts;
}

MailBody append_body(const std::vector<const MimePart*>& parts, const MailBytes& mail, MappedText& into)
{
    MailBody body;
    for (auto part = parts.begin(); part != parts.end() and not body.error; ++part) {
        if (part != parts.begin())
            into.stand_for("\n\n", {(*part)->body.start, (*part)->body.start});
        PartReader(**part, body).run(mail, into);
    }
    return body;
}

}  // namespace amends
