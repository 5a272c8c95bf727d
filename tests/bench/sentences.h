// The material that letters for the benchmark are made of.
#pragma once

#include <span>
#include <string_view>

namespace amends::bench {

/// The scripts letters are written in.
enum class Script { traditional, simplified, english };

/// Sentences of one script. `{}` stands for a small number.
struct Material {
    std::span<const std::string_view> greetings, apologies, notices, closings;
};

[[nodiscard]] const Material& material(Script script);

}  // namespace amends::bench
