// Turns the words of a paragraph near the end into the answer whether they are signature or closing.
#include "letter/signature.h"

#include <algorithm>
#include <array>

#include "letter/full_stop.h"
#include "letter/phrase.h"

namespace amends {
namespace {

using Phrase = std::u16string_view;

constexpr auto latin_closings = std::to_array<Phrase>({
    u"best regards", u"kind regards", u"warm regards", u"warmest regards", u"kindest regards", u"with kind regards", u"with warm regards",
    u"with best regards", u"regards", u"yours sincerely", u"yours faithfully", u"yours truly", u"sincerely", u"best wishes", u"with best wishes",
    u"best", u"all the best", u"cheers", u"many thanks", u"thanks", u"thank you", u"thanks & regards", u"thanks and regards", u"respectfully",
    u"warmly", u"take care", u"cordially", u"by order", u"love", u"with apologies", u"with sincere apologies", u"have a great day",
    u"have a nice day", u"have a good day", u"have a good weekend", u"thanking you", u"yours", u"sincerely yours", u"very truly yours", u"faithfully",
});
constexpr auto han_closings = std::to_array<Phrase>({
    u"此致", u"敬礼", u"敬颂", u"顺颂", u"顺祝", u"敬祝", u"祝", u"专此", u"谨此", u"谨致", u"耑此", u"即颂", u"并颂", u"谨祝", u"商祺",
});
constexpr auto signing_ends = std::to_array<Phrase>({
    u"敬上", u"谨启", u"敬启", u"启", u"拜上", u"谨上", u"敬复", u"谨复", u"敬覆", u"谨具", u"上", u"顿首", u"鞠躬", u"敬", u"谨识", u"谨志",
});
/// Words that only a sentence has; names of people and firms have none of them.
constexpr auto han_sentence_words = std::to_array<Phrase>({
    u"我", u"您", u"你", u"请", u"已", u"将", u"了", u"的", u"吗", u"吧", u"歉", u"对不起", u"对唔", u"感谢", u"谢谢", u"多谢", u"不", u"没", u"未",
    u"给", u"把", u"被", u"让", u"会于", u"退款", u"退还", u"补", u"祝", u"欢迎", u"期待", u"希望", u"如有", u"如需", u"联系我", u"处理中", u"保证",
    u"马上", u"立即", u"尽快", u"恕", u"免", u"是", u"这", u"那", u"怎么", u"什么",
});
constexpr auto latin_sentence_words = std::to_array<Phrase>({
    u"i", u"we", u"you", u"your", u"our", u"my", u"me", u"us", u"it", u"is", u"are", u"was", u"were", u"be", u"been", u"am", u"will", u"would", u"can",
    u"have", u"has", u"had", u"do", u"did", u"not", u"sorry", u"apologies", u"apology", u"apologise", u"apologize", u"thanks", u"thank", u"please",
    u"i'm", u"we're", u"we'll", u"i'll", u"that", u"this", u"what", u"how", u"why", u"when", u"again", u"refund", u"regret", u"so", u"no", u"yes",
});
/// Small words that stand within names and titles.
constexpr auto joints = std::to_array<Phrase>({u"of", u"the", u"and", u"for", u"at", u"from", u"de", u"van", u"von", u"to", u"in", u"on", u"p"});/// What stands before the ways to reach somebody.
constexpr auto contacts = std::to_array<Phrase>({
    u"电话", u"联系电话", u"联络电话", u"手机", u"行动电话", u"传真", u"地址", u"公司地址", u"邮编", u"邮箱", u"电邮", u"电子邮件", u"电子信箱", u"电子邮箱", u"信箱", u"网址", u"官网", u"网站", u"微信",
    u"统一编号", u"tel", u"t", u"m", u"mob", u"mobile", u"phone", u"direct", u"fax", u"f", u"e", u"email", u"e-mail", u"mail", u"web", u"w", u"website", u"address", u"line id",
});

/// What the words of a paragraph are made of.
struct Words {
    std::uint32_t words = 0, capitals = 0, han = 0, digits = 0, commas = 0;
    bool is_first_capital = false, has_at = false;
};

bool is_joint(Phrase word)
{
    return std::find(joints.begin(), joints.end(), word) != joints.end();
}

void count_word(const FoldedText& text, UnitSpan word, Words& into)
{
    if (unit_class(text.units[word.start]) == UnitClass::digit or is_joint(Phrase(text.units).substr(word.start, word.size())))
        return;
    into.is_first_capital |= into.words == 0 and text.capital[word.start];
    into.capitals += text.capital[word.start] != 0;
    ++into.words;
}

Words count(const FoldedText& text, UnitSpan span)
{
    Words words;
    for (auto at = span.start; at < span.end;) {
        const auto unit = text.units[at];
        words.han += unit_class(unit) == UnitClass::han;
        words.digits += unit_class(unit) == UnitClass::digit;
        words.commas += unit_class(unit) == UnitClass::comma;
        words.has_at |= unit == u'@';
        auto end = at;
        while (end < span.end and (is_word_unit(text.units[end]) or unit_class(text.units[end]) == UnitClass::apostrophe))
            ++end;
        if (end > at)
            count_word(text, {at, end}, words);
        words.digits += static_cast<std::uint32_t>(std::count_if(text.units.begin() + at + (end > at), text.units.begin() + end, [](char16_t each) { return unit_class(each) == UnitClass::digit; }));
        at = std::max(end, at + 1);
    }
    return words;
}

/// Whether the paragraph is one slot and nothing else: {{agent_name}}, [姓名].
bool is_bare_slot(Phrase text)
{
    const Phrase opening = u"{[【〔", closing = u"}]】〕";
    return opening.find(text.front()) != Phrase::npos and closing.find(text.back()) != Phrase::npos and text.find(u' ') == Phrase::npos;
}

/// The text without the brackets and blanks at its ends.
Phrase bare(Phrase text)
{
    const auto is_word = [](char16_t unit) { return is_word_unit(unit) or unit_class(unit) == UnitClass::han; };
    while (not text.empty() and not is_word(text.back()))
        text.remove_suffix(1);
    while (not text.empty() and not is_word(text.front()))
        text.remove_prefix(1);
    return text;
}

bool ends_as_sentence(const Draft& draft, std::uint32_t index)
{
    const auto span = draft.words(index);
    const auto& text = draft.letter.folded;
    if (span.empty())
        return true;
    const auto last = text.units[span.end - 1];
    if (last == u'.') {
        const auto words = bare(draft.text(index));
        const auto dept = {Phrase(u"dept"), Phrase(u"inc"), Phrase(u"ltd"), Phrase(u"co"), Phrase(u"corp"), Phrase(u"jr"), Phrase(u"sr"), Phrase(u"esq")};
        return std::none_of(dept.begin(), dept.end(), [&](Phrase end) { return ends_with(words, end); });
    }
    return unit_class(last) == UnitClass::stop or unit_class(last) == UnitClass::comma or unit_class(last) == UnitClass::clause_end or last == u'~'
        or (last >= 0xD800 and last < 0xE000) or (last >= 0x2600 and last < 0x27C0);
}

bool is_han_name(Phrase text, const Words& words, std::uint32_t cells)
{
    const bool is_short = words.han <= 24 and cells <= 48 and words.commas <= 1;
    const bool is_labelled = text.find(u':') != Phrase::npos and words.digits < 6;
    return is_short and not is_labelled and not holds_any(text, han_sentence_words) and (cells <= 30 or words.commas == 0);
}

bool is_latin_name(Phrase text, const Words& words, std::uint32_t cells)
{
    if (words.words > 7 or cells > 60 or holds_any(text, latin_sentence_words))
        return false;
    if (words.has_at and words.words <= 5)
        return true;
    return words.is_first_capital and words.capitals * 2 >= words.words;
}

}  // namespace

bool is_signature(const Draft& draft, std::uint32_t index)
{
    const auto text = draft.text(index);
    const auto core = bare(text);
    if (core.empty())
        return not text.empty() and text.size() <= 4;
    if (is_bare_slot(text))
        return true;
    const auto words = count(draft.letter.folded, draft.words(index));
    const auto cells = draft.shapes[index].cells;
    const auto signs = [&] { return ends_with_any(core.substr(0, core.find(u'(')), signing_ends); };
    if (words.han > 0 and cells <= 48 and signs() and not has_inner_stop(draft.letter.folded, draft.words(index)))
        return not holds_any(core, std::array<Phrase, 4>{u"我", u"您", u"你", u"歉"});
    if (ends_as_sentence(draft, index) or has_inner_stop(draft.letter.folded, draft.words(index)) or text.front() == u'【')
        return false;
    if (words.han > 0)
        return is_han_name(core, words, cells);
    return words.words == 0 ? words.digits >= 4 and cells <= 30 : is_latin_name(core, words, cells);
}

bool is_contact(const Draft& draft, std::uint32_t index)
{
    const auto text = draft.text(index);
    const auto colon = std::min(text.find(u':'), text.size());
    const auto label = text.substr(0, colon > 0 and text[colon - 1] == u' ' ? colon - 1 : colon);
    const bool is_labelled = colon < text.size() and std::find(contacts.begin(), contacts.end(), label) != contacts.end();
    return is_labelled and draft.shapes[index].cells <= 90 and not ends_as_sentence(draft, index);
}

bool may_follow_closing(const Draft& draft, std::uint32_t index)
{
    constexpr std::uint32_t longest = 90;
    const auto span = draft.words(index);
    if (draft.shapes[index].cells > longest or has_inner_stop(draft.letter.folded, span) or is_postscript(draft, index))
        return false;
    const bool is_sentence = not span.empty() and unit_class(draft.letter.folded.units[span.end - 1]) == UnitClass::stop and ends_as_sentence(draft, index);
    return not is_sentence or draft.shapes[index].cells <= 20;
}

bool is_closing(const Draft& draft, std::uint32_t index)
{
    const auto text = draft.text(index);
    const auto cells = draft.shapes[index].cells;
    if (text.empty() or cells > 70 or has_inner_stop(draft.letter.folded, draft.words(index)))
        return false;
    if (begins_with_any(text, han_closings))
        return cells <= 30;
    if (not begins_with_any(text, latin_closings))
        return false;
    const bool is_phrase = unit_class(text.back()) != UnitClass::stop and std::count(text.begin(), text.end(), u' ') <= 3;
    return text.back() == u',' or is_phrase;
}

bool is_wordy_closing(const Draft& draft, std::uint32_t index)
{
    const auto text = draft.text(index);
    return begins_with_any(text, latin_closings) and not text.starts_with(u"with ") and std::count(text.begin(), text.end(), u' ') > 3;
}

bool is_postscript(const Draft& draft, std::uint32_t index)
{
    const auto text = draft.text(index);
    return text.starts_with(u"p.s.") or text.starts_with(u"ps:") or text.starts_with(u"ps ") or text.starts_with(u"p.s ") or text.starts_with(u"又及")
        or text.starts_with(u"附:") or text.starts_with(u"备注") or text.starts_with(u"ps.");
}

}  // namespace amends
