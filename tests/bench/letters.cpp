// Turns sentences, drawn by a seeded generator, into letters with greeting, paragraphs and closing.
#include "letters.h"

namespace amends::bench {

std::string Letters::sentence(std::span<const std::string_view> list)
{
    std::string drawn;
    if (m_sentences == Sentences::differ)
        drawn.append("(").append(std::to_string(++m_count)).append(") ");
    drawn += one_of(list);
    if (const auto slot = drawn.find("{}"); slot != drawn.npos)
        drawn.replace(slot, 2, 1, static_cast<char>('2' + m_random() % 8));
    return drawn;
}

std::string Letters::next()
{
    constexpr std::size_t letter_bytes = 1500, sentences_in_paragraph = 4;
    const Material& material = bench::material(m_script);
    const auto sentences = m_letters++ % m_apology_every == 0 ? material.apologies : material.notices;
    std::string text(one_of(material.greetings));
    text += "\n\n";
    for (std::size_t count = 1; text.size() < letter_bytes; ++count) {
        text += sentence(sentences);
        text += count % sentences_in_paragraph == 0 ? "\n\n" : m_script == Script::english ? " " : "";
    }
    return text + "\n\n" + std::string(one_of(material.closings)) + "\n";
}

}  // namespace amends::bench
