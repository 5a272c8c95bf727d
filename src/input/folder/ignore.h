// Which files of a folder are no letters to lint, by the lines of .gitignore and .amendsignore.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "input/folder/glob.h"

namespace amends {

/// The rules of the folders from the top of a walk, or of the repository round it, down to the one at hand. Paths are those below the top.
class IgnoreRules {
public:
    /// Adds the lines of an ignore file that lies in the folder whose path, with a slash at its end, is `base` bytes long. Later rules go before
    /// earlier ones.
    void add(std::string_view lines, std::size_t base);
    void add_line(std::string_view line, std::size_t base);

    /// Whether the rules leave out the file or folder `path`, or take it in again; nothing if they do not speak of it.
    [[nodiscard]] std::optional<bool> leave_out(std::string_view path, bool is_folder) const;

    [[nodiscard]] std::size_t size() const { return m_rules.size(); }
    /// Forgets the rules added last, so that `size` are left.
    void shrink(std::size_t size) { m_rules.erase(m_rules.begin() + static_cast<std::ptrdiff_t>(size), m_rules.end()); }

private:
    struct Rule {
        std::string literal;  ///< what the path begins with before the glob
        Glob glob;
        std::size_t base;
        bool takes_in, is_for_folders, is_for_names;

        [[nodiscard]] bool speaks_of(std::string_view path, bool is_folder) const;
    };

    std::vector<Rule> m_rules;
};

}  // namespace amends
