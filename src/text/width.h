// How wide a text stands in a terminal.
#pragma once

#include <cstddef>
#include <memory>
#include <string_view>

namespace amends {

/// Walks the grapheme clusters (what a reader takes for one character) of a valid UTF-8 text, which must outlive it.
class Clusters {
public:
    explicit Clusters(std::string_view text);
    ~Clusters();
    Clusters(Clusters&&) noexcept;
    Clusters& operator=(Clusters&&) noexcept;

    /// The next cluster, a part of the text; empty at its end.
    [[nodiscard]] std::string_view next();

private:
    struct Breaks;

    std::string_view m_text;
    std::size_t m_at = 0;
    std::unique_ptr<Breaks> m_breaks;
};

/// Terminal cells of one grapheme cluster: wide East Asian characters and emoji take 2, marks and invisible characters 0,
/// all else 1, as do control characters, which are to be shown as pictures. Tabs are for the caller to expand.
[[nodiscard]] std::size_t cluster_width(std::string_view cluster);

/// Terminal cells of a text, cluster by cluster.
[[nodiscard]] std::size_t display_width(std::string_view text);

}  // namespace amends
