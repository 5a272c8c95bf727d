// Attributions: who wrote what is quoted below, as mail programs say it.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace amends {

/// No attribution is longer, in units.
inline constexpr std::size_t longest_attribution = 300;

enum class Attribution : std::uint8_t {
    none,
    likely,   ///< Ann wrote: — so speak mail programs and people; what follows has to show which of them
    certain,  ///< On Tue, 3 Mar 2026 at 10:05, Ann <ann@mail.example> wrote:
};

/// Whether the folded line says who wrote what follows. "You wrote:" is no such line, nor is one that retells a letter in words of its own.
[[nodiscard]] Attribution attribution_of(std::u16string_view line);

/// Whether the line ends as attributions do, so that it may be the last of one that was wrapped.
[[nodiscard]] bool ends_attribution(std::u16string_view line);

}  // namespace amends
