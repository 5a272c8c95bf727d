// Which letters are nearly the same: a template that was sent ten thousand times with other names and numbers.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace amends {

/// MinHash: for each of 32 hash functions the least hash of all runs of three words, or of two Han characters, of a folded text. The share of equal places in two
/// of them is nearly the share of such runs that their texts have in common. All numbers count alike. A text without words has none.
using Likeness = std::vector<std::uint32_t>;

[[nodiscard]] Likeness likeness_of(std::string_view text);

/// The groups met so far, the first hundred thousand of them. A letter joins the earliest one whose first letter has at least six runs of ten in common with it.
class Groups {
public:
    struct Member {
        std::uint64_t group = 0;  ///< a name that does not depend on what else is in the archive, but for its first letter
        bool is_first = false;
    };

    /// The group of the next letter, whose text has the hash `text`.
    [[nodiscard]] Member next(const Likeness& likeness, std::uint64_t text);

private:
    static constexpr std::size_t rows = 4, bands = 8, most = 100'000;

    [[nodiscard]] static std::uint64_t band(const Likeness& likeness, std::size_t number);
    /// The number of the earliest group that is alike.
    [[nodiscard]] std::optional<std::uint32_t> find(const Likeness& likeness) const;

    struct First {
        std::uint64_t name;
        std::array<std::uint32_t, rows * bands> likeness;
    };
    std::vector<First> m_firsts;
    std::array<std::unordered_map<std::uint64_t, std::uint32_t>, bands> m_bands;  ///< the first group with these four places
};

}  // namespace amends
