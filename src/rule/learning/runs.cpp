// Cuts folded text into tokens and hashes their runs.
#include "rule/learning/runs.h"

#include <algorithm>
#include <array>

#include "rule/image.h"
#include "text/classes.h"

namespace amends {
namespace {

constexpr std::size_t longest_run = 4, longest_latin_run = 3;
constexpr std::uint32_t stem = 5;  ///< units of a Latin word that its forms are taken to share
constexpr std::uint32_t stem_key = 0x5F3759DFu;

struct Token {
    std::uint32_t key = 0;
    UnitSpan span;
    bool is_latin = false;
};

bool is_of_word(UnitClass kind) { return kind == UnitClass::letter or kind == UnitClass::apostrophe; }

std::uint32_t key_of(std::u16string_view units, std::uint32_t start = image::key_start)
{
    for (const char16_t unit : units)
        start = image::key_with(start, unit);
    return start;
}

/// Reads the tokens of a text one after another.
class Tokens {
public:
    explicit Tokens(std::u16string_view units) : m_units(units) {}

    // False at the end of the text.
    bool next(Token& into)
    {
        for (; m_at < m_units.size(); ++m_at) {
            const UnitClass kind = unit_class(m_units[m_at]);
            if (is_of_word(kind))
                return take(into, [](UnitClass other) { return is_of_word(other); });
            if (kind == UnitClass::digit) {
                take(into, [](UnitClass other) { return other == UnitClass::digit; });
                into.key = key_of(u"0");
                return true;
            }
            if (kind == UnitClass::han or shapes(m_units[m_at]))
                return take(into, [](UnitClass) { return false; });
        }
        return false;
    }

private:
    static bool shapes(char16_t unit) { return std::u16string_view{u",:?!%$"}.find(unit) != std::u16string_view::npos; }

    template <class Goes>
    bool take(Token& into, Goes goes_on)
    {
        const std::uint32_t start = m_at++;
        while (m_at < m_units.size() and goes_on(unit_class(m_units[m_at])))
            ++m_at;
        into = {key_of(m_units.substr(start, m_at - start)), {start, m_at}, unit_class(m_units[start]) == UnitClass::letter};
        return true;
    }

    std::u16string_view m_units;
    std::uint32_t m_at = 0;
};

}  // namespace

void runs_of(std::u16string_view units, std::vector<WordRun>& into)
{
    into.clear();
    std::array<Token, longest_run> window;  // the tokens from which runs may still begin, oldest first
    std::array<std::uint32_t, longest_run> keys{};
    std::size_t open = 0;
    Tokens tokens{units};
    for (Token token; tokens.next(token);) {
        if (open == longest_run) {
            std::shift_left(window.begin(), window.end(), 1);
            std::shift_left(keys.begin(), keys.end(), 1);
            --open;
        }
        window[open] = token;
        keys[open++] = image::key_start;
        for (std::size_t i = 0; i < open; ++i) {
            if (window[i].is_latin and open - i > longest_latin_run)
                continue;
            keys[i] = image::spread(keys[i] ^ token.key) + 1;
            into.push_back({keys[i], {window[i].span.start, token.span.end}});
        }
        if (token.is_latin and token.span.size() > stem)
            into.push_back({key_of(units.substr(token.span.start, stem), stem_key), token.span});
    }
}

std::vector<Feature> features_of(const std::vector<WordRun>& runs)
{
    std::vector<Feature> features(runs.size());
    std::transform(runs.begin(), runs.end(), features.begin(), [](const WordRun& run) { return run.feature; });
    std::sort(features.begin(), features.end());
    features.erase(std::unique(features.begin(), features.end()), features.end());
    return features;
}

}  // namespace amends
