// Turns sentences, drawn by a seeded generator, into letters with greeting, paragraphs and closing.
#include "letters.h"

#include <random>

namespace amends::bench {

namespace {

constexpr std::size_t letter_bytes = 1500, sentences_in_paragraph = 4;

/// Draws from lists. The remainder instead of a distribution: distributions differ from one standard library to the next.
class Draw {
public:
    Draw(std::uint32_t seed, Sentences sentences) : m_random(seed), m_sentences(sentences) {}

    std::string_view one_of(std::span<const std::string_view> list) { return list[m_random() % list.size()]; }
    std::string sentence(std::span<const std::string_view> list)
    {
        std::string drawn(one_of(list));
        if (m_sentences == Sentences::differ)
            drawn.insert(0, "(" + std::to_string(++m_count) + ") ");
        if (const auto slot = drawn.find("{}"); slot != drawn.npos)
            drawn.replace(slot, 2, std::to_string(2 + m_random() % 8));
        return drawn;
    }

private:
    std::mt19937 m_random;
    Sentences m_sentences;
    std::uint32_t m_count = 0;
};

std::string letter(const Material& material, std::span<const std::string_view> sentences, bool has_spaces, Draw& draw)
{
    std::string text(draw.one_of(material.greetings));
    text += "\n\n";
    for (std::size_t count = 1; text.size() < letter_bytes; ++count) {
        text += draw.sentence(sentences);
        text += count % sentences_in_paragraph == 0 ? "\n\n" : has_spaces ? " " : "";
    }
    return text + "\n\n" + std::string(draw.one_of(material.closings)) + "\n";
}

}  // namespace

std::vector<std::string> letters(Script script, std::size_t count, std::size_t apology_every, std::uint32_t seed, Sentences kind)
{
    const Material& of_script = material(script);
    Draw draw(seed, kind);
    std::vector<std::string> made;
    for (std::size_t at = 0; at < count; ++at) {
        const auto sentences = at % apology_every == 0 ? of_script.apologies : of_script.notices;
        made.push_back(letter(of_script, sentences, script == Script::english, draw));
    }
    return made;
}

}  // namespace amends::bench
