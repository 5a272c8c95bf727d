// Looks letters that may be alike up by bands of their likeness, and compares it whole.
#include "archive/groups.h"

#include <algorithm>
#include <limits>

#include "text/fold.h"

namespace amends {
namespace {

constexpr std::size_t functions = 32;
constexpr std::size_t least_alike = 19;  // of the 32: six of ten
constexpr std::size_t run_of_words = 3;

std::uint64_t mixed(std::uint64_t value)
{
    value = (value ^ (value >> 31)) * 0x9E3779B97F4A7C15U;
    return value ^ (value >> 29);
}

bool is_han(char16_t unit) { return unit >= 0x3400 and unit < 0xA000; }
bool is_of_word(char16_t unit) { return (unit >= u'a' and unit <= u'z') or (unit >= u'0' and unit <= u'9') or unit == u'\'' or (unit >= 0xC0 and unit < 0x2000); }
bool is_digit(char16_t unit) { return unit >= u'0' and unit <= u'9'; }

/// Calls `take` with a hash of each Han character and each word.
template <class Take>
void for_each_word(std::u16string_view units, Take take)
{
    std::uint64_t word = 0;
    char16_t before = 0;
    const auto end_word = [&] {
        if (word != 0)
            take(word, run_of_words);
        word = 0;
    };
    for (const char16_t unit : units) {
        const bool goes_on_with_number = is_digit(unit) and is_digit(before);  // numbers count alike
        before = unit;
        if (is_of_word(unit)) {
            if (not goes_on_with_number)
                word = mixed(word * 31 + (is_digit(unit) ? u'0' : unit) + 1);
            continue;
        }
        end_word();
        if (is_han(unit))
            take(mixed(unit), std::size_t{2});
    }
    end_word();
}

/// The odd numbers that make 32 hash functions out of one.
constexpr std::array<std::uint64_t, functions> factors = [] {
    std::array<std::uint64_t, functions> all{};
    std::uint64_t state = 0x2545F4914F6CDD1DU;
    for (auto& factor : all) {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        factor = state | 1;
    }
    return all;
}();

}  // namespace

Likeness likeness_of(std::string_view text)
{
    Likeness least(functions, std::numeric_limits<std::uint32_t>::max());
    std::array<std::uint64_t, 2> before = {};
    std::size_t count = 0;
    for_each_word(folded(text), [&](std::uint64_t word, std::size_t length) {
        const std::uint64_t run = mixed(word + 3 * before[0] + (length > 2 ? 7 * before[1] : 0));
        for (std::size_t i = 0; i < functions; ++i)
            least[i] = std::min(least[i], static_cast<std::uint32_t>((run * factors[i]) >> 32));
        before = {word, before[0]};
        ++count;
    });
    return count == 0 ? Likeness{} : least;
}

std::uint64_t Groups::band(const Likeness& likeness, std::size_t number)
{
    std::uint64_t key = number + 1;
    for (std::size_t i = 0; i < rows; ++i)
        key = mixed(key ^ likeness[number * rows + i]);
    return key;
}

std::optional<std::uint32_t> Groups::find(const Likeness& likeness) const
{
    std::optional<std::uint32_t> earliest;
    for (std::size_t number = 0; number < bands; ++number) {
        const auto found = m_bands[number].find(band(likeness, number));
        if (found == m_bands[number].end() or (earliest and *earliest <= found->second))
            continue;
        const First& first = m_firsts[found->second];
        std::size_t alike = 0;
        for (std::size_t i = 0; i < functions; ++i)
            alike += first.likeness[i] == likeness[i] ? 1 : 0;
        if (alike >= least_alike)
            earliest = found->second;
    }
    return earliest;
}

Groups::Member Groups::next(const Likeness& likeness, std::uint64_t text)
{
    if (likeness.empty())
        return {text, true};
    if (const auto found = find(likeness))
        return {m_firsts[*found].name, false};
    if (m_firsts.size() == most)
        return {text, true};
    const auto number = static_cast<std::uint32_t>(m_firsts.size());
    First& first = m_firsts.emplace_back();
    first.name = text;
    std::copy(likeness.begin(), likeness.end(), first.likeness.begin());
    for (std::size_t i = 0; i < bands; ++i)
        m_bands[i].try_emplace(band(likeness, i), number);
    return {text, true};
}

}  // namespace amends
