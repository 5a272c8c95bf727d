// Sentences met before, with what they say.
#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "reading/sentence_reading.h"

namespace amends {

/// Remembers what sentences say that come again: letters of one house are made of the same sentences, and reading one is the
/// dearest thing that is done to it. A sentence is kept when it comes for the second time, so that text which never repeats
/// costs one look-up. Bounded: of two sentences that want one place the later one stays.
class SentenceMemo {
public:
    /// What tells sentences apart.
    struct Key {
        explicit Key(const SentenceText& sentence);
        std::u16string_view units;
        std::string_view capital;
        std::uint64_t hash;  ///< of the units: the same words with other capitals are rare
    };
    /// Longer sentences, and those with slots, are not remembered.
    [[nodiscard]] static bool takes(const SentenceText& sentence) { return sentence.slots.empty() and sentence.units.size() <= longest; }

    SentenceMemo() : m_entries(places) {}

    /// The reading of a sentence met before, or null.
    [[nodiscard]] const SentenceReading* find(const Key& key) const;
    /// Notes that a sentence was met; true where it was met before and is worth keeping.
    [[nodiscard]] bool meet(const Key& key);
    /// Keeps the reading of a sentence, and gives what had to go in exchange, if anything had.
    void keep(const Key& key, std::unique_ptr<SentenceReading>& reading);

private:
    static constexpr std::size_t places = 4096;  ///< of about 4 KB each when filled with ordinary sentences
    static constexpr std::size_t longest = 256;  ///< units
    struct Entry {
        std::uint64_t met = 0;  ///< hash of the last sentence that came here in vain
        std::u16string units;
        std::string capital;
        std::unique_ptr<SentenceReading> reading;
    };
    /// The two places that a sentence may have.
    [[nodiscard]] static std::array<std::size_t, 2> places_of(const Key& key) { return {key.hash % places, (key.hash >> 32) % places}; }

    std::vector<Entry> m_entries;
};

}  // namespace amends
