// Compiles the pages of a rule set into one image, or tells what is wrong with them.
#include <algorithm>
#include <optional>

#include "rule/frequency.h"
#include "rule/learning/taught.h"
#include "rule/needs.h"
#include "rule/page_sources.h"
#include "rule/program.h"
#include "rule/rule_pages.h"
#include "rule/rule_set.h"
#include "rule/spelling.h"
#include "text/fold.h"

namespace amends {
namespace {

image::PageKind kind_of(const MarkdownPage& page)
{
    const std::string_view id = page.id;
    if (id.starts_with("words/")) return image::PageKind::list;
    if (id.starts_with("elements/") and std::count(id.begin(), id.end(), '/') == 1) return image::PageKind::element;
    if (id.starts_with("scenarios/")) return image::PageKind::scenario;
    if (id.starts_with("kinds/")) return image::PageKind::kind;
    if (id.starts_with("channels/")) return image::PageKind::channel;
    if (id == "score") return image::PageKind::score;
    return image::PageKind::rule;
}

// How `explain` knows a page: a rule by its id, an element by what its absence is reported as, a list in brackets.
std::string public_id(const MarkdownPage& page, image::PageKind kind)
{
    const std::string below = page.id.substr(page.id.find('/') + 1);
    switch (kind) {
    case image::PageKind::list: return "<" + below + ">";
    case image::PageKind::element: return "missing/" + below;
    case image::PageKind::rule: return keeps_folder_in_id(page.id) ? page.id : below;
    default: return page.id;
    }
}

class Compiler {
public:
    explicit Compiler(const PageSources& sources) : m_gathered(gather(sources, m_errors)) {}

    Compiled compile()
    {
        if (m_gathered.pages.empty())
            return {{}, std::move(m_errors)};
        m_draft.header.hash = m_draft.text(hash_of(m_gathered));
        read_lists();
        read_others();
        if (m_errors.empty())
            compile_patterns();
        if (not m_errors.empty())
            return {{}, std::move(m_errors)};
        write_lists();
        settle_likeness(m_gathered, m_draft);
        return {lay_out(std::move(m_draft)), {}};
    }

private:
    void read_lists()
    {
        std::vector<const MarkdownPage*> lists;
        for (const MarkdownPage& page : m_gathered.pages) {
            if (kind_of(page) == image::PageKind::list)
                lists.push_back(&page);
        }
        m_lists = Lists{lists};
        m_lists.read(lists, m_dictionary, m_errors);
        for (const MarkdownPage& addition : m_gathered.additions) {
            if (kind_of(addition) == image::PageKind::list)
                m_lists.add(addition, m_dictionary, m_errors);
        }
        m_lists.settle(m_dictionary, m_errors);
        for (std::size_t i = 0; i < image::fact_lists.size(); ++i)
            m_draft.header.fact_lists[i] = m_lists.find(image::fact_lists[i]).value_or(image::none);
    }

    void read_others()
    {
        std::vector<DraftRule> rules;
        for (const MarkdownPage& page : m_gathered.pages) {
            const image::PageKind kind = kind_of(page);
            const auto number = static_cast<std::uint32_t>(m_draft.pages.size());
            m_draft.pages.push_back({m_draft.text(public_id(page, kind)), m_draft.text(page.id), m_draft.text(page.title), m_draft.text(markdown_of(page, m_gathered)), kind});
            PageErrors errors{page, m_errors};
            if (kind == image::PageKind::element)
                read_element(page, number, m_draft, errors);
            else if (kind == image::PageKind::score)
                read_score(with_additions(page), m_draft, errors);
            else if (kind != image::PageKind::list) {
                rules.push_back(read_rule(page, m_draft, errors));
                rules.back().row.page = number;
            }
        }
        m_rules = resolve_conditions(std::move(rules), m_lists, m_draft, m_errors);
        for (DraftRule& rule : m_rules)
            weigh(rule.row, *rule.page);
    }

    // Where records are kept, a rule speaks louder than a suggestion only with one that earns it. What code finds is no matter of opinion.
    void weigh(image::Rule& rule, const MarkdownPage& page) const
    {
        if (m_gathered.own.contains(page.id) or not image::tells(rule.kind) or image::is_certain(rule.kind))
            return;
        if (const auto found = m_gathered.measured.find(public_id(page, image::PageKind::rule)); found != m_gathered.measured.end())
            rule.record = found->second;
        rule.is_on_trial = image::is_proven(rule.record) ? 0 : 1;
    }

    // The page with the numbers that are added to it in place of its own.
    [[nodiscard]] MarkdownPage with_additions(MarkdownPage page) const
    {
        for (const MarkdownPage& addition : m_gathered.additions) {
            if (addition.id == page.id)
                add_numbers(addition, page);
        }
        return page;
    }

    void compile_patterns()
    {
        std::vector<Lists::Composed> composed = m_lists.composed();
        std::stable_sort(composed.begin(), composed.end(), [&](const auto& a, const auto& b) { return m_lists.level(a.list) < m_lists.level(b.list); });
        for (const Lists::Composed& entry : composed)
            enter_words(entry.pattern);
        for (const DraftRule& rule : m_rules) {
            for (const WrittenPattern& pattern : rule.patterns)
                enter_words(pattern);
        }
        m_frequency.emplace(m_dictionary, folded(sample()));
        ProgramCompiler programs{m_draft, m_lists, m_dictionary, *m_frequency};
        for (const Lists::Composed& entry : composed) {
            PageErrors errors{*entry.page, m_errors};
            programs.compile(entry.pattern, {image::none, entry.list}, errors);
        }
        for (std::uint32_t i = 0; i < m_rules.size(); ++i) {
            PageErrors errors{*m_rules[i].page, m_errors};
            for (const WrittenPattern& pattern : m_rules[i].patterns)
                programs.compile(pattern, {i, image::none}, errors);
            m_draft.rules.push_back(m_rules[i].row);
        }
        // A list's own patterns run at its level; rules see the marks of every list.
        for (image::Pattern& pattern : m_draft.patterns)
            pattern.level = pattern.list == image::none ? m_draft.header.levels : m_lists.level(pattern.list);
    }

    // The dictionary must know every word before words are counted.
    void enter_words(const WrittenPattern& pattern)
    {
        for (const PatternSequence& sequence : pattern.sequences) {
            for_each_item(sequence, [&](PatternItem item) {
                item.is_optional = false;
                if (item.kind != PatternItem::Kind::literal and item.kind != PatternItem::Kind::forms)
                    return;
                for (const std::u16string& text : spellings({item}))
                    m_dictionary.word(text);
            });
        }
    }

    // The examples of all pages: letters enough to tell a rare word from a common one.
    [[nodiscard]] std::string sample() const
    {
        std::string text;
        for (const MarkdownPage& page : m_gathered.pages) {
            const Section* examples = is_for_houses(page) ? nullptr : page.section("Examples");
            for (const Part& part : examples == nullptr ? std::vector<Part>{} : examples->parts) {
                if (const auto* bullet = std::get_if<PlacedText>(&part))
                    text += bullet->text.substr(std::min(bullet->text.find(':') + 1, bullet->text.size())) + '\n';
            }
        }
        return text;
    }

    // Many lists only serve to be taken in by others; a mark need not know of those. The values come first and always stay.
    [[nodiscard]] std::vector<bool> lists_asked_for() const
    {
        std::vector<bool> asked(m_lists.size(), false);
        std::fill_n(asked.begin(), image::value_names.size(), true);
        for (const image::Node& node : m_draft.nodes) {
            if (node.kind == image::Node::Kind::list)
                asked[node.arg] = true;
        }
        for (const image::Sequence& sequence : m_draft.sequences)
            asked[sequence.anchor] = true;
        for (const image::Term& term : m_draft.terms) {
            if (term.kind == image::Term::Kind::list)
                asked[term.arg] = true;
        }
        for (const std::uint32_t list : m_draft.header.fact_lists) {
            if (list != image::none)
                asked[list] = true;
        }
        return asked;
    }

    void write_lists()
    {
        const std::vector<bool> asked_for = lists_asked_for();
        m_dictionary.forget_lists(asked_for);
        m_lists.write(m_draft, asked_for);
        const std::vector<std::uint32_t> numbers = m_dictionary.write(m_draft, *m_frequency);
        for (image::AlternativeWord& row : m_draft.alternative_words)
            row.word = numbers[row.word];
        anchor_sequences();
        number_needs(m_draft, m_lists, *m_frequency);
        gather_needs();
    }

    // The rows of `pool` that `add` gives for the lists a mark is of; one that only swallows others is of none.
    template <class Row, class Add>
    image::Table<Row> collect(std::vector<Row>& pool, image::Table<image::Membership> lists, Add add) const
    {
        image::Table<Row> table{static_cast<std::uint32_t>(pool.size()), 0};
        for (std::uint32_t i = lists.offset; i < lists.offset + lists.count; ++i) {
            const image::Membership& membership = m_draft.memberships[i];
            if ((membership.flags & image::Membership::swallows) == 0)
                add(membership.list, pool);
        }
        table.count = static_cast<std::uint32_t>(pool.size()) - table.offset;
        return table;
    }

    // What a mark stands for, in order.
    void gather_needs()
    {
        const auto gather = [&](image::Table<image::Membership> lists) {
            const auto table = collect(m_draft.numbers, lists, [&](std::uint32_t list, std::vector<std::uint32_t>& into) {
                if (m_draft.lists[list].need != image::none)
                    into.push_back(m_draft.lists[list].need);
            });
            std::sort(m_draft.numbers.begin() + table.offset, m_draft.numbers.end());
            return table;
        };
        for (image::Word& word : m_draft.words)
            word.bearing.needs = gather(word.bearing.lists);
        for (image::List& list : m_draft.lists)
            list.bearing.needs = gather(list.bearing.lists);
    }

    // A mark leads straight to the sequences to verify from it: those anchored at any of its lists.
    void anchor_sequences()
    {
        std::vector<std::vector<std::uint32_t>> anchored(m_draft.lists.size());
        for (std::uint32_t i = 0; i < m_draft.sequences.size(); ++i) {
            image::Sequence& sequence = m_draft.sequences[i];
            sequence.level = m_draft.patterns[sequence.pattern].level;
            anchored[sequence.anchor].push_back(i);
        }
        const auto gather = [&](image::Table<image::Membership> lists) {
            return collect(m_draft.numbers, lists, [&](std::uint32_t list, std::vector<std::uint32_t>& into) {
                into.insert(into.end(), anchored[list].begin(), anchored[list].end());
            });
        };
        for (image::Word& word : m_draft.words)
            word.bearing.anchored = gather(word.bearing.lists);
        for (image::List& list : m_draft.lists)
            list.bearing.anchored = gather(list.bearing.lists);
    }

    std::vector<PageError> m_errors;
    GatheredPages m_gathered;
    ImageDraft m_draft;
    Dictionary m_dictionary;
    std::optional<Frequency> m_frequency;  ///< of its words, once all are known
    Lists m_lists{{}};
    std::vector<DraftRule> m_rules;
};

}  // namespace

Compiled compile_rules(const PageSources& sources)
{
    return Compiler{sources}.compile();
}

Compiled compile_rules(const std::filesystem::path& folder)
{
    return compile_rules(PageSources{nullptr, {folder}, {}});
}

}  // namespace amends
