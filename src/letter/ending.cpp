// Tells the end of a letter from its body: closing, signature, and the footers that systems add.
#include "letter/blocks.h"
#include "letter/footer.h"
#include "letter/signature.h"
#include "text/classes.h"

namespace amends {
namespace {

constexpr std::uint32_t longest_signature = 10;

/// The end of one letter, seen from behind.
class Ending {
public:
    Ending(Draft& draft, std::uint32_t body) : m_draft(draft), m_body(body), m_end(draft.size()) {}

    void mark()
    {
        mark_footers();
        m_earliest = earliest();
        if (not mark_delimited() and not mark_closed())
            mark_bare();
    }

private:
    void set(std::uint32_t first, std::uint32_t end, BlockKind kind)
    {
        for (auto i = first; i < end; ++i)
            if (m_draft.block(i) != BlockKind::quoted)
                m_draft.block(i) = kind;
    }

    /// Footers stand last, below the earlier mail as well as above it.
    void mark_footers()
    {
        for (auto before = m_end + 1; m_end < before;) {
            before = m_end;
            while (m_end > m_body and m_draft.block(m_end - 1) == BlockKind::quoted)
                --m_end;
            const auto first = std::min(first_below_heading(), first_below_rule());
            set(first, m_end, BlockKind::footer);
            m_end = first;
            take_last_footer();
        }
    }

    void take_last_footer()
    {
        auto first = m_end;
        while (first > m_body + 1 and is_bare_link(m_draft, first - 1))
            --first;
        if (first <= m_body + 1 or not is_footer(m_draft, first - 1))
            return;
        set(first - 1, m_end, BlockKind::footer);
        m_end = first - 1;
    }

    /// Where the footers begin that a heading announces; the end without one.
    [[nodiscard]] std::uint32_t first_below_heading() const
    {
        for (auto i = std::max(earliest(), m_body + 1); i < m_end; ++i)
            if (heads_footers(m_draft, i))
                return i;
        return m_end;
    }

    /// Where the footers begin that the last rule near the end parts from the letter: the first of what stands below it is one.
    [[nodiscard]] std::uint32_t first_below_rule() const
    {
        for (auto i = m_end; i > std::max(earliest(), m_body + 1); --i)
            if (m_draft.shapes[i - 1].is_after_rule)
                return is_footer(m_draft, i - 1) ? i - 1 : m_end;
        return m_end;
    }

    /// An ending is short: it does not begin before this paragraph.
    [[nodiscard]] std::uint32_t earliest() const { return m_end > m_body + longest_signature + 1 ? m_end - longest_signature - 1 : m_body; }

    bool mark_delimited()
    {
        for (auto i = m_earliest; i < m_end; ++i) {
            if (not m_draft.shapes[i].is_after_delimiter or i <= m_body)
                continue;
            set(i, m_end, BlockKind::signature);
            m_end = i;
            mark_closed();
            return true;
        }
        return false;
    }

    bool mark_closed()
    {
        const auto postscript = first_postscript();
        auto closing = postscript;
        for (auto i = postscript; i > std::max(m_earliest, m_body + 1); --i) {
            if (is_closing(m_draft, i - 1))
                closing = i - 1;
            else if (closing < postscript or not may_follow_closing(m_draft, i - 1))
                break;
        }
        if (closing == postscript)
            return false;
        const bool is_wordy = is_wordy_closing(m_draft, closing);
        for (auto i = closing; i < postscript; ++i) {
            const bool closes = is_closing(m_draft, i) and (i == closing or m_draft.block(i - 1) == BlockKind::closing);
            set(i, i + 1, is_wordy and i == closing ? BlockKind::body : closes ? BlockKind::closing : BlockKind::signature);
        }
        return true;
    }

    /// Where a postscript begins that stands below the signature; the end without one.
    [[nodiscard]] std::uint32_t first_postscript() const
    {
        for (auto i = m_earliest; i < m_end; ++i)
            if (is_postscript(m_draft, i))
                return i;
        return m_end;
    }

    /// A signature that no closing announces: the short lines at the end, if a sentence or a gap parts them from the body.
    void mark_bare()
    {
        const auto end = first_postscript();
        auto first = end;
        while (first > std::max(m_earliest, m_body + 1) and (is_contact(m_draft, first - 1) or is_signature(m_draft, first - 1)) and is_no_item(first - 1))
            --first;
        while (first < end and (is_contact(m_draft, first) or not is_parted(first)))
            ++first;
        set(first, end, BlockKind::signature);
    }

    /// An item of a list is no signature; a dash before the last line alone is.
    [[nodiscard]] bool is_no_item(std::uint32_t index) const
    {
        return not m_draft.letter.paragraphs[index].is_item or not m_draft.letter.paragraphs[index - 1].is_item;
    }

    [[nodiscard]] bool is_parted(std::uint32_t index) const
    {
        const auto before = m_draft.text(index - 1);
        if (m_draft.shapes[index].is_after_blank or before.empty())
            return true;
        const auto last = before.back();
        return unit_class(last) == UnitClass::stop or unit_class(last) == UnitClass::other or last == u'~';
    }

    Draft& m_draft;
    std::uint32_t m_body;
    std::uint32_t m_end;       ///< one past the last paragraph that is not yet told
    std::uint32_t m_earliest = 0;
};

}  // namespace

void mark_ending(Draft& draft, std::uint32_t body)
{
    if (body < draft.size() and not draft.letter.is_chat)
        Ending(draft, body).mark();
}

void mark_headings(Draft& draft)
{
    constexpr std::uint32_t longest = 40;
    for (std::uint32_t i = 0; i < draft.size(); ++i) {
        const auto text = draft.text(i);
        const auto& shape = draft.shapes[i];
        if (draft.block(i) != BlockKind::body or text.empty() or shape.is_turn)
            continue;
        const bool is_short = shape.cells <= longest and text.find(u',') == std::u16string_view::npos;
        const bool is_bracketed = text.front() == u'【' and text.back() == u'】';
        const bool heads = i + 1 < draft.size() and shape.is_after_blank and not draft.shapes[i + 1].is_after_blank and draft.block(i + 1) == BlockKind::body;
        const bool is_open = unit_class(text.back()) == UnitClass::letter or unit_class(text.back()) == UnitClass::han;
        draft.letter.paragraphs[i].is_heading = shape.is_marked_heading or (is_short and (text.back() == u':' or is_bracketed or (heads and is_open)));
    }
}

}  // namespace amends
