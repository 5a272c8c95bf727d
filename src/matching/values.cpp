// Turns a letter into its built-in values: passes over the folded text once and asks, where a value may begin, which one does.
#include "matching/values.h"

#include <algorithm>

#include "matching/values/finders.h"
#include "matching/values/numeral.h"
#include "matching/values/triggers.h"

namespace amends {

namespace {

/// One pass over one text. Each step returns the place to go on from.
class ValueFinder {
public:
    ValueFinder(const SentenceText& sentence, std::vector<Value>& into)
        : m_sentence(sentence), m_text(sentence.units, sentence.capital), m_into(into), m_first(into.size())
    {}

    void run()
    {
        const std::u16string_view units = m_text.units();
        for (std::uint32_t at = 0; at < units.size();)
            at = value_heads.contains(units[at]) ? std::max(at + 1, step(at)) : at + 1;
        add_slots();
        const auto by_place = [](const Value& one, const Value& other) {
            return one.span != other.span ? one.span < other.span : one.kind < other.kind;
        };
        std::sort(m_into.begin() + static_cast<std::ptrdiff_t>(m_first), m_into.end(), by_place);
    }

private:
    std::uint32_t step(std::uint32_t at)
    {
        if (m_text.letter(at))
            return at_letter(at);
        if (m_text.digit(at))
            return at_digit(at);
        switch (m_text[at]) {
        case u'@': return swallow(ValueKind::email, at, email_at(m_text, at));
        case u'.': return m_text.alnum(at - 1) and m_text.letter(at + 1) ? swallow(ValueKind::url, at, url_at(m_text, at)) : at;
        case u':': return m_text[at + 1] == u'/' ? swallow(ValueKind::url, at, url_at(m_text, at)) : at;
        default: return title_head_set.contains(m_text[at]) ? at_title(at) : at_han_numeral(at);
        }
    }

    /// Adds a value that began before `at` in place of the values found inside it.
    std::uint32_t swallow(ValueKind kind, std::uint32_t at, FoundValue found)
    {
        if (not found)
            return at;
        while (m_into.size() > m_first and m_into.back().span.start >= found->start and m_into.back().span.end <= found->end)
            m_into.pop_back();
        return add(kind, *found);
    }

    std::uint32_t add(ValueKind kind, UnitSpan span)
    {
        m_into.push_back({kind, span});
        return span.end;
    }

    std::uint32_t word_end(std::uint32_t at) const
    {
        while (m_text.letter(at))
            ++at;
        return at;
    }

    std::uint32_t at_letter(std::uint32_t at)
    {
        if (not value_word_heads.contain(m_text[at], m_text[at + 1], m_text[at + 2]) or m_text.alnum(at - 1))
            return word_end(at);
        const std::u16string_view word = m_text.word_at(at);
        std::uint32_t end = at;
        if (is_word_of(word, number_words) or is_word_of(word, hour_parts))
            end = at_quantity(at);
        else if (is_word_of(word, month_names))
            end = at_date(at);
        else if (is_word_of(word, english_titles))
            end = at_title(at);
        return end == at ? word_end(at) : end;
    }

    std::uint32_t at_digit(std::uint32_t at)
    {
        if (const FoundValue found = order_no_at(m_text, at))
            return add(ValueKind::order_no, *found);
        const std::uint32_t dated = at_date(at);
        if (dated != at)
            return dated;
        const std::uint32_t quantity = at_quantity(at);
        return quantity == at ? digits_at(m_text, at).end : quantity;
    }

    std::uint32_t at_han_numeral(std::uint32_t at)
    {
        const std::uint32_t dated = at_date(at);
        if (dated != at)
            return dated;
        const std::uint32_t quantity = at_quantity(at);
        return quantity == at ? han_numeral_at(m_text, at).end : quantity;
    }

    /// A numeral and one character (3日) may count days as well as name one: it is a date and a number.
    std::uint32_t at_date(std::uint32_t at)
    {
        const FoundValue found = date_at(m_text, at);
        if (not found)
            return at;
        const Numeral numeral = numeral_at(m_text, at);
        if (numeral.end + 1 == found->end and m_text[numeral.end] == u'日')
            add(ValueKind::number, {at, numeral.end});
        return add(ValueKind::date, *found);
    }

    /// A time of day, a sum, a telephone number or a mere number; the first that fits. A sum holds a number.
    std::uint32_t at_quantity(std::uint32_t at)
    {
        if (const FoundValue clock = clock_at(m_text, at))
            return add(ValueKind::clock, *clock);
        const FoundValue amount = amount_at(m_text, at);
        const FoundValue phone = not amount and m_text.digit(at) ? phone_at(m_text, at) : std::nullopt;
        if (phone)
            return add(ValueKind::phone, *phone);
        const FoundValue number = number_at(m_text, at);
        std::uint32_t end = number ? add(ValueKind::number, *number) : at;
        return amount ? std::max(end, add(ValueKind::amount, *amount)) : end;
    }

    std::uint32_t at_title(std::uint32_t at)
    {
        const FoundValue found = person_at(m_text, at);
        return found ? add(ValueKind::person, *found) : at;
    }

    void add_slots()
    {
        for (const LetterSlot& slot : m_sentence.slots) {
            const UnitSpan span = m_sentence.own(slot.span);
            if (m_sentence.is_template)
                add_named_slot(slot.kind, span);
            else
                add(ValueKind::slot, span);
        }
    }

    /// A slot of a template, and the value that will stand there.
    void add_named_slot(SlotKind kind, UnitSpan span)
    {
        const auto add_both = [&](ValueKind named, ValueKind value) {
            add(named, span);
            add(value, span);
        };
        switch (kind) {
        case SlotKind::date: return add_both(ValueKind::slot_date, ValueKind::date);
        case SlotKind::amount: return add_both(ValueKind::slot_amount, ValueKind::amount);
        case SlotKind::name: return add_both(ValueKind::slot_name, ValueKind::person);
        case SlotKind::contact: return add_both(ValueKind::slot_contact, ValueKind::phone);
        case SlotKind::other: add(ValueKind::slot_other, span);
        }
    }

    const SentenceText& m_sentence;
    ValueText m_text;
    std::vector<Value>& m_into;
    std::size_t m_first;  ///< what stood in m_into before belongs to others
};

}  // namespace

void find_values(const SentenceText& sentence, std::vector<Value>& into) { ValueFinder(sentence, into).run(); }

}  // namespace amends
