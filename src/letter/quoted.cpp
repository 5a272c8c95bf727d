// Marks the paragraphs that hold somebody else's words: quoted lines, and the earlier mail below the letter.
#include <algorithm>
#include <array>
#include <string>

#include "letter/attribution.h"
#include "letter/blocks.h"
#include "letter/mail.h"

namespace amends {
namespace {

/// What announces an earlier mail: the paragraphs [first, end) of the letter, none if first == end.
struct Announcement {
    std::uint32_t end = 0;
    bool is_certain = false;    ///< by itself; else only what follows shows it
    bool is_handed_on = false;  ///< the mail is no answer to it but hands it on
};

/// The header lines from a paragraph on, with those that a program wrapped.
struct Headers {
    std::uint32_t end = 0, count = 0;
    bool has_sender = false, has_subject = false, has_address = false, has_mail_sender = false, begins_with_sender = false;

    /// Headers of a mail name its sender, and its subject or an address; those of a parcel or of a journey do not.
    [[nodiscard]] bool are_mails() const
    {
        return has_sender and count >= (begins_with_sender ? 2 : 3) and (has_subject or has_address or has_mail_sender);
    }
};

Headers headers_at(const Draft& draft, std::uint32_t first)
{
    constexpr std::uint32_t most = 16, most_wrapped = 2;
    Headers headers{first};
    for (auto i = first; i < std::min(draft.size(), first + most) and i - headers.end <= most_wrapped; ++i) {
        const auto text = draft.text(i);
        const auto kind = header_kind(text);
        const bool is_header = kind != HeaderKind::none and kind != HeaderKind::reference and not draft.shapes[i].is_quoted;
        if (not is_header and (draft.shapes[i].is_after_blank or i == first))
            break;
        if (not is_header)
            continue;
        headers.begins_with_sender |= i == first and kind == HeaderKind::sender;
        headers.has_sender |= kind == HeaderKind::sender;
        headers.has_subject |= kind == HeaderKind::subject;
        headers.has_address |= text.find(u'@') != std::u16string_view::npos;
        headers.has_mail_sender |= is_mail_sender(text);
        headers.end = i + 1;
        ++headers.count;
    }
    return headers;
}

/// Whether the line before a date is the sender's name and address that was wrapped off.
bool is_sender(std::u16string_view line)
{
    return line.ends_with(u'>') and line.find(u'@') != std::u16string_view::npos;
}

/// Whether the lines from `first` to `last` are one attribution; less of them is none, or a date whose sender stands in the first.
bool is_wrapped(const Draft& draft, std::uint32_t first, std::uint32_t last)
{
    if (attribution_of(draft.text(last)) == Attribution::certain)
        return last == first + 1 and is_sender(draft.text(first));
    std::u16string joined;
    for (auto i = first; i <= last; ++i)
        joined.append(draft.text(i).substr(0, longest_attribution)).append(i < last ? u" " : u"");
    return attribution_of(joined) == Attribution::certain;
}

/// An attribution that begins at `first`, of one line or of up to three that were wrapped.
Announcement attribution_at(const Draft& draft, std::uint32_t first)
{
    constexpr std::uint32_t most_lines = 3;
    if (const auto alone = attribution_of(draft.text(first)); alone != Attribution::none)
        return {first + 1, alone == Attribution::certain};
    for (auto i = first + 1; i < std::min(draft.size(), first + most_lines); ++i) {
        if (draft.shapes[i].is_after_blank or draft.shapes[i].is_quoted)
            break;
        if (ends_attribution(draft.text(i)) and is_wrapped(draft, first, i))
            return {i + 1, true};
    }
    return {first};
}

/// What the paragraph `first` and those after it announce. Headers at the top of a text, where nothing of the writer's stands before them, are
/// the letter's own.
Announcement announcement_at(const Draft& draft, std::uint32_t first, bool has_own)
{
    const auto parting = parting_of(draft.text(first));
    if (parting != Parting::none) {
        const bool takes_headers = has_own or parting == Parting::handed_on;
        return {takes_headers and first + 1 < draft.size() ? headers_at(draft, first + 1).end : first + 1, true, parting == Parting::handed_on};
    }
    const auto headers = has_own ? headers_at(draft, first) : Headers{first};
    if (headers.are_mails())
        return {headers.end, true};
    return attribution_at(draft, first);
}

/// Marks what follows an announcement from front to back. Quoted lines speak for themselves: the writer may answer between and below them. Where
/// nothing is marked as quoted, all that follows is.
class Marking {
public:
    explicit Marking(Draft& draft) : m_draft(draft) {}

    void run()
    {
        for (std::uint32_t i = 0; i < m_draft.size();)
            i = step(i);
    }

private:
    std::uint32_t step(std::uint32_t i)
    {
        if (m_has_ended or m_draft.shapes[i].is_quoted)
            return quote(i, i + 1);
        const auto announced = announcement_at(m_draft, i, m_has_own);
        const bool is_marked = announced.end < m_draft.size() and m_draft.shapes[announced.end].is_quoted;
        if (announced.end == i or not(announced.is_certain or is_marked)) {
            m_has_own |= header_kind(m_draft.text(i)) == HeaderKind::none;
            return i + 1;
        }
        m_has_ended = announced.is_handed_on or (m_has_own and not is_marked);
        return quote(i, announced.end);
    }

    std::uint32_t quote(std::uint32_t first, std::uint32_t end)
    {
        for (auto i = first; i < end; ++i)
            m_draft.block(i) = BlockKind::quoted;
        return end;
    }

    Draft& m_draft;
    bool m_has_own = false, m_has_ended = false;
};

}  // namespace

void mark_quoted(Draft& draft)
{
    Marking(draft).run();
}

}  // namespace amends
