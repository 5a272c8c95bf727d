// The forms of tags: by which signs each begins and ends, and who reads what stands between.
#pragma once

#include <optional>
#include <span>
#include <string_view>

#include "input/template/tag.h"

namespace amends {

struct TagForm {
    std::string_view open, close;
    bool is_remark;      ///< may be of any length, and nothing in it is read
    bool needs_template;  ///< in other text these signs mean something else
    std::optional<Tag> (*read)(std::string_view inside);  ///< nothing where this is no tag after all
};

/// The longer openers stand before those that they begin with.
[[nodiscard]] std::span<const TagForm> tag_forms();

}  // namespace amends
