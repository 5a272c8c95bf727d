// Expressions: what stands in a tag that puts a value in its place.
#pragma once

#include <string_view>

#include "input/source.h"

namespace amends {

/// What the value will be: `refund_date`, `order.total | money`, `l(@order.refunded_at, format: :long)`.
[[nodiscard]] SlotKind expression_kind(std::string_view expression);

}  // namespace amends
