// Characters that HTML writes as names or numbers: &amp; &#25265;.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace amends {

struct HtmlEntity {
    std::string text;      ///< valid UTF-8, never NUL
    std::size_t size = 0;  ///< bytes that stand for it, from the & on
};

/// The character that stands at the & at byte `at` of `html`; nothing where the & is only itself. In the value of an attribute, names
/// without a semicolon are left alone before = and letters, as in addresses.
[[nodiscard]] std::optional<HtmlEntity> html_entity(std::string_view html, std::size_t at, bool is_in_attribute);

}  // namespace amends
