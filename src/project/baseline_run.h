// A run held against a baseline.
#pragma once

#include <cstddef>
#include <filesystem>
#include <optional>
#include <set>
#include <string>
#include <string_view>

#include "input/source.h"
#include "judgement/fingerprint.h"
#include "judgement/verdict.h"
#include "project/baseline.h"

namespace amends {

/// Parts what a baseline knows from what is new, file by file, and keeps what the run found for the next baseline.
class BaselineRun {
public:
    /// `file`: where the baseline lies, or will lie; paths are seen from its folder. Paths of letters count from the working folder.
    BaselineRun(Baseline known, const std::filesystem::path& file);

    /// The letters that come now are those of the file at `path`; "-" stands for itself.
    void begin_file(const std::string& path);
    /// What was not read of the file stays as it is known.
    void leave_file(const std::string& path) { m_read.erase(key_of(path)); }

    /// What the baseline knows of the file that was begun; null where it knows nothing.
    [[nodiscard]] const KnownFile* known() const;

    /// Moves what is known from `findings` to `known`, and gives the score that the letter had, if it has fallen below it.
    [[nodiscard]] std::optional<int> hold(const Source& source, Verdict& verdict);

    /// How many known findings no longer occur: in the files that were read, and in those that are gone.
    [[nodiscard]] std::size_t count_stale() const;
    /// The next baseline: what the run found, and what is known of files that were not read and are still there.
    [[nodiscard]] Baseline next() const;

private:
    [[nodiscard]] std::string key_of(const std::string& path) const;
    [[nodiscard]] bool is_there(const std::string& key) const;

    Baseline m_known, m_found;
    std::filesystem::path m_folder;
    std::set<std::string> m_read;
    std::string m_key;
    Fingerprints m_fingerprints;
};

}  // namespace amends
