// The mistakes of one configuration, as they are found.
#pragma once

#include <string>
#include <vector>

#include "rule/page.h"

namespace amends {

/// Adds mistakes to the errors of a run, each with its place. Where a file is nothing but mistakes, a few hundred will do.
class Mistakes {
public:
    Mistakes(const MarkdownPage& page, std::vector<PageError>& into) : m_errors(page, into) {}

    void add(Place place, std::string message, std::string remedy)
    {
        if (m_count++ < most)
            m_errors.add(place, std::move(message), std::move(remedy));
    }
    [[nodiscard]] bool is_none() const { return m_count == 0; }

private:
    static constexpr std::size_t most = 300;

    PageErrors m_errors;
    std::size_t m_count = 0;
};

}  // namespace amends
