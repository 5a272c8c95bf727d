// Verifies a sequence outward from its anchor: what stands after it left to right, what stands before it right to left.
#pragma once

#include <optional>
#include <string_view>
#include <utility>
#include <vector>

#include "matching/marks.h"
#include "matching/whereabouts.h"
#include "rule/rule_set.h"

namespace amends {

/// Where a sequence matched: all of it, and the part that is reported.
struct Verified {
    UnitSpan whole;
    UnitSpan part;
    bool has_brackets = false;  ///< the pattern says which part is reported, be it all of it
};

class Verifier {
public:
    /// Both must outlive the verifier; `whereabouts` tells of the marks of the sentence that is verified.
    Verifier(const RuleSet& rules, const Whereabouts& whereabouts) : m_nodes(rules.table(rules.header().nodes)), m_whereabouts(whereabouts) {}

    /// Begins a sentence. Both must live until the next call; marks may be added meanwhile.
    void begin(std::u16string_view units, const Marks& marks);

    /// The nearest match of `sequence` whose anchor is `mark`. Its cost is bounded whatever the text.
    [[nodiscard]] std::optional<Verified> verify(const image::Sequence& sequence, std::uint32_t mark);

    /// If set, receives the number of each written alternative that a match went through, and each word it used with its list.
    struct Trace {
        std::vector<std::uint32_t> alternatives;
        std::vector<std::pair<std::uint32_t, std::uint32_t>> words;
    };
    void trace(Trace* trace) { m_trace = trace; }

private:
    [[nodiscard]] bool walk(std::uint32_t node, std::uint32_t at);
    [[nodiscard]] bool walk_list(const image::Node& node, std::uint32_t at);
    [[nodiscard]] bool may_stand(const image::Node& list, std::uint32_t at) const;
    [[nodiscard]] bool fails_here(std::uint32_t node, std::uint32_t at);
    [[nodiscard]] bool walk_noted(const image::Node& node, std::uint32_t at);
    [[nodiscard]] bool walk_gap(const image::Node& node, std::uint32_t at);
    [[nodiscard]] std::uint32_t skip(std::uint32_t at) const;
    [[nodiscard]] std::uint32_t skip_forward(std::uint32_t at) const;
    [[nodiscard]] std::uint32_t skip_backward(std::uint32_t at) const;
    [[nodiscard]] std::uint32_t atom(std::uint32_t at) const;
    void trace_mark(std::uint32_t mark, std::uint32_t list) const;
    [[nodiscard]] std::uint32_t end_of_text() const { return static_cast<std::uint32_t>(m_units.size()); }

    std::span<const image::Node> m_nodes;
    const Whereabouts& m_whereabouts;
    const Marks* m_marks = nullptr;
    std::u16string_view m_units;
    Trace* m_trace = nullptr;

    bool m_forward = true;
    int m_steps = 0;
    std::uint32_t m_end = 0;  ///< where the present direction ended
    std::optional<std::uint32_t> m_open, m_close;
};

}  // namespace amends
