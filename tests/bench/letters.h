// Letters for the benchmark, the same ones for the same seed.
#pragma once

#include <cstddef>
#include <cstdint>
#include <random>
#include <string>

#include "sentences.h"

namespace amends::bench {

/// Whether sentences come again, as in the mails of a house that writes from templates, or each has a number of its own.
enum class Sentences { repeat, differ };

/// Letters of about 1.5 KB one after another, as many as are asked for. Every `apology_every`-th is an apology (1: all are), the others apologise for nothing.
class Letters {
public:
    Letters(Script script, std::size_t apology_every, std::uint32_t seed, Sentences sentences = Sentences::repeat)
        : m_script(script), m_apology_every(apology_every), m_random(seed), m_sentences(sentences)
    {
    }

    [[nodiscard]] std::string next();

private:
    /// The remainder instead of a distribution: distributions differ from one standard library to the next.
    [[nodiscard]] std::string_view one_of(std::span<const std::string_view> list) { return list[m_random() % list.size()]; }
    [[nodiscard]] std::string sentence(std::span<const std::string_view> list);

    Script m_script;
    std::size_t m_apology_every;
    std::mt19937 m_random;
    Sentences m_sentences;
    std::size_t m_letters = 0, m_count = 0;  ///< letters and sentences so far
};

}  // namespace amends::bench
