// An image while it is being made: growing tables. A Table<T> in here holds an index in its pool, not yet an offset.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "rule/image.h"

namespace amends {

struct ImageDraft {
    image::Header header;
    std::string texts;
    std::vector<image::Page> pages;
    std::vector<char16_t> units;
    std::vector<image::Word> words;
    std::vector<image::Membership> memberships;
    std::vector<image::Bucket> buckets;
    std::vector<std::uint64_t> filter;
    std::vector<image::List> lists;
    std::vector<std::uint32_t> numbers;  ///< of Table<uint32_t>
    std::vector<image::Pattern> patterns;
    std::vector<image::Sequence> sequences;
    std::vector<image::Node> nodes;
    std::vector<image::Alternative> alternatives;
    std::vector<image::AlternativeWord> alternative_words;
    std::vector<image::Rule> rules;
    std::vector<image::Condition> conditions;
    std::vector<image::Term> terms;
    std::vector<std::uint32_t> feature_starts, features, likeness_rules;
    std::vector<image::Weights> weights;

    [[nodiscard]] image::Text text(std::string_view text);
};

/// Lays the draft out as one block and turns indices into offsets.
[[nodiscard]] std::vector<std::byte> lay_out(ImageDraft draft);

}  // namespace amends
