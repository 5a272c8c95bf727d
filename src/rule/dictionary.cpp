// Writes the words of a rule set as a hash table: by the first two characters of a Han word, by the first word of a Latin one.
#include "rule/dictionary.h"

#include <algorithm>

#include "rule/frequency.h"
#include "text/words.h"

namespace amends {
namespace {

// The keys of a word, shortest first: of its first Han character, its first two, and so on, or of its Latin words. The last
// is the one it is found by.
std::vector<std::uint32_t> keys_of(std::u16string_view text)
{
    const bool is_latin = is_word_unit(text.front()) or text.front() == u'\'';
    std::vector<std::uint32_t> keys;
    std::uint32_t key = image::key_start;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (is_latin and text[i] == u' ')
            keys.push_back(key);
        if (keys.size() == (is_latin ? image::key_latin : image::key_han))
            return keys;
        key = image::key_with(key, text[i]);
        if (not is_latin)
            keys.push_back(key);
    }
    if (is_latin)
        keys.push_back(key);
    return keys;
}

void mark_filter(ImageDraft& draft, std::uint32_t key)
{
    const std::uint32_t bit = image::filter_bit(image::spread(key));
    draft.filter[bit / 64] |= std::uint64_t{1} << (bit % 64);
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

void Dictionary::forget_lists(const std::vector<bool>& keeps)
{
    for (Entry& entry : m_entries)
        std::erase_if(entry.lists, [&](const image::Membership& membership) { return not keeps[membership.list]; });
}

std::vector<Dictionary::Group> Dictionary::groups(const Frequency& frequency) const
{
    std::map<std::uint32_t, std::vector<std::uint32_t>> by_key;
    for (std::uint32_t i = 0; i < m_entries.size(); ++i)
        by_key[keys_of(m_entries[i].text).back()].push_back(i);
    std::vector<Group> groups;
    for (auto& [key, words] : by_key) {
        double most = 0;
        for (const std::uint32_t word : words)
            most = std::max(most, frequency.of(word));
        std::stable_sort(words.begin(), words.end(), [&](std::uint32_t a, std::uint32_t b) { return m_entries[a].text.size() < m_entries[b].text.size(); });
        groups.push_back({key, most, std::move(words)});
    }
    std::stable_sort(groups.begin(), groups.end(), [](const Group& a, const Group& b) { return a.frequency > b.frequency; });
    return groups;
}

std::vector<std::uint32_t> Dictionary::write(ImageDraft& draft, const Frequency& frequency) const
{
    draft.filter.assign(image::filter_bits / 64, 0);
    for (const Entry& entry : m_entries) {
        for (const std::uint32_t key : keys_of(entry.text))
            mark_filter(draft, key);
    }
    const std::vector<Group> all = groups(frequency);
    std::uint32_t slots = 16;
    while (slots < all.size() * 2)
        slots *= 2;
    draft.buckets.assign(slots, {});
    std::vector<std::uint32_t> numbers(m_entries.size());
    for (const Group& group : all) {
        std::uint32_t slot = image::spread(group.key) & (slots - 1);
        while (draft.buckets[slot].count != 0)
            slot = (slot + 1) & (slots - 1);
        draft.buckets[slot] = {group.key, static_cast<std::uint32_t>(draft.words.size()), static_cast<std::uint32_t>(group.words.size())};
        for (const std::uint32_t word : group.words) {
            numbers[word] = static_cast<std::uint32_t>(draft.words.size());
            write_word(m_entries[word], draft);
        }
    }
    return numbers;
}

void Dictionary::write_word(const Entry& entry, ImageDraft& draft)
{
    image::Word word{static_cast<std::uint32_t>(draft.units.size()), static_cast<std::uint32_t>(entry.text.size()), entry.capitals, 0,
                     {{static_cast<std::uint32_t>(draft.memberships.size()), static_cast<std::uint32_t>(entry.lists.size())}, {}, {}, 0}};
    std::vector<image::Membership> lists = entry.lists;
    std::sort(lists.begin(), lists.end(), [](const auto& a, const auto& b) { return a.list < b.list; });
    for (const image::Membership& membership : lists) {
        word.bearing.signature |= image::signature_bit(membership.list);
        word.is_delicate |= membership.flags != image::Membership::plain;
    }
    draft.words.push_back(word);
    draft.units.insert(draft.units.end(), entry.text.begin(), entry.text.end());
    draft.memberships.insert(draft.memberships.end(), lists.begin(), lists.end());
}

}  // namespace amends
