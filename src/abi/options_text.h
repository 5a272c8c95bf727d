// Options that a program hands over as text.
#pragma once

#include <cstdint>
#include <deque>
#include <string>
#include <string_view>
#include <vector>

#include "project/config_file.h"

namespace amends {

/// Options that make no sense; carries the message for the user.
struct OptionsMistake {
    std::string message;
};

/// Which keys may stand in an options text.
enum class OptionsFor : std::uint8_t { engine, letter };

/// The options of an engine and of a letter, laid upon one another. Settings point back at it.
class OptionsTexts {
public:
    /// Reads one text; a later one goes before those before it. Size 0 stands for no options. Throws OptionsMistake.
    void add(std::string_view text, OptionsFor keys);

    /// All that is set.
    [[nodiscard]] Setting values() const;

private:
    std::deque<ConfigFile> m_files;
};

/// Throws an OptionsMistake that tells all of `errors`, if there are any.
void refuse_mistakes(const std::vector<PageError>& errors);

}  // namespace amends
