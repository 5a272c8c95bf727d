// Turns two amounts of one refund, deposit or fee into a hint.
#include <algorithm>
#include <array>
#include <map>

#include "judgement/consistency/consistency.h"
#include "judgement/consistency/own_text.h"
#include "judgement/consistency/said_values.h"
#include "matching/values/value_text.h"

namespace amends {
namespace {

/// What there is one of in a letter, each with the words it goes by.
constexpr auto things = std::to_array<std::u16string_view>(
    {u"退款金额", u"退款", u"退费", u"补偿金", u"慰问金", u"押金", u"refund", u"deposit", u"compensation payment", u"goodwill payment"});

/// Words beside which a second sum is another sum: a part, a further one, one that was wrong.
constexpr auto parting_words = std::to_array<std::u16string_view>(
    {u"另", u"再", u"加", u"其中", u"共", u"合计", u"总", u"第", u"每", u"各", u"原", u"误", u"错", u"应", u"只", u"剩", u"余", u"部分", u"先", u"后", u"其他",
     u"多", u"少", u"差", u"改", u"分", u"或", u"不是", u"前", u"以为", u"已",
     u"another", u"further", u"second", u"first", u"each", u"also", u"plus", u"extra", u"rest", u"total", u"part", u"instead", u"should", u"wrong", u"only",
     u"was", u"were", u"had", u"more", u"and", u"or", u"not", u"balance", u"remaining", u"per", u"both", u"if", u"than"});

/// A sum as it stands beside a thing.
struct Sum {
    UnitSpan span;
    std::u16string digits;  ///< without separators and currency
    std::uint32_t sentence = 0;
};

std::u16string digits_of(std::u16string_view amount)
{
    std::u16string digits;
    for (const char16_t unit : amount)
        if ((unit >= u'0' and unit <= u'9') or unit == u'.' or unit == u'万' or unit == u'千')
            digits += unit;
    if (const auto point = digits.find(u'.'); point != digits.npos and digits.find_first_not_of(u"0", point + 1) == digits.npos)
        digits.erase(point);
    return digits;
}

bool parts(std::u16string_view sentence)
{
    return std::any_of(parting_words.begin(), parting_words.end(), [&](std::u16string_view word) {
        for (std::size_t at = sentence.find(word); at != sentence.npos; at = sentence.find(word, at + 1)) {
            const auto is_latin = [&](std::size_t i) { return i < sentence.size() and sentence[i] >= u'a' and sentence[i] <= u'z'; };
            if (word.front() > u'z' or (not is_latin(at + word.size()) and (at == 0 or not is_latin(at - 1))))
                return true;
        }
        return false;
    });
}

/// The thing whose sum stands at `span`: right before it (退款120元, refund of £35) or right behind it (£35 refund), or nothing.
std::u16string_view thing_beside(const ValueText& text, UnitSpan span)
{
    static constexpr std::array<std::u16string_view, 4> joints = {u" of ", u"为", u"是", u": "};
    std::uint32_t before = span.start - text.ends_any(span.start, joints);
    before = text.before_space(before);
    const std::uint32_t behind = text.past_space(span.end);
    for (const std::u16string_view thing : things) {
        const bool is_behind = text.starts(behind, thing) and not text.letter(behind + static_cast<std::uint32_t>(thing.size()));
        if (text.ends(before, thing) or is_behind)
            return thing;
    }
    return {};
}

/// The sums by what they are of.
using SumsOfThings = std::map<std::u16string_view, std::vector<Sum>>;

void gather(const Letter& letter, const LetterReading& reading, std::uint32_t number, SumsOfThings& sums)
{
    const ValueText text{letter.folded.units, letter.folded.capital};
    for_each_value(letter, reading, number, ValueKind::amount, [&](UnitSpan span) {
        const std::u16string digits = digits_of(text.units().substr(span.start, span.size()));
        const bool is_share = not digits.empty() and text.is(span.end - 1, u"%折成");
        const std::u16string_view thing = digits.empty() or is_share or is_in_quotation(letter, span.start) ? std::u16string_view() : thing_beside(text, span);
        if (not thing.empty())
            sums[thing].push_back({span, digits, number});
    });
}

/// The second of the only two sums of a thing, where nothing says that they are of two things.
const Sum* contradiction(const Letter& letter, const std::vector<Sum>& sums)
{
    const auto other = std::find_if(sums.begin(), sums.end(), [&](const Sum& sum) { return sum.digits != sums.front().digits; });
    if (sums.size() != 2 or other == sums.end() or other->sentence == sums.front().sentence)
        return nullptr;
    const bool are_parted = std::any_of(sums.begin(), sums.end(), [&](const Sum& sum) {
        const UnitSpan span = letter.sentences[sum.sentence].span;
        return parts(std::u16string_view{letter.folded.units}.substr(span.start, span.size()));
    });
    return are_parted ? nullptr : &*other;
}

}  // namespace

void check_sums(const Letter& letter, const LetterReading& reading, std::vector<Check>& into)
{
    SumsOfThings sums;
    for (std::uint32_t number = 0; number < letter.sentences.size(); ++number) {
        if (letter.paragraphs[letter.sentences[number].paragraph].block == BlockKind::body)
            gather(letter, reading, number, sums);
    }
    for (const auto& [thing, all] : sums) {
        const Sum* second = contradiction(letter, all);
        if (second != nullptr)
            into.push_back({"advice/two-sums", second->span,
                            {{"this", std::string(as_written(letter, second->span))}, {"other", std::string(as_written(letter, all.front().span))}}});
    }
}

}  // namespace amends
