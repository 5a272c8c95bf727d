// The word lists of a rule set while it is being made: named ones from rules/words, built-in values, and the anonymous
// ones that a pattern's literals make.
#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "rule/dictionary.h"
#include "rule/frequency.h"
#include "rule/pattern.h"

namespace amends {

class Lists {
public:
    /// Reserves the built-in values and a list for each page; no page is read yet.
    explicit Lists(const std::vector<const MarkdownPage*>& pages);

    /// Reads the words and patterns of the pages.
    void read(const std::vector<const MarkdownPage*>& pages, Dictionary& dictionary, std::vector<PageError>& errors);

    /// Adds the words of a page to the list whose page has its id, which tells how words are taken. The page must outlive this.
    void add(const MarkdownPage& page, Dictionary& dictionary, std::vector<PageError>& errors);

    [[nodiscard]] std::optional<std::uint32_t> find(std::string_view name) const;
    /// The anonymous list of these words.
    std::uint32_t anonymous(std::vector<std::uint32_t> words, Dictionary& dictionary);

    /// Patterns of composed lists, with the list that each belongs to.
    struct Composed {
        std::uint32_t list = 0;
        WrittenPattern pattern;
        const MarkdownPage* page = nullptr;
    };
    [[nodiscard]] const std::vector<Composed>& composed() const { return m_composed; }

    /// Carries words into the lists that take theirs in, and settles the levels. Tells cycles and unknown names.
    void settle(Dictionary& dictionary, std::vector<PageError>& errors);

    [[nodiscard]] std::uint32_t level(std::uint32_t list) const { return m_lists[list].level; }
    /// How common the marks of a list are expected to be; smaller is a better anchor.
    [[nodiscard]] double commonness(std::uint32_t list, const Frequency& frequency) const;
    /// The word of a list that stands in letters most often; nothing where it has none of its own.
    [[nodiscard]] std::optional<std::uint32_t> commonest_word(std::uint32_t list, const Frequency& frequency) const;
    /// Tells that the patterns of a composed list are expected to make so many marks.
    void expect_marks(std::uint32_t list, double marks);
    /// Writes the lists; what a mark belongs to leaves out those for which `keeps` is false.
    void write(ImageDraft& draft, const std::vector<bool>& keeps) const;
    [[nodiscard]] std::size_t size() const { return m_lists.size(); }
    [[nodiscard]] std::uint32_t first_value() const { return 0; }
    [[nodiscard]] std::vector<std::string_view> names() const;

private:
    /// A list taken in by another, and where that is written.
    struct Nested {
        std::string name;
        Place place;
        const MarkdownPage* page = nullptr;
    };
    struct List {
        std::string name;
        const MarkdownPage* page = nullptr;
        std::vector<std::uint32_t> words;
        std::vector<Nested> nested;
        std::set<std::uint32_t> within;                     ///< itself and the lists that take it in
        std::uint32_t level = 0;
        double composed_marks = 0;                          ///< expected from its patterns
    };
    void read_words(std::uint32_t list, const MarkdownPage& page, std::uint16_t flags, Dictionary& dictionary, PageErrors& errors);
    void read_entry(std::uint32_t list, const MarkdownPage& page, const PlacedText& entry, std::uint16_t flags, Dictionary& dictionary, PageErrors& errors);
    [[nodiscard]] bool settle_level(std::uint32_t list, std::vector<int>& state, std::vector<PageError>& errors);
    [[nodiscard]] std::vector<std::uint32_t> uses(std::uint32_t list, std::vector<PageError>* errors) const;

    std::vector<List> m_lists;
    std::map<std::string, std::uint32_t, std::less<>> m_by_name;
    std::map<std::vector<std::uint32_t>, std::uint32_t> m_anonymous;
    std::vector<Composed> m_composed;
};

/// Calls `visit` with each item of a sequence, also within alternatives.
template <class Visit>
void for_each_item(const PatternSequence& sequence, Visit visit)
{
    for (const PatternItem& item : sequence.items) {
        visit(item);
        for (const PatternSequence& alternative : item.alternatives)
            for_each_item(alternative, visit);
    }
}

}  // namespace amends
