// Turns the tree of a pattern into nodes: literals become anonymous lists, the rarest item the anchor, what stands before it a
// program read right to left, what stands after it one read left to right.
#include "rule/program.h"

#include <algorithm>

#include <fmt/format.h>

#include "rule/spelling.h"
#include "text/nearest.h"

namespace amends {
namespace {

using Kind = PatternItem::Kind;

// About how many of the places where its anchor stands a pattern matches; only the order of such guesses matters.
constexpr double matching_share = 0.3;

// A part begins at its first word and ends at its last: `[ …` and `… ]` would report what merely lies between.
bool gap_at_bracket(const std::vector<PatternItem>& items)
{
    for (std::size_t i = 0; i + 1 < items.size(); ++i) {
        if ((items[i].kind == Kind::open and items[i + 1].kind == Kind::gap) or (items[i].kind == Kind::gap and items[i + 1].kind == Kind::close))
            return true;
    }
    return false;
}

}  // namespace

void ProgramCompiler::compile(const WrittenPattern& pattern, PatternOwner owner, PageErrors& errors)
{
    // A line that stands in the fences of both languages, since it is made of lists alone, is looked for once.
    if (pattern.sequences.empty() or not m_seen.insert({owner.rule, owner.list, pattern.text}).second)
        return;
    m_owner = owner;
    m_line = pattern.place.line;
    m_level = 0;
    const auto number = static_cast<std::uint32_t>(m_draft.patterns.size());
    const auto parts = static_cast<std::uint32_t>(pattern.sequences.size());
    m_draft.patterns.push_back({owner.rule, owner.list, 0, parts, m_line});
    for (std::uint32_t part = 0; part < parts; ++part) {
        PatternSequence sequence = pattern.sequences[part];
        if (gap_at_bracket(sequence.items))
            errors.add(pattern.place, "a gap stands at a bracket", "let the reported part begin and end with a word or list");
        else if (resolve(sequence, errors))
            compile_sequence(sequence.items, number, part, errors);
    }
    m_draft.patterns[number].level = m_level + 1;
    m_draft.header.levels = std::max(m_draft.header.levels, m_level + 2);
}

bool ProgramCompiler::resolve(PatternSequence& sequence, PageErrors& errors)
{
    bool sound = true;
    for (PatternItem& item : sequence.items)
        sound = resolve_item(item, errors) and sound;
    return sound;
}

bool ProgramCompiler::resolve_item(PatternItem& item, PageErrors& errors)
{
    if (item.kind == Kind::literal or item.kind == Kind::forms) {
        item.resolved = literal_list({item});
    } else if (item.kind == Kind::list) {
        const auto list = m_lists.find(item.name);
        if (not list) {
            const auto near = nearest(item.name, m_lists.names());
            errors.add(item.place, fmt::format("there is no list <{}>", item.name),
                       near ? fmt::format("did you mean <{}>?", *near) : fmt::format("write rules/words/{}.md, or use a list that is there", item.name));
            return false;
        }
        item.resolved = *list;
        m_level = std::max(m_level, m_lists.level(*list));
    } else if (item.kind == Kind::group) {
        for (PatternSequence& alternative : item.alternatives) {
            if (m_owner.rule != image::none and not item.is_optional) {  // which the examples are held to hit
                alternative.alternative = static_cast<std::uint32_t>(m_draft.alternatives.size());
                m_draft.alternatives.push_back({m_draft.text(alternative.spelled), m_owner.rule, m_line});
            }
            if (not resolve(alternative, errors))
                return false;
        }
        if (is_word_group(item))
            resolve_word_group(item);
    }
    return true;
}

bool ProgramCompiler::is_word_group(const PatternItem& item) const
{
    return std::all_of(item.alternatives.begin(), item.alternatives.end(),
                       [](const PatternSequence& alternative) { return not spellings(alternative.items).empty(); });
}

// Alternatives that are words only are one look-up in one anonymous list.
void ProgramCompiler::resolve_word_group(PatternItem& item)
{
    std::vector<std::uint32_t> words;
    std::vector<image::AlternativeWord> rows;
    for (const PatternSequence& alternative : item.alternatives) {
        for (const std::u16string& text : spellings(alternative.items)) {
            words.push_back(m_dictionary.word(text));
            if (alternative.is_noted())
                rows.push_back({0, words.back(), alternative.alternative});
        }
    }
    item.resolved = m_lists.anonymous(std::move(words), m_dictionary);
    for (image::AlternativeWord& row : rows) {
        row.list = item.resolved;
        m_draft.alternative_words.push_back(row);
    }
}

std::uint32_t ProgramCompiler::literal_list(const Items& items)
{
    std::vector<std::uint32_t> words;
    Items plain = items;
    plain.front().is_optional = false;
    for (const std::u16string& text : spellings(plain))
        words.push_back(m_dictionary.word(text));
    return m_lists.anonymous(std::move(words), m_dictionary);
}

// The items that must be there and are looked up in one list, rarest first.
std::vector<std::size_t> ProgramCompiler::by_rarity(const Items& items) const
{
    std::vector<std::size_t> found;
    for (std::size_t i = 0; i < items.size(); ++i) {
        if (not items[i].is_optional and items[i].resolved != PatternItem::no_list)
            found.push_back(i);
    }
    std::stable_sort(found.begin(), found.end(), [&](std::size_t a, std::size_t b) {
        return m_lists.commonness(items[a].resolved, m_frequency) < m_lists.commonness(items[b].resolved, m_frequency);
    });
    return found;
}

void ProgramCompiler::compile_sequence(const Items& items, std::uint32_t pattern, std::uint32_t part, PageErrors& errors)
{
    const std::vector<std::size_t> rarest = by_rarity(items);
    const auto group = static_cast<std::size_t>(
        std::find_if(items.begin(), items.end(), [](const PatternItem& item) { return item.kind == Kind::group and not item.is_optional; }) - items.begin());
    if (not rarest.empty()) {
        const std::size_t anchor = rarest.front();
        image::Sequence sequence{items[anchor].resolved, 0, 0, pattern, 0, part};
        for (std::size_t i = 1; i < std::min(rarest.size(), sequence.needs.size() + 1); ++i)
            sequence.needs[i - 1] = items[rarest[i]].resolved;
        sequence.backward = chain(items, 0, anchor, false, node({image::Node::Kind::accept, 0, image::none}));
        sequence.forward = chain(items, anchor + 1, items.size(), true, node({image::Node::Kind::accept, 0, image::none}));
        m_draft.sequences.push_back(sequence);
        if (m_owner.list != image::none)
            m_lists.expect_marks(m_owner.list, m_lists.commonness(sequence.anchor, m_frequency) * matching_share);
    } else if (group < items.size()) {
        // Only groups must be there: spell out the first, so that each spelling has an anchor.
        for (const PatternSequence& alternative : items[group].alternatives) {
            Items spelled(items.begin(), items.begin() + static_cast<std::ptrdiff_t>(group));
            if (alternative.is_noted()) {
                PatternItem note;
                note.kind = Kind::group;
                note.is_optional = true;
                note.alternatives.push_back({{}, {}, alternative.alternative});
                spelled.push_back(note);
            }
            spelled.insert(spelled.end(), alternative.items.begin(), alternative.items.end());
            spelled.insert(spelled.end(), items.begin() + static_cast<std::ptrdiff_t>(group) + 1, items.end());
            compile_sequence(spelled, pattern, part, errors);
        }
    } else {
        errors.add({m_line, 1}, "the pattern can match nothing at all", "leave at least one word, list or group without \"?\"");
    }
}

std::uint32_t ProgramCompiler::node(image::Node node)
{
    m_draft.nodes.push_back(node);
    return static_cast<std::uint32_t>(m_draft.nodes.size()) - 1;
}

std::uint32_t ProgramCompiler::item_node(const PatternItem& item, bool forward, std::uint32_t next)
{
    using NodeKind = image::Node::Kind;
    switch (item.kind) {
    case Kind::gap: return node({NodeKind::gap, item.is_long ? 1u : 0u, next});
    case Kind::open: return node({NodeKind::open, 0, next});
    case Kind::close: return node({NodeKind::close, 0, next});
    default: break;
    }
    if (item.resolved != PatternItem::no_list)
        return node({NodeKind::list, item.resolved, next});
    std::uint32_t entry = image::none;
    for (auto alternative = item.alternatives.rbegin(); alternative != item.alternatives.rend(); ++alternative) {
        const std::uint32_t noted = alternative->is_noted() ? node({NodeKind::note, alternative->alternative, next}) : next;
        const std::uint32_t first = chain(alternative->items, 0, alternative->items.size(), forward, noted);
        entry = entry == image::none ? first : node({NodeKind::split, entry, first});
    }
    return entry;
}

std::uint32_t ProgramCompiler::chain(const Items& items, std::size_t begin, std::size_t end, bool forward, std::uint32_t next)
{
    for (std::size_t i = 0; i < end - begin; ++i) {
        const PatternItem& item = items[forward ? end - 1 - i : begin + i];
        const std::uint32_t entry = item_node(item, forward, next);
        next = item.is_optional ? node({image::Node::Kind::split, next, entry}) : entry;
    }
    return next;
}

}  // namespace amends
