// The dictionary of a rule set while it is being made: every word of every list and pattern, once.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "rule/draft.h"

namespace amends {

class Frequency;

class Dictionary {
public:
    /// The word `text` (folded; Latin words parted by one space). `capitals` has a bit for each unit written as a capital.
    std::uint32_t word(std::u16string_view text, std::uint32_t capitals = 0);
    [[nodiscard]] std::optional<std::uint32_t> find(std::u16string_view text) const;
    void put(std::uint32_t word, image::Membership membership);
    [[nodiscard]] const std::u16string& text(std::uint32_t word) const { return m_entries[word].text; }
    [[nodiscard]] const std::vector<image::Membership>& lists(std::uint32_t word) const { return m_entries[word].lists; }
    [[nodiscard]] std::size_t size() const { return m_entries.size(); }

    /// Forgets that words belong to lists for which `keeps` is false: nothing ever asks for them.
    void forget_lists(const std::vector<bool>& keeps);

    /// Writes words, hash table and filter into the draft and returns each word's number there. Frequent words lie together.
    [[nodiscard]] std::vector<std::uint32_t> write(ImageDraft& draft, const Frequency& frequency) const;

private:
    struct Entry {
        std::u16string text;
        std::uint32_t capitals = 0;
        std::vector<image::Membership> lists;
    };
    /// The words that begin with one key, shortest first, and how often the most frequent of them stands in ordinary letters.
    struct Group {
        std::uint32_t key = 0;
        double frequency = 0;
        std::vector<std::uint32_t> words;
    };
    /// The most frequent first.
    [[nodiscard]] std::vector<Group> groups(const Frequency& frequency) const;
    static void write_word(const Entry& entry, ImageDraft& draft);

    std::vector<Entry> m_entries;
    std::map<std::u16string, std::uint32_t, std::less<>> m_numbers;
};

}  // namespace amends
