// A rule set: everything that the pages of a rules folder say, compiled into one flat image.
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "rule/image.h"
#include "rule/learning/traits.h"
#include "rule/page_error.h"
#include "rule/vocabulary.h"

namespace amends {

/// Rules, lists, elements and score table of one folder. A view of an image (see rule/image.h) with the storage of the image
/// where it was made at run time; cheap to move. All views it returns live as long as it does.
class RuleSet {
public:
    /// A rule set over an image that somebody else keeps (the one in the binary).
    explicit RuleSet(std::span<const std::byte> image);
    /// A rule set that keeps its image.
    explicit RuleSet(std::vector<std::byte> image);

    [[nodiscard]] const image::Header& header() const { return *m_header; }
    template <class T>
    [[nodiscard]] std::span<const T> table(image::Table<T> table) const
    {
        return {reinterpret_cast<const T*>(m_image.data() + table.offset), table.count};
    }
    [[nodiscard]] std::string_view text(image::Text text) const
    {
        return {reinterpret_cast<const char*>(m_image.data() + text.offset), text.size};
    }
    [[nodiscard]] std::span<const image::Rule> rules() const { return table(m_header->rules); }
    [[nodiscard]] std::span<const image::Page> pages() const { return table(m_header->pages); }
    /// The page whose id is `id` ("deflection/unnamed-department", "missing/timeline", "score", "<we>"), or null.
    [[nodiscard]] const image::Page* page(std::string_view id) const;
    /// Hexadecimal hash of all pages: what a result was judged by.
    [[nodiscard]] std::string_view hash() const { return text(m_header->hash); }
    [[nodiscard]] std::span<const std::byte> bytes() const { return m_image; }

private:
    std::vector<std::byte> m_storage;
    std::span<const std::byte> m_image;
    const image::Header* m_header = nullptr;
};

/// Whether a rule tells of single sentences that they have a trait.
[[nodiscard]] bool tells_a_trait(const image::Rule& rule);
/// The trait that such a rule tells.
[[nodiscard]] Trait trait_told_by(const image::Rule& rule);

/// The outcome of compiling a folder: an image, or what is wrong with the pages.
struct Compiled {
    std::vector<std::byte> image;
    std::vector<PageError> errors;
};

/// Compiles all pages below `folder`. The image is empty where there are errors; every page's errors are told.
[[nodiscard]] Compiled compile_rules(const std::filesystem::path& folder);

}  // namespace amends
