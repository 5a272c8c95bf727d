// Compiles written patterns into programs of nodes, each to be verified outward from its rarest item.
#pragma once

#include <set>
#include <string>
#include <tuple>

#include "rule/dictionary.h"
#include "rule/draft.h"
#include "rule/lists.h"
#include "rule/pattern.h"

namespace amends {

/// Whom a pattern speaks for: a rule, or a composed list.
struct PatternOwner {
    std::uint32_t rule = image::none;
    std::uint32_t list = image::none;
};

class ProgramCompiler {
public:
    ProgramCompiler(ImageDraft& draft, Lists& lists, Dictionary& dictionary, const Frequency& frequency)
        : m_draft(draft), m_lists(lists), m_dictionary(dictionary), m_frequency(frequency)
    {
    }

    /// Adds the pattern to the draft. Unknown lists, and sequences that hold nothing to find, are told in `errors`.
    void compile(const WrittenPattern& pattern, PatternOwner owner, PageErrors& errors);

private:
    using Items = std::vector<PatternItem>;

    void compile_sequence(const Items& items, std::uint32_t pattern, std::uint32_t part, PageErrors& errors);
    [[nodiscard]] std::vector<std::size_t> by_rarity(const Items& items) const;
    [[nodiscard]] bool resolve(PatternSequence& sequence, PageErrors& errors);
    [[nodiscard]] bool resolve_item(PatternItem& item, PageErrors& errors);
    [[nodiscard]] bool is_word_group(const PatternItem& item) const;
    void resolve_word_group(PatternItem& item);
    [[nodiscard]] std::uint32_t literal_list(const Items& items);
    [[nodiscard]] std::uint32_t node(image::Node node);
    [[nodiscard]] std::uint32_t item_node(const PatternItem& item, bool forward, std::uint32_t next);
    [[nodiscard]] std::uint32_t chain(const Items& items, std::size_t begin, std::size_t end, bool forward, std::uint32_t next);

    ImageDraft& m_draft;
    Lists& m_lists;
    Dictionary& m_dictionary;
    const Frequency& m_frequency;
    std::set<std::tuple<std::uint32_t, std::uint32_t, std::string>> m_seen;  ///< by owner and text
    PatternOwner m_owner;
    std::uint32_t m_line = 0;
    std::uint32_t m_level = 0;
};

}  // namespace amends
