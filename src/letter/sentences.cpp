// Turns a folded paragraph into its sentences, and each sentence into its clauses.
#include "letter/sentences.h"

#include <algorithm>

#include "letter/full_stop.h"
#include "letter/phrase.h"
#include "text/classes.h"
#include "text/utf8.h"

namespace amends {
namespace {

bool is_emoji(char16_t unit)
{
    return (unit >= 0xD83C and unit <= 0xD83E) or (unit >= 0x2600 and unit <= 0x27BF) or unit == 0x2B50;
}

/// What may follow a sign of an emoji and still be a part of it.
bool is_emoji_tail(char16_t unit)
{
    return (unit >= 0xDC00 and unit <= 0xDFFF) or unit == 0xFE0F or unit == 0x200D;
}

bool is_of_word(char16_t unit)
{
    static_assert(UnitClass::han < UnitClass::letter and UnitClass::letter < UnitClass::digit);
    const UnitClass kind = unit_class(unit);
    return UnitClass::han <= kind and kind <= UnitClass::digit;
}

bool is_bracket(char16_t unit)
{
    return not is_of_word(unit) and std::u16string_view(u")]}】》〉〕」』”’").find(unit) != std::u16string_view::npos;
}

/// Splits paragraphs one after another.
class Splitter {
public:
    Splitter(std::string_view text, Letter& letter) : m_text(text), m_letter(letter), m_folded(letter.folded) {}

    void split(std::uint32_t index)
    {
        auto& paragraph = m_letter.paragraphs[index];
        m_index = index;
        m_span = paragraph.span;
        m_start = m_span.start;
        m_has_word = m_is_quoting = m_is_closed = false;
        m_separators.clear();
        paragraph.first_sentence = static_cast<std::uint32_t>(m_letter.sentences.size());
        for (auto at = past_plain(m_span.start); at < m_span.end; at = past_plain(at)) {
            note(at);
            const bool is_end = ends_at(at);
            const auto end = is_end ? past_end(at + 1) : at + 1;
            if (is_end and not goes_on(end))
                close(end);
            at = end;
        }
        if (m_start < m_span.end)
            close(m_span.end);
        paragraph.end_sentence = static_cast<std::uint32_t>(m_letter.sentences.size());
    }

private:
    [[nodiscard]] char16_t unit(std::uint32_t at) const { return at < m_span.end ? m_folded.units[at] : u'\n'; }
    [[nodiscard]] UnitClass kind(std::uint32_t at) const { return unit_class(unit(at)); }
    [[nodiscard]] bool is_digit(std::uint32_t at) const { return at >= m_span.start and kind(at) == UnitClass::digit; }

    /// The character of the unfolded text that unit `at` came from.
    [[nodiscard]] char32_t written(std::uint32_t at) const
    {
        const auto origin = m_folded.origin[at];
        return origin < m_text.size() ? code_point_at(m_text, origin).value : U'\n';
    }

    /// Goes over what ends nothing and opens nothing, which is nearly all of a text.
    std::uint32_t past_plain(std::uint32_t at)
    {
        const char16_t* const units = m_folded.units.data();
        while (at < m_span.end) {
            const auto begin = at;
            while (is_of_word(units[at]))  // the line end of the paragraph is none
                ++at;
            m_has_word |= at > begin;
            if (unit_class(units[at]) != UnitClass::space)
                break;
            ++at;
        }
        return at;
    }

    void note(std::uint32_t at)
    {
        if (kind(at) == UnitClass::comma or kind(at) == UnitClass::clause_end)
            m_separators.push_back(at);
        m_is_quoting ^= unit(at) == u'"' and written(at) == U'"';
    }

    [[nodiscard]] bool ends_at(std::uint32_t at) const
    {
        if (not m_has_word)
            return false;
        if (unit(at) == u'.')
            return is_full_stop(m_folded, {m_start, m_span.end}, at);
        if (kind(at) == UnitClass::stop)
            return not(is_word_unit(unit(at + 1)) and at > m_span.start and is_word_unit(unit(at - 1)));
        return is_emoji(unit(at)) or (unit(at) == u'~' and is_drawn_out(at));
    }

    /// A tilde that draws the last word out: white space follows it, and it joins no numbers.
    [[nodiscard]] bool is_drawn_out(std::uint32_t at) const
    {
        const auto origin = m_folded.origin[at];
        const auto next = origin + utf8_size(m_text[origin]);
        const bool has_space = next < m_text.size() and (m_text[next] == ' ' or m_text[next] == '\n' or m_text[next] == '\r');
        return has_space and not is_digit(at - 1) and unit(at - 1) != u' ';
    }

    /// Where what belongs to a sentence after its end is over: more stops, emoji, closing quotes and brackets, white space.
    std::uint32_t past_end(std::uint32_t at)
    {
        m_is_closed = false;
        while (at < m_span.end) {
            if (kind(at) == UnitClass::space or kind(at) == UnitClass::line_end)
                ++at;
            else if (is_closing(at))
                close_quote(at++);
            else if (is_emoji(unit(at)) or is_emoji_tail(unit(at)))
                ++at;
            else if ((kind(at) == UnitClass::stop or unit(at) == u'~') and kind(at - 1) != UnitClass::space)
                ++at;
            else
                break;
        }
        return at;
    }

    [[nodiscard]] bool is_closing(std::uint32_t at) const
    {
        if (kind(at - 1) == UnitClass::space)
            return false;
        const auto sign = written(at);
        if (sign == U'"')
            return m_is_quoting;
        if (sign == U'\'')
            return kind(at + 1) == UnitClass::space or at + 1 >= m_span.end;
        return is_bracket(sign < 0x10000 ? static_cast<char16_t>(sign) : u'\0') or is_bracket(unit(at));
    }

    void close_quote(std::uint32_t at)
    {
        m_is_closed = true;
        m_is_quoting ^= written(at) == U'"';
    }

    /// Whether the sentence goes on although a stop stood there: within quotes or brackets, or before a comma.
    [[nodiscard]] bool goes_on(std::uint32_t at) const
    {
        if (at >= m_span.end)
            return false;
        if (kind(at) == UnitClass::comma or (kind(at) == UnitClass::clause_end and unit(at) != u':'))
            return true;
        if (not m_is_closed)
            return false;
        const bool is_small = kind(at) == UnitClass::letter and not m_folded.capital[at];
        return is_small or std::u16string_view(u"的之等这那").find(unit(at)) != std::u16string_view::npos;
    }

    void close(std::uint32_t end)
    {
        const bool is_rest = not m_has_word and m_letter.sentences.size() > m_letter.paragraphs[m_index].first_sentence;
        if (is_rest) {
            m_letter.sentences.back().span.end = end;
            m_letter.clauses.back().span.end = end;
        } else {
            add({m_start, end});
        }
        m_start = end;
        m_has_word = false;
        m_separators.clear();
    }

    void add(UnitSpan span)
    {
        const auto index = static_cast<std::uint32_t>(m_letter.sentences.size());
        Sentence sentence{span, m_index, static_cast<std::uint32_t>(m_letter.clauses.size()), 0};
        auto start = span.start, passed = span.start;
        for (const auto at : m_separators) {
            if (at < passed or not parts_clauses(at))
                continue;
            passed = past_separator(at + 1, span.end);
            if (passed < span.end) {
                m_letter.clauses.push_back({{start, passed}, index});
                start = passed;
            }
        }
        m_letter.clauses.push_back({{start, span.end}, index});
        sentence.end_clause = static_cast<std::uint32_t>(m_letter.clauses.size());
        m_letter.sentences.push_back(sentence);
    }

    /// A comma, colon or dash between digits belongs to a number or a range.
    [[nodiscard]] bool parts_clauses(std::uint32_t separator) const
    {
        const bool is_within_number = is_digit(separator + 1) and separator > m_span.start and is_digit(separator - 1);
        return unit(separator) == u'、' or unit(separator) == u';' or not is_within_number;
    }

    [[nodiscard]] std::uint32_t past_separator(std::uint32_t at, std::uint32_t end) const
    {
        const auto belongs = [&](std::uint32_t i) {
            return kind(i) == UnitClass::space or kind(i) == UnitClass::comma or kind(i) == UnitClass::clause_end
                or kind(i) == UnitClass::line_end or (unit(i - 1) != u' ' and is_bracket(unit(i)));
        };
        while (at < end and belongs(at))
            ++at;
        return at;
    }

    std::string_view m_text;
    Letter& m_letter;
    const FoldedText& m_folded;
    std::uint32_t m_index = 0;  ///< of the paragraph
    UnitSpan m_span;            ///< of the paragraph
    std::uint32_t m_start = 0;  ///< of the sentence that is open
    std::vector<std::uint32_t> m_separators;  ///< the commas, colons and their like in it
    bool m_has_word = false;    ///< the sentence that is open holds a word
    bool m_is_quoting = false;  ///< a straight quotation mark is open
    bool m_is_closed = false;   ///< a quotation or a bracket ended right after the last stop
};

}  // namespace

void split_paragraphs(std::string_view text, Letter& letter)
{
    Splitter splitter(text, letter);
    for (std::uint32_t index = 0; index < letter.paragraphs.size(); ++index)
        splitter.split(index);
}

}  // namespace amends
