// Writes the words of a rule set as a hash table: by the first two characters of a Han word, by the first word of a Latin one.
#include "rule/dictionary.h"

#include <algorithm>

#include "text/words.h"

namespace amends {
namespace {

std::uint32_t key_of(std::u16string_view text)
{
    const bool is_latin = is_word_unit(text.front()) or text.front() == u'\'';
    std::uint32_t key = image::key_start;
    std::uint32_t words = 1;
    for (std::size_t i = 0; i < text.size() and (is_latin or i < image::key_han); ++i) {
        if (text[i] == u' ' and ++words > image::key_latin)
            break;
        key = image::key_with(key, text[i]);
    }
    return key;
}

}  // namespace

std::uint32_t Dictionary::word(std::u16string_view text, std::uint32_t capitals)
{
    const auto found = m_numbers.find(text);
    if (found != m_numbers.end())
        return found->second;
    const auto number = static_cast<std::uint32_t>(m_entries.size());
    m_entries.push_back({std::u16string{text}, capitals, {}});
    m_numbers.emplace(text, number);
    return number;
}

std::optional<std::uint32_t> Dictionary::find(std::u16string_view text) const
{
    const auto found = m_numbers.find(text);
    return found == m_numbers.end() ? std::nullopt : std::optional{found->second};
}

void Dictionary::put(std::uint32_t word, image::Membership membership)
{
    auto& lists = m_entries[word].lists;
    const auto same = std::find_if(lists.begin(), lists.end(), [&](const image::Membership& m) { return m.list == membership.list; });
    if (same == lists.end())
        lists.push_back(membership);
}

std::vector<std::uint32_t> Dictionary::write(Draft& draft) const
{
    std::map<std::uint32_t, std::vector<std::uint32_t>> by_key;
    for (std::uint32_t i = 0; i < m_entries.size(); ++i)
        by_key[key_of(m_entries[i].text)].push_back(i);

    std::uint32_t slots = 16;
    while (slots < by_key.size() * 2)
        slots *= 2;
    draft.buckets.assign(slots, {});
    draft.filter.assign(image::filter_bits / 64, 0);

    std::vector<std::uint32_t> numbers(m_entries.size());
    for (auto& [key, entries] : by_key) {
        std::stable_sort(entries.begin(), entries.end(), [&](std::uint32_t a, std::uint32_t b) {
            return m_entries[a].text.size() < m_entries[b].text.size();
        });
        const std::uint32_t hash = image::spread(key);
        std::uint32_t slot = hash & (slots - 1);
        while (draft.buckets[slot].count != 0)
            slot = (slot + 1) & (slots - 1);
        draft.buckets[slot] = {key, static_cast<std::uint32_t>(draft.words.size()), static_cast<std::uint32_t>(entries.size())};
        const std::uint32_t bit = image::filter_bit(hash);
        draft.filter[bit / 64] |= std::uint64_t{1} << (bit % 64);
        for (const std::uint32_t i : entries) {
            const Entry& entry = m_entries[i];
            numbers[i] = static_cast<std::uint32_t>(draft.words.size());
            image::Word word{static_cast<std::uint32_t>(draft.units.size()), static_cast<std::uint32_t>(entry.text.size()), entry.capitals, 0,
                             {static_cast<std::uint32_t>(draft.memberships.size()), static_cast<std::uint32_t>(entry.lists.size())}, {}, 0};
            for (const image::Membership& membership : entry.lists) {
                word.signature |= image::signature_bit(membership.list);
                word.is_delicate |= membership.flags != image::Membership::plain;
            }
            draft.words.push_back(word);
            draft.units.insert(draft.units.end(), entry.text.begin(), entry.text.end());
            draft.memberships.insert(draft.memberships.end(), entry.lists.begin(), entry.lists.end());
        }
    }
    return numbers;
}

}  // namespace amends
