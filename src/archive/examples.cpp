// Hands out remembered examples until there are no more.
#include "archive/examples.h"

#include <utility>

#include "text/utf8.h"

namespace amends {

std::string as_example(std::string words)
{
    constexpr std::size_t longest = 200;
    if (words.size() <= longest)
        return words;
    std::size_t end = longest;
    while (end > 0 and is_continuation_byte(words[end]))
        --end;
    return words.substr(0, end) + "…";
}

std::string Examples::next(std::string words)
{
    std::string line;
    if (m_remembered.is_open() and std::getline(m_remembered, line))
        return line;
    m_remembered.close();
    m_new.append(words).append("\n");  // a sentence on one line, see surrounding_sentence.h
    return words;
}

std::string Examples::take_new()
{
    return std::exchange(m_new, {});
}

}  // namespace amends
