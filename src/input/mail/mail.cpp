// Turns the bytes of a mail into a source: its subject and the words of its writer, with their places in the mail, and what its headers tell of it.
#include "input/mail/mail.h"

#include <algorithm>
#include <utility>

#include <fmt/format.h>

#include "input/mail/countable.h"
#include "input/mail/encoded_words.h"
#include "input/mail/mail_body.h"
#include "input/mail/mail_headers.h"
#include "input/markup.h"
#include "input/mail/mime.h"
#include "input/plain_text.h"
#include "input/slots.h"
#include "text/line_index.h"

namespace amends {
namespace {

std::string_view value_of(std::string_view mail, const MailHeader& header)
{
    return mail.substr(header.value.start, header.value.size());
}

/// The reading of one mail.
class MailReader {
public:
    MailReader(RawMail mail, const InputOptions& options, const Receiver& into)
        : m_mail(std::move(mail)), m_bytes(m_mail.bytes), m_options(options), m_into(into)
    {}

    void run()
    {
        if (not begins_with_header(m_bytes))
            return fail({0, "this is no mail, for it does not begin with headers such as \"From: …\"", "name it .txt if it is the text of a letter"});
        if (headers_size(m_bytes) > most_header_bytes)
            return fail({0, "its headers are larger than 1 MiB", "take out those that no mail program wrote"});
        if (const auto root = read_mime(m_bytes))
            read(*root);
        else
            fail({0, "its headers cannot be read", "save the mail again"});
    }

private:
    void read(const MimePart& root)
    {
        const auto parts = letter_parts(root, m_bytes);
        if (parts.empty() and root.is_multipart() and root.parts.empty())
            return fail({static_cast<std::uint32_t>(headers_size(m_bytes)), "the boundary between parts that its headers name does not occur in it", "fetch or export the mail again"});
        MappedText text;
        append_subject(text);
        const auto before_body = text.size();
        const std::string_view charset = m_options.encoding ? std::string_view(*m_options.encoding) : std::string_view();
        auto body = append_body(parts, {m_bytes, m_mail.is_from_quoted, charset}, text);
        for (const auto& remark : body.remarks)
            note(remark);
        if (body.error)
            return fail(*body.error);
        if (is_blank(text.text().substr(before_body)))
            return note("a mail without text of its own, nothing to read");
        hand_on(text, body.is_html);
    }

    void append_subject(MappedText& text) const
    {
        const auto subject = find_header(m_bytes, "subject");
        if (not subject)
            return;
        MappedText value;
        append_header_text(value_of(m_bytes, *subject), subject->value.start, value);
        if (is_blank(value.text()))
            return;
        text.stand_for("Subject: ", {subject->name.start, subject->value.start});
        append_header_text(value_of(m_bytes, *subject), subject->value.start, text);
        text.stand_for("\n\n", {subject->value.end, subject->value.end});
    }

    void hand_on(MappedText& text, bool is_html)
    {
        Source source;
        text.move_into(source);
        auto markup = is_html ? Markup{std::move(source.regions), false} : find_markup(source.text);
        source.is_template = m_options.is_template or markup.is_template;
        source.regions = with_slots(source.text, markup.regions, source.is_template);
        source.path = std::move(m_mail.path);
        source.index = m_mail.index;
        source.is_one_of_many = m_mail.is_from_quoted;
        source.base = m_mail.base;
        source.first_line = m_mail.first_line;
        tell_origin(source);
        source.original = countable(std::move(m_mail.bytes), source);
        m_into.source(std::move(source));
    }

    void tell_origin(Source& source) const
    {
        source.from = header("from");
        if (const auto date = find_header(m_bytes, "date")) {
            const std::string value(value_of(m_bytes, *date));
            source.date = iso_date(value).value_or(header_text(value));
        }
        source.id = header("message-id");
        if (source.id and source.id->starts_with('<') and source.id->ends_with('>'))
            source.id = source.id->substr(1, source.id->size() - 2);
    }

    [[nodiscard]] std::optional<std::string> header(std::string_view name) const
    {
        const auto found = find_header(m_bytes, name);
        return found and not found->value.empty() ? std::optional(header_text(value_of(m_bytes, *found))) : std::nullopt;
    }

    void fail(const MailError& error) const
    {
        const auto place = LineIndex(m_bytes).place(error.at);
        m_into.error({m_mail.path, place.line + m_mail.first_line - 1, place.column, fmt::format("not read: {}; {}", error.what, error.remedy)});
    }

    void note(std::string_view remark) const
    {
        m_into.note(m_mail.is_from_quoted ? fmt::format("{}:{}: {}", m_mail.path, m_mail.first_line, remark) : fmt::format("{}: {}", m_mail.path, remark));
    }

    RawMail m_mail;
    std::string_view m_bytes;
    const InputOptions& m_options;
    const Receiver& m_into;
};

}  // namespace

void read_raw_mail(RawMail mail, const InputOptions& options, const Receiver& into)
{
    MailReader(std::move(mail), options, into).run();
}

void stream_mail(std::string path, const ByteStream& bytes, const InputOptions& options, const Receiver& into)
{
    RawMail mail{std::move(path), 0, drained(bytes, most_mail_bytes + 1), 0, 1, false};
    if (mail.bytes.size() > most_mail_bytes)
        return into.error({std::move(mail.path), {}, {}, "not read: the mail is larger than 64 MiB; take its attachments out"});
    if (mail.bytes.find_first_not_of(" \t\r\n") == std::string::npos)
        return into.note(fmt::format("{}: empty, nothing to read", mail.path));
    if (mail.bytes.starts_with("\xEF\xBB\xBF"))
        mail.base = 3;
    if (mail.bytes.compare(mail.base, 5, "From ") == 0) {
        mail.base = std::min(mail.bytes.find('\n', mail.base), mail.bytes.size() - 1) + 1;
        mail.first_line = 2;
    }
    mail.bytes.erase(0, mail.base);
    read_raw_mail(std::move(mail), options, into);
}

}  // namespace amends
