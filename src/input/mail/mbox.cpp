// Cuts an mbox into its mails at the lines "From … Mon Jan 1 10:02:00 2024", as they come in.
#include "input/mail/mbox.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <optional>
#include <utility>

#include "input/mail/mail.h"

namespace amends {
namespace {

constexpr auto weekdays = std::to_array<std::string_view>({"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"});
constexpr auto months = std::to_array<std::string_view>({"Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"});
constexpr std::string_view opening = "From ";

/// No line between mails is longer.
constexpr std::size_t longest_line = 512;
constexpr std::size_t block = std::size_t{1} << 18;

template <class Table>
bool is_among(std::string_view word, const Table& table)
{
    return std::find(table.begin(), table.end(), word) != table.end();
}

bool is_clock(std::string_view word)
{
    const auto colon = word.find(':');
    const auto is_digit = [&](std::size_t at) { return at < word.size() and std::isdigit(static_cast<unsigned char>(word[at])) != 0; };
    return colon != std::string_view::npos and colon > 0 and is_digit(colon - 1) and is_digit(colon + 1);
}

/// The first word of `text`, which is cut off from it.
std::string_view take_word(std::string_view& text)
{
    text.remove_prefix(std::min(text.find_first_not_of(' '), text.size()));
    const auto word = text.substr(0, text.find(' '));
    text.remove_prefix(word.size());
    return word;
}

/// Whether `line`, without its end, stands before a mail. A sentence of a letter may begin "From …" too, but holds no such date.
bool parts_mails(std::string_view line)
{
    if (not line.starts_with(opening))
        return false;
    line.remove_prefix(opening.size());
    auto before = take_word(line);
    for (auto word = take_word(line); not word.empty(); before = std::exchange(word, take_word(line))) {
        if (not is_among(before, weekdays) or not is_among(word, months))
            continue;
        take_word(line);
        return is_clock(take_word(line));
    }
    return false;
}

/// Where a line between mails begins and ends, with its line break.
struct Cut {
    std::size_t start = 0, end = 0;
};

/// One pass over an mbox. Lines and bytes are counted as they leave the buffer.
class Splitter {
public:
    Splitter(std::string path, const ByteStream& bytes, const InputOptions& options, const Receiver& into)
        : m_path(std::move(path)), m_bytes(bytes), m_options(options), m_into(into)
    {}

    void run()
    {
        do {
            while (const auto cut = next_cut())
                take(*cut);
            if (kept().size() > most_mail_bytes)
                drop_all_but_tail();
        } while (read());
        end_mail(kept().size());
        if (not m_is_open)
            fail("no line in it begins a mail, as \"From … Mon Jan  1 10:02:00 2024\" does in an mbox; name it .eml if it is one mail");
    }

private:
    /// The bytes from the first of the mail on that is being read.
    [[nodiscard]] std::string_view kept() const { return std::string_view(m_buffer).substr(m_forgotten); }

    /// Whether there was more.
    bool read()
    {
        if (m_is_at_end)
            return false;
        m_buffer.erase(0, std::exchange(m_forgotten, 0));
        const auto before = m_buffer.size();
        m_buffer.resize(before + block);
        const auto count = m_bytes(std::span{m_buffer}.subspan(before));
        m_buffer.resize(before + count);
        m_is_at_end = count == 0;
        return true;
    }

    /// The next line between mails that is whole in the buffer.
    std::optional<Cut> next_cut()
    {
        for (auto at = line_with_opening(m_scanned); at != std::string::npos; at = line_with_opening(at + 1)) {
            m_scanned = at;
            const auto rest = kept().substr(at, longest_line);
            const auto size = rest.find('\n');
            if (size == std::string_view::npos and rest.size() < longest_line and not m_is_at_end)
                return std::nullopt;
            auto line = rest.substr(0, size);
            if (line.ends_with('\r'))
                line.remove_suffix(1);
            const bool is_first = m_base + at == 0;
            if (is_first or parts_mails(line))
                return Cut{at, at + (size == std::string_view::npos ? rest.size() : size + 1)};
        }
        m_scanned = kept().size() - std::min(kept().size(), opening.size());
        return std::nullopt;
    }

    /// The first line from `at` on that begins "From ".
    [[nodiscard]] std::size_t line_with_opening(std::size_t at) const
    {
        if (at == 0 and kept().starts_with(opening))
            return 0;
        const auto found = kept().find("\nFrom ", at == 0 ? 0 : at - 1);
        return found == std::string::npos ? found : found + 1;
    }

    void take(Cut cut)
    {
        end_mail(cut.start);
        forget(cut.end - cut.start);
        m_is_open = true;
    }

    /// Hands on what stands in the buffer before `end` and forgets it.
    void end_mail(std::size_t end)
    {
        auto mail = kept().substr(0, end);
        const bool is_empty = mail.find_first_not_of("\r\n") == std::string_view::npos;
        if (mail.ends_with("\n\n"))
            mail.remove_suffix(1);
        else if (mail.ends_with("\r\n\r\n"))
            mail.remove_suffix(2);
        if (m_is_dropped)
            m_into.error({m_path, m_dropped_line, 1, "not read: the mail is larger than 64 MiB; take its attachments out"});
        else if (m_is_open)
            read_raw_mail({m_path, m_index, std::string(mail), m_base, m_line, true}, m_options, m_into);
        else if (not is_empty and end < kept().size())
            fail("this stands before the first mail of the mbox; the mails after it are read");
        m_index += m_is_open ? 1 : 0;
        m_is_dropped = false;
        forget(end);
    }

    /// Lets go of the mail in the buffer, which is too large, but for what may begin a line between mails.
    void drop_all_but_tail()
    {
        if (not m_is_dropped)
            m_dropped_line = m_line;
        m_is_dropped = m_is_open;
        forget(std::min(m_scanned, kept().size()));
    }

    void forget(std::size_t size)
    {
        const auto gone = kept().substr(0, size);
        m_line += static_cast<std::uint32_t>(std::count(gone.begin(), gone.end(), '\n'));
        m_base += size;
        m_forgotten += size;
        m_scanned -= std::min(m_scanned, size);
    }

    void fail(const char* message) const
    {
        m_into.error({m_path, m_line, 1, std::string("not read: ") + message});
    }

    std::string m_path;
    const ByteStream& m_bytes;
    const InputOptions& m_options;
    const Receiver& m_into;
    std::string m_buffer;
    std::size_t m_forgotten = 0;   ///< bytes of the buffer before those that are kept
    std::size_t m_scanned = 0;     ///< of the bytes kept: no line between mails begins before
    std::uint64_t m_base = 0;      ///< byte of the file where those begin
    std::uint32_t m_line = 1;      ///< of the file, where those begin
    std::uint32_t m_index = 0;     ///< of the mail
    bool m_is_open = false;        ///< a line between mails has come
    bool m_is_dropped = false;     ///< the mail is too large, and some of it is forgotten
    std::uint32_t m_dropped_line = 1;
    bool m_is_at_end = false;
};

}  // namespace

bool begins_like_mbox(std::string_view head)
{
    auto line = head.substr(0, head.find('\n'));
    if (line.ends_with('\r'))
        line.remove_suffix(1);
    return parts_mails(line);
}

void stream_mbox(std::string path, const ByteStream& bytes, const InputOptions& options, const Receiver& into)
{
    Splitter(std::move(path), bytes, options, into).run();
}

}  // namespace amends
