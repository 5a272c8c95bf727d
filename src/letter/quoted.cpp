// Marks the paragraphs that hold somebody else's words: quoted lines, and the earlier mail below the letter.
#include <algorithm>

#include "letter/blocks.h"
#include "letter/mail.h"

namespace amends {
namespace {

bool is_header(const Draft& draft, std::uint32_t index)
{
    return index < draft.size() and header_kind(draft.text(index)) != HeaderKind::none;
}

/// From: … To: … in the middle of a text: two headers in a row, the first of them the sender.
bool opens_earlier_mail(const Draft& draft, std::uint32_t index)
{
    const auto text = draft.text(index);
    const bool is_sender = text.starts_with(u"from:") or text.starts_with(u"发件人:") or text.starts_with(u"寄件");
    return is_sender and is_header(draft, index) and is_header(draft, index + 1);
}

/// Whether all that follows `index` is an earlier mail. An attribution before quoted lines speaks for those alone: the
/// writer may answer below them.
bool ends_letter(const Draft& draft, std::uint32_t index)
{
    if (attributes(draft.text(index)))
        return index + 1 >= draft.size() or not draft.shapes[index + 1].is_quoted;
    return parts_mails(draft.text(index)) or opens_earlier_mail(draft, index);
}

}  // namespace

void mark_quoted(Draft& draft)
{
    bool has_ended = false, has_own = false;
    for (std::uint32_t i = 0; i < draft.size(); ++i) {
        has_ended = has_ended or (has_own and ends_letter(draft, i));
        if (has_ended or draft.shapes[i].is_quoted or attributes(draft.text(i)))
            draft.block(i) = BlockKind::quoted;
        else
            has_own |= not is_header(draft, i);
    }
}

}  // namespace amends
