// Finds sentences by a hash of their text in a table of fixed size.
#include "reading/memo.h"

#include <cstring>
#include <functional>
#include <utility>

namespace amends {

namespace {

/// By bytes: the comparison of the library goes unit by unit.
bool are_same(std::u16string_view a, std::u16string_view b)
{
    return a.size() == b.size() and std::memcmp(a.data(), b.data(), a.size() * sizeof(char16_t)) == 0;
}

}  // namespace

SentenceMemo::Key::Key(const SentenceText& sentence)
    : units(sentence.units), capital(reinterpret_cast<const char*>(sentence.capital.data()), sentence.capital.size()),
      hash(std::hash<std::u16string_view>{}(units))
{
}

const SentenceReading* SentenceMemo::find(const Key& key) const
{
    for (const std::size_t place : places_of(key)) {
        const Entry& entry = m_entries[place];
        if (entry.reading != nullptr and are_same(entry.units, key.units) and entry.capital == key.capital)
            return entry.reading.get();
    }
    return nullptr;
}

bool SentenceMemo::meet(const Key& key)
{
    Entry& entry = m_entries[places_of(key).front()];
    return std::exchange(entry.met, key.hash) == key.hash;
}

void SentenceMemo::keep(const Key& key, std::unique_ptr<SentenceReading>& reading)
{
    const auto [first, second] = places_of(key);
    Entry& entry = m_entries[m_entries[first].reading != nullptr and m_entries[second].reading == nullptr ? second : first];
    entry.units = key.units;
    entry.capital = key.capital;
    std::swap(entry.reading, reading);
}

}  // namespace amends
