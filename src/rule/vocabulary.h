// The words that rules, verdicts and reports share, each with its names in the order of its values.
#pragma once

#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

namespace amends {

enum class Element : std::uint8_t {
    regret, responsibility, explanation, impact, remedy, timeline, prevention, contact
};
inline constexpr std::array<std::string_view, 8> element_names = {
    "regret", "responsibility", "explanation", "impact", "remedy", "timeline", "prevention", "contact"};

/// Whether every letter needs an element; others may be called for by a scenario.
[[nodiscard]] constexpr bool is_needed_by_all(Element element)
{
    return element == Element::regret or element == Element::responsibility or element == Element::remedy or element == Element::timeline;
}

/// Categories of findings. The faults come first, from worst to mildest for the reader (the labelling guide's order).
enum class Category : std::uint8_t {
    denial, blame, but, dismissal, excuse, conditional, deflection, minimizing, vagueness, agentless, grovelling,
    boilerplate, placeholder, missing, advice
};
inline constexpr std::array<std::string_view, 15> category_names = {
    "denial", "blame", "but", "dismissal", "excuse", "conditional", "deflection", "minimizing", "vagueness", "agentless",
    "grovelling", "boilerplate", "placeholder", "missing", "advice"};

enum class Severity : std::uint8_t { suggestion, warning, error };
inline constexpr std::array<std::string_view, 3> severity_names = {"suggestion", "warning", "error"};

enum class Scenario : std::uint8_t { treatment, defect, delay, billing, recall, cancellation, outage, privacy, other };
inline constexpr std::array<std::string_view, 9> scenario_names = {
    "treatment", "defect", "delay", "billing", "recall", "cancellation", "outage", "privacy", "other"};

/// Where the readers of a house live.
enum class HouseRegion : std::uint8_t { tw, hk, cn, sg, my, uk, us, in };
inline constexpr std::array<std::string_view, 8> region_names = {"tw", "hk", "cn", "sg", "my", "uk", "us", "in"};

/// How a letter reaches its reader.
enum class Channel : std::uint8_t { letter, mail, chat, review, sms, notice };
inline constexpr std::array<std::string_view, 6> channel_names = {"letter", "mail", "chat", "review", "sms", "notice"};

/// The name of an enumerator, from its table of names.
template <class Enum, std::size_t N>
[[nodiscard]] constexpr std::string_view name_of(const std::array<std::string_view, N>& names, Enum value)
{
    return names[static_cast<std::size_t>(value)];
}

/// The enumerator of a name, or nothing.
template <class Enum, std::size_t N>
[[nodiscard]] constexpr std::optional<Enum> named(const std::array<std::string_view, N>& names, std::string_view name)
{
    const auto found = std::find(names.begin(), names.end(), name);
    if (found == names.end())
        return std::nullopt;
    return static_cast<Enum>(found - names.begin());
}

}  // namespace amends
