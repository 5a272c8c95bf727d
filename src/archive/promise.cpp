// Takes the evidence of the element timeline, sentence by sentence.
#include "archive/promise.h"

#include <algorithm>

#include "archive/surrounding_sentence.h"
#include "matching/values.h"
#include "render/places.h"
#include "text/fold.h"

namespace amends {
namespace {

constexpr std::u16string_view speakers[] = {u"我们", u"本公司", u"我", u"we", u"i"};

constexpr std::u16string_view done_words[] = {u"已", u"have", u"has", u"was", u"were", u"'ve"};
constexpr std::u16string_view coming_words[] = {u"will", u"'ll", u"shall", u"can", u"by", u"within", u"before", u"from", u"会", u"将", u"前", u"内", u"起", u"后"};

bool is_letter(char16_t unit) { return unit >= u'a' and unit <= u'z'; }

/// Where a word of whole letters stands.
std::size_t word_at(std::u16string_view units, std::u16string_view word)
{
    for (std::size_t at = units.find(word); at != std::u16string_view::npos; at = units.find(word, at + 1)) {
        const bool is_inside = is_letter(word.front()) and ((at > 0 and is_letter(units[at - 1])) or (at + word.size() < units.size() and is_letter(units[at + word.size()])));
        if (not is_inside)
            return at;
    }
    return std::u16string_view::npos;
}

/// A sentence, folded, with the values in it.
class PromiseText {
public:
    explicit PromiseText(std::string_view sentence) : m_sentence(sentence)
    {
        fold(sentence, 0, m_folded);
        find_values({m_folded.units, m_folded.capital, {}, {}}, m_values);
    }

    [[nodiscard]] std::string who() const
    {
        for (const Value& value : m_values)
            if (value.kind == ValueKind::person)
                return words(value.span);
        for (const std::u16string_view speaker : speakers)
            if (const std::size_t at = word_at(m_folded.units, speaker); at != std::u16string_view::npos)
                return words({static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(at + speaker.size())});
        return {};
    }

    /// The dates and times of day from the first to the last; empty where there are none.
    [[nodiscard]] std::string when() const
    {
        UnitSpan times;
        for (const Value& value : m_values)
            if (value.kind == ValueKind::date or value.kind == ValueKind::clock)
                times = times.empty() ? value.span : times.hull(value.span);
        return times.empty() ? std::string() : words(times);
    }

    [[nodiscard]] bool has_number() const
    {
        return std::any_of(m_values.begin(), m_values.end(), [](const Value& value) { return value.kind == ValueKind::number; });
    }

    /// Whether it tells what was done, and nothing of what is to come.
    [[nodiscard]] bool is_done() const
    {
        const auto has = [&](std::u16string_view word) { return word_at(m_folded.units, word) != std::u16string_view::npos; };
        return std::any_of(std::begin(done_words), std::end(done_words), has) and std::none_of(std::begin(coming_words), std::end(coming_words), has);
    }

private:
    [[nodiscard]] std::string words(UnitSpan span) const
    {
        const TextSpan bytes = unfolded(m_folded, m_sentence, span);
        return std::string(m_sentence.substr(bytes.start, bytes.size()));
    }

    std::string_view m_sentence;
    FoldedText m_folded;
    std::vector<Value> m_values;
};

}  // namespace

std::vector<Promise> promises_in(const Source& source, const Verdict& verdict)
{
    const Places places(source);
    std::vector<Promise> promises;
    for (const Span span : verdict.elements[static_cast<std::size_t>(Element::timeline)].spans) {
        const std::string what = surrounding_sentence(source.text, places.in_text(span));
        const PromiseText text(what);
        std::string when = text.when();
        if (text.is_done() or (when.empty() and not text.has_number()))
            continue;
        if (when.empty())
            when = places.text(span);  // within 48 hours
        if (promises.empty() or promises.back().what != what)
            promises.push_back({places.of(span).line, text.who(), what, std::move(when)});
    }
    return promises;
}

}  // namespace amends
