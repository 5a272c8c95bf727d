// Chats: letters that are written down as turns of two speakers.
#pragma once

#include <string_view>
#include <vector>

#include "letter/line.h"

namespace amends {

/// If the lines of `text` are turns of a chat (`10:05 客服：…`, `Agent: …`), takes time and name off each, marks the
/// customer's turns as quoted, and returns true.
bool take_turns(std::string_view text, std::vector<Line>& lines);

}  // namespace amends
