// Gathers the lists that are asked for, and numbers them by their most frequent words.
#include "rule/needs.h"

#include <algorithm>
#include <iterator>
#include <utility>
#include <vector>

namespace amends {
namespace {

std::vector<std::uint32_t> asked_by_conditions_and_facts(const ImageDraft& draft)
{
    std::vector<std::uint32_t> lists;
    for (const image::Term& term : draft.terms) {
        if (term.kind == image::Term::Kind::list)
            lists.push_back(term.arg);
    }
    std::copy_if(draft.header.fact_lists.begin(), draft.header.fact_lists.end(), std::back_inserter(lists),
                 [](std::uint32_t list) { return list != image::none; });
    return lists;
}

std::vector<std::uint32_t> asked_by_sequences(const ImageDraft& draft)
{
    std::vector<std::uint32_t> lists;
    for (const image::Sequence& sequence : draft.sequences)
        std::copy_if(sequence.needs.begin(), sequence.needs.end(), std::back_inserter(lists), [](std::uint32_t list) { return list != image::none; });
    for (const image::Node& node : draft.nodes) {
        if (node.kind == image::Node::Kind::list)
            lists.push_back(node.arg);
    }
    return lists;
}

/// How often the most frequent word of a list stands in letters, the negative of it, and which word it is.
using Rank = std::pair<double, std::uint32_t>;

Rank rank_of(std::uint32_t list, const Lists& lists, const Frequency& frequency)
{
    const auto word = lists.commonest_word(list, frequency);
    return word ? Rank{-frequency.of(*word), *word} : Rank{0, image::none};
}

void number(const std::vector<std::uint32_t>& asked, const Lists& lists, const Frequency& frequency, ImageDraft& draft)
{
    std::vector<std::pair<Rank, std::uint32_t>> ranked;
    for (const std::uint32_t list : asked)
        ranked.emplace_back(rank_of(list, lists, frequency), list);
    std::sort(ranked.begin(), ranked.end());
    for (const auto& [rank, list] : ranked) {
        if (draft.lists[list].need == image::none)
            draft.lists[list].need = draft.header.needs++;
    }
}

}  // namespace

void number_needs(ImageDraft& draft, const Lists& lists, const Frequency& frequency)
{
    number(asked_by_conditions_and_facts(draft), lists, frequency, draft);
    draft.header.lasting_needs = draft.header.needs;
    number(asked_by_sequences(draft), lists, frequency, draft);

    const auto need_of = [&](std::uint32_t list) { return draft.lists[list].need; };
    for (image::Term& term : draft.terms)
        term.need = term.kind == image::Term::Kind::list ? need_of(term.arg) : image::none;
    for (image::Node& node : draft.nodes)
        node.need = node.kind == image::Node::Kind::list ? need_of(node.arg) : image::none;
    for (image::Sequence& sequence : draft.sequences) {
        for (std::uint32_t& need : sequence.needs)
            need = need == image::none ? need : need_of(need);
    }
}

}  // namespace amends
