// Turns a place of a text and a closing sign into the place where that sign stands next.
#include "input/template/closers.h"

#include <algorithm>

namespace amends {

std::size_t Closers::next(std::string_view sign, std::size_t at)
{
    auto known = m_next.find(sign);
    if (known == m_next.end())
        known = m_next.emplace(sign, m_text.find(sign, at)).first;
    else if (known->second < at)
        known->second = m_text.find(sign, at);
    return known->second;
}

std::size_t Closers::end_of_tag(std::string_view sign, std::size_t at)
{
    constexpr int most_tries = 4;
    const auto first = next(sign, at);
    if (first == std::string_view::npos or first - at > longest_tag)
        return std::string_view::npos;
    auto close = first;
    for (int i = 0; i < most_tries and close != std::string_view::npos and close - at <= longest_tag; ++i) {
        if (std::count(m_text.begin() + static_cast<std::ptrdiff_t>(at), m_text.begin() + static_cast<std::ptrdiff_t>(close), '"') % 2 == 0)
            return close;
        close = m_text.substr(0, at + longest_tag + sign.size()).find(sign, close + sign.size());
    }
    return first;
}

}  // namespace amends
