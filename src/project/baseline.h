// A baseline: the findings that a project has accepted for now, and the scores below which its letters must not fall.
#pragma once

#include <compare>
#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <variant>

namespace amends {

struct KnownFinding {
    std::string rule;
    std::string fingerprint;  ///< as `written` gives it (see judgement/fingerprint.h)

    friend auto operator<=>(const KnownFinding&, const KnownFinding&) = default;
};

/// What is known of one file.
struct KnownFile {
    std::set<KnownFinding> findings;
    std::map<std::uint32_t, int> scores;  ///< by the index of the letter in its file
};

/// By path, with `/` between its parts, seen from the folder of the baseline.
using Baseline = std::map<std::string, KnownFile>;

/// Reads a baseline; or what is wrong with it, for people, to be put behind its name.
[[nodiscard]] std::variant<Baseline, std::string> read_baseline(std::string_view json);

/// The baseline as it lies on disk: sorted, a row for each letter and each finding, so that a change of it can be read. It holds no words of a letter.
[[nodiscard]] std::string written(const Baseline& baseline);

}  // namespace amends
