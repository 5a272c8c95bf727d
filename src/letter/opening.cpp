// Tells the top of a letter from its body: mail headers, titles, references and the greeting.
#include <algorithm>
#include <array>

#include "letter/blocks.h"
#include "letter/full_stop.h"
#include "letter/mail.h"
#include "letter/phrase.h"

namespace amends {
namespace {

using Phrase = std::u16string_view;

constexpr std::uint32_t longest_greeting = 80, longest_title = 90, longest_name = 34;

constexpr auto latin_openers = std::to_array<Phrase>({
    u"dear", u"hi", u"hello", u"hey", u"good morning", u"good afternoon", u"good evening", u"good day", u"greetings", u"to the", u"to our",
    u"to all", u"to whom", u"hiya", u"all", u"team",
});
constexpr auto han_openers = std::to_array<Phrase>({u"尊敬的", u"亲爱的", u"敬爱的", u"各位", u"敬启者", u"@", u"亲", u"致:", u"诸位", u"嗨", u"哈啰"});
constexpr auto addressings = std::to_array<Phrase>({u"致", u"给", u"敬致"});
constexpr auto hellos = std::to_array<Phrase>({
    u"您好", u"你好", u"大家好", u"们好", u"早上好", u"上午好", u"中午好", u"下午好", u"晚上好", u"钧鉴", u"台鉴", u"惠鉴",
});
constexpr auto short_hellos = std::to_array<Phrase>({u"好", u"收", u"启"});
/// Words that say something: a line with one of them is no greeting.
constexpr auto sorry_words = std::to_array<Phrase>({
    u"sorry", u"apologise", u"apologize", u"apologies", u"apology", u"thanks", u"thank", u"歉", u"对不起", u"对不住", u"感谢", u"谢谢", u"不好意思",
});
constexpr auto latin_pronouns = std::to_array<Phrase>({u"i", u"we", u"you", u"your", u"our", u"my", u"i'm", u"we're", u"is", u"are", u"was", u"will"});
constexpr auto han_statements = std::to_array<Phrase>({
    u"我", u"您", u"你", u"了", u"请", u"已", u"会于", u"如下", u"处理", u"原因", u"说明", u"公告", u"通知", u"声明", u"关于", u"由于", u"因", u"是",
});

constexpr auto title_starts = std::to_array<Phrase>({
    u"notice", u"important", u"urgent", u"announcement", u"statement", u"a statement", u"an apology", u"apology", u"apologies", u"safety recall",
    u"recall", u"voluntary", u"update", u"关于", u"致歉", u"道歉", u"公告", u"通知", u"公开信", u"重要", u"紧急",
});
constexpr auto title_ends = std::to_array<Phrase>({
    u"信", u"函", u"公告", u"通知", u"通告", u"声明", u"说明", u"启事", u"通报", u"致歉", u"道歉", u"回复", u"报告", u"notice", u"apology", u"update",
    u"statement", u"announcement", u"letter", u"recall",
});

/// Words that make a line with a gap after it a title wherever they stand in it.
constexpr auto notices = std::to_array<Phrase>({u"公告", u"通知", u"声明", u"启事", u"致歉", u"notice", u"recall"});

bool is_letter_or_han(char16_t unit)
{
    return is_word_unit(unit) or unit_class(unit) == UnitClass::han;
}

/// A paragraph at the top, without the punctuation and the emoji at its end.
struct Top {
    std::u16string_view text, core;
    UnitSpan span;
    std::uint32_t cells = 0;

    [[nodiscard]] char16_t last() const { return text.empty() ? u'\n' : text.back(); }
};

Top top(const Draft& draft, std::uint32_t index)
{
    Top top{draft.text(index), draft.text(index), draft.words(index), draft.shapes[index].cells};
    while (not top.core.empty() and not is_letter_or_han(top.core.back()))
        top.core.remove_suffix(1);
    return top;
}

bool is_latin_greeting(const Top& line)
{
    const auto it = std::find_if(latin_openers.begin(), latin_openers.end(), [&](Phrase opener) { return begins_with(line.core, opener); });
    if (it == latin_openers.end())
        return false;
    const auto rest = line.core.substr(it->size());
    const bool is_closed = line.last() == u',' or line.last() == u':' or line.last() == u'!' or line.last() == u'.';
    const bool needs_end = *it == u"all" or *it == u"team";
    return not holds_any(rest, latin_pronouns) and (is_closed or not needs_end);
}

bool is_han_greeting(const Top& line)
{
    const bool is_closed = std::u16string_view(u",:!~").find(line.last()) != Phrase::npos;
    const bool is_short_hello = line.cells <= 24 and ends_with_any(line.core, short_hellos) and not holds_any(line.core, han_statements);
    if (is_short_hello or (ends_with_any(line.core, hellos) and line.cells <= 60))
        return true;
    if (begins_with_any(line.core, han_openers))
        return is_closed;
    return begins_with_any(line.core, addressings) and line.last() == u':';
}

/// A name alone, as in "Ayesha," or 陳太:.
bool is_bare_name(const Top& line)
{
    if ((line.last() != u',' and line.last() != u':') or line.cells > longest_name or line.core.find(u',') != Phrase::npos)
        return false;
    return std::count(line.core.begin(), line.core.end(), u' ') <= 3 and not holds_any(line.core, latin_pronouns) and not holds_any(line.core, han_statements);
}

bool is_greeting(const Draft& draft, std::uint32_t index)
{
    const auto line = top(draft, index);
    if (line.core.empty() or line.cells > longest_greeting or has_inner_stop(draft.letter.folded, line.span) or holds_any(line.core, sorry_words))
        return false;
    return is_latin_greeting(line) or is_han_greeting(line) or is_bare_name(line);
}

bool is_in_capitals(const Draft& draft, UnitSpan span)
{
    std::uint32_t letters = 0, capitals = 0;
    for (auto at = span.start; at < span.end; ++at) {
        letters += unit_class(draft.letter.folded.units[at]) == UnitClass::letter;
        capitals += draft.letter.folded.capital[at] != 0;
    }
    return letters >= 4 and capitals * 10 >= letters * 8;
}

bool is_bracketed(Phrase text)
{
    constexpr Phrase opening = u"[(【《〔<", closing = u"])】》〕>";
    return text.size() > 2 and opening.find(text.front()) != Phrase::npos and closing.find(text.back()) != Phrase::npos;
}

/// Whether the words show a title, whatever stands around it.
bool is_titled(const Draft& draft, std::uint32_t index, const Top& line)
{
    return draft.shapes[index].is_marked_heading or is_bracketed(line.text) or line.text.starts_with(u'【') or is_in_capitals(draft, line.span)
        or begins_with_any(line.core, title_starts) or ends_with_any(line.core, title_ends);
}

bool is_title(const Draft& draft, std::uint32_t index)
{
    const auto line = top(draft, index);
    const bool is_last = index + 1 >= draft.size() or (draft.block(index + 1) == BlockKind::quoted and not draft.letter.is_chat);
    if (is_last or line.core.empty() or line.cells > longest_title or draft.letter.paragraphs[index].is_item)
        return false;
    if (unit_class(line.last()) == UnitClass::stop or line.last() == u',' or has_inner_stop(draft.letter.folded, line.span))
        return false;
    const bool is_before_greeting = is_greeting(draft, index + 1) or draft.shapes[index + 1].is_after_blank;
    if (is_titled(draft, index, line) or (is_before_greeting and line.last() != u':' and holds_any(line.core, notices)))
        return is_before_greeting or draft.shapes[index].is_marked_heading or not holds_any(line.core, sorry_words) or line.cells <= 30;
    const bool speaks = holds_any(line.core, sorry_words) or holds_any(line.core, latin_pronouns) or holds_any(line.core, han_statements);
    return is_before_greeting and not speaks and line.cells <= 60;
}

/// A headed line such as "Ref: …" is a title unless it goes on as a sentence.
bool is_reference(const Draft& draft, std::uint32_t index)
{
    const auto line = top(draft, index);
    return header_kind(line.text) == HeaderKind::reference and line.cells <= longest_title and unit_class(line.last()) != UnitClass::stop;
}

/// What the paragraph is if it belongs to the top of the letter; body if the letter begins with it.
BlockKind kind_of(const Draft& draft, std::uint32_t index, bool is_greeted)
{
    const auto header = header_kind(draft.text(index));
    if (header == HeaderKind::subject or is_reference(draft, index))
        return BlockKind::subject;
    if (header != HeaderKind::none and header != HeaderKind::reference and not is_greeted)
        return BlockKind::footer;
    if (is_greeting(draft, index))
        return BlockKind::greeting;
    return not is_greeted and is_title(draft, index) ? BlockKind::subject : BlockKind::body;
}

}  // namespace

std::uint32_t mark_opening(Draft& draft)
{
    constexpr std::uint32_t longest_top = 16;
    bool is_greeted = false;
    for (std::uint32_t i = 0; i < draft.size(); ++i) {
        if (draft.block(i) == BlockKind::quoted)
            continue;
        const auto kind = i < longest_top and not draft.shapes[i].is_turn ? kind_of(draft, i, is_greeted) : BlockKind::body;
        if (kind == BlockKind::body)
            return i;
        draft.block(i) = kind;
        is_greeted |= kind == BlockKind::greeting;
    }
    return draft.size();
}

}  // namespace amends
