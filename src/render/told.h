// A finding in words and its place, as the formats for other programs tell them.
#pragma once

#include <string>
#include <string_view>

#include "judgement/verdict.h"
#include "render/places.h"

namespace amends {

/// What the reader hears; where a finding has no message, what to do; else the name of its rule. Never empty.
[[nodiscard]] std::string_view said(const Finding& finding);

/// What the reader hears, what to do and what to write instead, each on a line of its own.
[[nodiscard]] std::string explained(const Finding& finding);

/// The place of a finding; for one about the whole letter, its first line.
[[nodiscard]] SpanPlace place_of(const Finding& finding, const Places& places);

}  // namespace amends
