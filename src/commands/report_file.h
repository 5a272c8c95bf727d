// A file that a report goes to.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

namespace amends {

/// What became of a step: nothing, or what went wrong and what to do about it, to be put behind the name of the file.
using Trouble = std::optional<std::string>;

/// A file that appears whole or not at all: what is written goes to a hidden file beside it, which takes its name when it is finished and
/// vanishes otherwise. A symbolic link stays one. A device or a pipe is written to directly.
class ReportFile {
public:
    ReportFile() = default;
    ReportFile(const ReportFile&) = delete;
    ReportFile& operator=(const ReportFile&) = delete;
    ~ReportFile();

    /// Gets ready to replace `path`.
    [[nodiscard]] Trouble open(const std::filesystem::path& path);
    /// Gets ready to write behind what `path` holds.
    [[nodiscard]] Trouble open_end(const std::filesystem::path& path);
    /// Once a piece was not written the rest is dropped; finish() tells.
    void write(std::string_view text);
    [[nodiscard]] Trouble finish();

private:
    [[nodiscard]] Trouble open_beside();
    [[nodiscard]] Trouble replace();
    void close();

    std::filesystem::path m_path;
    std::filesystem::path m_unfinished;  ///< empty where `m_path` itself is written to
    int m_descriptor = -1;
    int m_error = 0;
};

}  // namespace amends
