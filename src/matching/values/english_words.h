// English words that values are known by: months, days of the week, titles, parts of an hour.
#pragma once

#include <array>
#include <string_view>

namespace amends {

inline constexpr auto month_names =
    std::to_array<std::u16string_view>({u"january",   u"february", u"march",    u"april",    u"may",  u"june", u"july", u"august",
                                        u"september", u"october",  u"november", u"december", u"jan",  u"feb",  u"mar",  u"apr",
                                        u"jun",       u"jul",      u"aug",      u"sep",      u"sept", u"oct",  u"nov",  u"dec"});

inline constexpr auto weekday_names =
    std::to_array<std::u16string_view>({u"monday", u"tuesday", u"wednesday", u"thursday", u"friday", u"saturday", u"sunday",
                                        u"mon", u"tue", u"tues", u"wed", u"thu", u"thur", u"thurs", u"fri", u"sat", u"sun"});

inline constexpr auto english_titles =
    std::to_array<std::u16string_view>({u"mr", u"mrs", u"ms", u"miss", u"mdm", u"madam", u"dr", u"prof"});

inline constexpr auto hour_parts = std::to_array<std::u16string_view>({u"half", u"quarter"});

}  // namespace amends
