// Hands out remembered examples until there are no more.
#include "archive/examples.h"

#include <utility>

namespace amends {

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
