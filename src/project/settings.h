// What holds for a letter, understood: how it is read, judged and weighed, and by which rules.
#pragma once

#include <filesystem>
#include <optional>
#include <string>

#include "input/source.h"
#include "judgement/bar.h"
#include "judgement/judge.h"
#include "project/setting.h"
#include "rule/page_sources.h"
#include "rule/vocabulary.h"

namespace amends {

struct Settings {
    InputOptions input;  ///< but for what is left out of folders
    LintOptions lint;
    Bar bar;
    std::optional<std::filesystem::path> baseline = {};  ///< what is in it fails nothing
};

/// The settings in `values`, a sound map of the keys of the configuration (see keys.h).
[[nodiscard]] Settings settings_of(const Setting& values);

/// The folders, words and numbers that `values` adds to the rules. Its base is left open.
[[nodiscard]] PageSources own_rules(const Setting& values);

/// Whether there is nothing in it.
[[nodiscard]] bool is_empty(const PageSources& sources);

}  // namespace amends
