// The names of slots: which words in brackets ask to be replaced, and what is to stand there.
#pragma once

#include <string_view>

#include "input/source.h"

namespace amends {

/// What the name says will stand in the slot: `refund_date` a date, 姓名與電話 a way to reach somebody. The last word that
/// says something decides.
[[nodiscard]] SlotKind slot_kind(std::string_view name);

/// Whether `inside`, found between brackets that may hold anything, is the name of a slot: 客戶姓名, order number, insert
/// reason, FIRSTNAME, by when: …; not a heading, a brand or a remark.
[[nodiscard]] bool names_slot(std::string_view inside);

/// Whether `inside`, found between braces that hardly hold anything else, may be the name of a slot: an identifier or a
/// noun, at most 20 characters without punctuation.
[[nodiscard]] bool may_name_slot(std::string_view inside);

}  // namespace amends
