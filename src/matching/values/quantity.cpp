// Turns digits with their separators, multipliers and ranges into one quantity, and English number words likewise.
#include "matching/values/numeral.h"

namespace amends {

namespace {

constexpr std::uint32_t most_words = 12, most_groups = 6, most_multipliers = 3;

/// Digits with groups of three and a decimal part: 1,200 and 30.49 and 1.2万.
std::uint32_t plain_quantity_end(const ValueText& text, std::uint32_t at)
{
    Numeral part = digits_at(text, at);
    if (not part)
        return at;
    std::uint32_t end = part.end;
    for (std::uint32_t groups = 0; groups < most_groups and text[end] == u',' and (part = digits_at(text, end + 1)).size == 3;
         ++groups)
        end = part.end;
    if (text[end] == u'.' and text.digit(end + 1))
        end = digits_at(text, end + 1).end;
    for (std::uint32_t multipliers = 0; multipliers < most_multipliers and text.is(end, u"百千万亿"); ++multipliers)
        ++end;
    return end;
}

std::uint32_t simple_word_end(const ValueText& text, std::uint32_t at)
{
    const std::u16string_view word = text.word_at(at);
    return is_word_of(word, number_words) ? at + static_cast<std::uint32_t>(word.size()) : at;
}

/// Where the next word of the number begins after `end`: twenty-four, hundred and ten.
std::uint32_t next_word(const ValueText& text, std::uint32_t end)
{
    if (text.starts(end, u" and ") and (text.ends(end, u"hundred") or text.ends(end, u"thousand")))
        return end + 5;
    return text[end] == u' ' or text[end] == u'-' ? end + 1 : end;
}

}  // namespace

std::uint32_t quantity_end(const ValueText& text, std::uint32_t at)
{
    const std::uint32_t end = plain_quantity_end(text, at);
    const std::uint32_t other = end == at ? 0 : text.past_range_mark(end);
    return other != 0 and text.digit(other) ? plain_quantity_end(text, other) : end;
}

std::uint32_t number_word_end(const ValueText& text, std::uint32_t at)
{
    std::uint32_t end = simple_word_end(text, at);
    for (std::uint32_t words = 1; end != at and words < most_words; ++words) {
        const std::uint32_t next = text.starts(end, u" to ") ? end + 4 : next_word(text, end);
        const std::uint32_t longer = next == end ? end : simple_word_end(text, next);
        if (longer == next or longer == end)
            break;
        end = longer;
    }
    return end;
}

}  // namespace amends
