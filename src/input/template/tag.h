// Tags of template languages.
#pragma once

#include <cstdint>
#include <string>

#include "input/source.h"

namespace amends {

/// What a tag does to the letter that the template will become.
enum class TagKind : std::uint8_t {
    slot,       ///< puts a value in its place: {{ name }}
    directive,  ///< a remark to this tool
    hidden,     ///< does nothing that a reader sees: a remark, an inclusion
    condition,  ///< {% if late %}
    choice,     ///< {% case reason %}: its branches follow
    loop,       ///< {% for item in items %}, and all other blocks
    arm,        ///< {% elif lost %}, {% when "lost" %}
    otherwise,  ///< {% else %}
    end,        ///< {% endif %}
};

/// Whether a tag steers what is shown instead of standing for a value.
[[nodiscard]] constexpr bool steers(TagKind kind) { return kind > TagKind::hidden; }

struct Tag {
    TagKind kind = TagKind::hidden;
    TextSpan span;
    std::uint32_t resume = 0;  ///< where tags are looked for next: past the span, or past text that is to be taken literally
    std::string name;          ///< of the block that begins or ends here; an end without a name ends the innermost
    std::string condition;     ///< as written: "late", "not late"; of a choice and a loop what it goes over
    SlotKind slot = SlotKind::other;
};

}  // namespace amends
