// Built-in values: what only code can recognise, such as dates, sums and telephone numbers in three scripts.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>
#include <vector>

#include "matching/sentence_text.h"
#include "text/span.h"

namespace amends {

enum class ValueKind : std::uint8_t {
    number, date, clock, amount, phone, email, url, order_no, person,
    slot, slot_date, slot_amount, slot_name, slot_contact, slot_other,
};

/// The names by which patterns ask for values, in the order of ValueKind.
inline constexpr std::array<std::string_view, 15> value_names = {
    "number", "date", "clock", "amount", "phone", "email", "url", "order-no", "person",
    "slot", "slot-date", "slot-amount", "slot-name", "slot-contact", "slot-other",
};

struct Value {
    ValueKind kind = ValueKind::number;
    UnitSpan span;
};

/// Appends the values of `sentence` in the order of their starts. A range (7/3~7/5, 9-11点, 3-5) is one value. Values may overlap: an
/// amount holds its number, and a lone 3日, which may be a day or a length, is a date and a number. Linear in the text.
/// In a template a slot whose name says date is also a `date`, and likewise amount, person and phone.
void find_values(const SentenceText& sentence, std::vector<Value>& into);

}  // namespace amends
