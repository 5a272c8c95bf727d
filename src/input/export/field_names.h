// The names that the fields of exports go by.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "input/source.h"

namespace amends {

/// What a field holds.
enum class FieldUse : std::uint8_t { text, html, id, date, from, macro, answers };

/// Some names, of which one may be the user's.
class Names {
public:
    explicit Names(std::span<const std::string_view> usual) : m_usual(usual) {}
    explicit Names(std::string_view given) : m_given(given), m_is_given(true) {}

    [[nodiscard]] const std::string_view* begin() const { return m_is_given ? &m_given : m_usual.data(); }
    [[nodiscard]] const std::string_view* end() const { return begin() + (m_is_given ? 1 : m_usual.size()); }

private:
    std::span<const std::string_view> m_usual;
    std::string_view m_given;
    bool m_is_given = false;
};

/// The names to look for, the likeliest first: the one that the user gives, or the usual ones. A letter that
/// the user names in one form, as text or as HTML, is not looked for in the other.
[[nodiscard]] Names names_of(FieldUse use, const FieldNames& given);

/// Whether the user gives a name for what the field holds.
[[nodiscard]] bool is_given(FieldUse use, const FieldNames& given);

/// What to tell a user who names a column that is not among those `there`.
[[nodiscard]] std::string no_column_message(std::string_view name, const std::vector<std::string>& there);

/// What to tell a user whose record holds no letter under any of the names: what was looked for, what is `there`, and what to do.
[[nodiscard]] std::string no_letter_message(const FieldNames& given, const std::vector<std::string>& there);

}  // namespace amends
