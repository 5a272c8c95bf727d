// What a second draft of a letter gained and lost against the first.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "render/report.h"

namespace amends {

/// A finding with the words that it is about, which are empty where it is about the whole letter. Borrows from verdict and source.
struct Passage {
    const Finding* finding = nullptr;
    std::string_view words;
};

/// Borrows from both drafts. A fault that comes again in other words, by the same rule, is neither mended nor new.
struct Difference {
    std::vector<Element> gained, lost;
    std::vector<Passage> mended, come;  ///< missing elements are among them
    std::optional<Passage> next;        ///< what would bring the new draft most
};

[[nodiscard]] Difference difference_of(const Judged& old_draft, const Judged& new_draft);

/// Whether the new draft has a lower score than the old one, one below its bar, or a finding at its bar that the old one had not.
[[nodiscard]] bool is_worse(const Difference& difference, const Judged& old_draft, const Judged& new_draft);

/// Appends a row for the scores and one each for what was gained, lost, mended, is new and would bring most.
void append_difference_text(const Difference& difference, const Judged& old_draft, const Judged& new_draft, const ReportOptions& options, std::string& out);

/// Appends one JSON object.
void append_difference_json(const Difference& difference, const Judged& old_draft, const Judged& new_draft, std::string& out);

}  // namespace amends
