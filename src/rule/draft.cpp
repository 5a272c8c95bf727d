// Lays the growing tables of a draft out as the flat block that image.h describes.
#include "rule/draft.h"

#include <cstring>

namespace amends {
namespace {

constexpr std::size_t alignment = 8;

class Block {
public:
    explicit Block(std::string_view texts) : m_bytes(sizeof(image::Header))
    {
        append(texts.data(), texts.size());
    }

    template <class T>
    image::Table<T> add(const std::vector<T>& rows)
    {
        m_bytes.resize((m_bytes.size() + alignment - 1) / alignment * alignment);
        const image::Table<T> table{static_cast<std::uint32_t>(m_bytes.size()), static_cast<std::uint32_t>(rows.size())};
        append(rows.data(), rows.size() * sizeof(T));
        return table;
    }

    std::vector<std::byte> finish(image::Header header)
    {
        header.size = static_cast<std::uint32_t>(m_bytes.size());
        std::memcpy(m_bytes.data(), &header, sizeof header);
        return std::move(m_bytes);
    }

private:
    void append(const void* data, std::size_t size)
    {
        const auto* const bytes = static_cast<const std::byte*>(data);
        m_bytes.insert(m_bytes.end(), bytes, bytes + size);
    }

    std::vector<std::byte> m_bytes;
};

// An index in the pool becomes an offset in the block.
template <class T>
void rebase(image::Table<T>& table, image::Table<T> pool)
{
    table.offset = pool.offset + table.offset * static_cast<std::uint32_t>(sizeof(T));
}

// Adds the tables that others point into, and turns what points into them into offsets.
void add_pools(ImageDraft& draft, Block& block)
{
    const auto memberships = block.add(draft.memberships);
    const auto numbers = block.add(draft.numbers);
    const auto terms = block.add(draft.terms);
    const auto rebase_bearing = [&](image::Bearing& bearing) {
        rebase(bearing.lists, memberships);
        rebase(bearing.anchored, numbers);
        rebase(bearing.needs, numbers);
    };
    for (image::Word& word : draft.words)
        rebase_bearing(word.bearing);
    for (image::List& list : draft.lists)
        rebase_bearing(list.bearing);
    for (image::Condition& condition : draft.conditions)
        rebase(condition.any, terms);
    const auto conditions = block.add(draft.conditions);
    for (image::Rule& rule : draft.rules) {
        for (image::Conditions* const asked : {&rule.when, &rule.except}) {
            rebase(asked->of_sentence, conditions);
            rebase(asked->of_letter, conditions);
            rebase(asked->open, conditions);
        }
        rebase(rule.severity_terms, terms);
        rebase(rule.severity_values, numbers);
    }
}

}  // namespace

image::Text ImageDraft::text(std::string_view text)
{
    const auto at = static_cast<std::uint32_t>(sizeof(image::Header) + texts.size());
    texts += text;
    return {at, static_cast<std::uint32_t>(text.size())};
}

std::vector<std::byte> lay_out(ImageDraft draft)
{
    Block block{draft.texts};
    add_pools(draft, block);
    image::Header& header = draft.header;
    header.pages = block.add(draft.pages);
    header.units = block.add(draft.units);
    header.words = block.add(draft.words);
    header.buckets = block.add(draft.buckets);
    header.filter = block.add(draft.filter);
    header.lists = block.add(draft.lists);
    header.patterns = block.add(draft.patterns);
    header.sequences = block.add(draft.sequences);
    header.nodes = block.add(draft.nodes);
    header.alternatives = block.add(draft.alternatives);
    header.alternative_words = block.add(draft.alternative_words);
    header.rules = block.add(draft.rules);
    header.likeness.starts = block.add(draft.feature_starts);
    header.likeness.features = block.add(draft.features);
    header.likeness.weights = block.add(draft.weights);
    header.likeness_rules = block.add(draft.likeness_rules);
    return block.finish(header);
}

}  // namespace amends
