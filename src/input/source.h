// The text of one letter with the way back to the bytes it came from.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "text/span.h"

namespace amends {

/// Maps bytes of a decoded text to bytes of the original input. Identity with a shift (UTF-8 with or without a byte
/// order mark) needs no table.
class OffsetMap {
public:
    OffsetMap() = default;
    /// Every byte of the text lies `shift` bytes later in the original.
    explicit OffsetMap(std::uint32_t shift) : m_shift(shift) {}
    /// `table[i]` is the original byte of text byte i; one entry more than the text has bytes.
    explicit OffsetMap(std::vector<std::uint32_t> table) : m_table(std::move(table)) {}

    [[nodiscard]] std::uint32_t original(std::uint32_t at) const { return m_table.empty() ? at + m_shift : m_table[at]; }
    [[nodiscard]] Span original(TextSpan span) const { return {original(span.start), original(span.end)}; }

private:
    std::uint32_t m_shift = 0;
    std::vector<std::uint32_t> m_table;
};

enum class RegionKind : std::uint8_t {
    quoted,     ///< somebody else's words that the format marks as such (earlier mail, a block quote)
    slot,       ///< a place to be filled in: {{name}}, [日期]
    branch,     ///< text that stands under a condition of a template
    hidden,     ///< text that no reader sees: comments, code, link targets
    directive,  ///< a comment addressed to this tool
};

/// What the name of a slot says will stand there.
enum class SlotKind : std::uint8_t { other, date, amount, name, contact };

struct Region {
    RegionKind kind = RegionKind::hidden;
    TextSpan span;
    SlotKind slot = SlotKind::other;
};

/// One letter as read: valid UTF-8, the map back to its bytes, and the regions that its format or its slots set apart,
/// sorted by start, never overlapping.
struct Source {
    std::string path;      ///< as given by the user; "-" for standard input
    std::uint32_t index = 0;  ///< which letter of its file, from 0
    std::string text;
    OffsetMap offsets;
    std::vector<Region> regions;
    bool is_template = false;
    std::optional<std::string> id, date, from;  ///< what the format knows of the letter's origin
};

/// Why an input could not be read: what is wrong, where, and what to do.
struct InputError {
    std::string path;
    std::optional<std::uint32_t> line, column;  ///< from 1; columns count code points
    std::string message;
};

struct Inputs {
    std::vector<Source> sources;
    std::vector<InputError> errors;
    std::vector<std::string> notes;  ///< worth telling, not an error: an empty file
};

struct InputOptions {
    bool is_template = false;
};

/// Makes one source of the bytes of a file: decodes them (UTF-8, UTF-16 with a byte order mark), finds slots and regions.
[[nodiscard]] Inputs read_bytes(std::string path, std::string bytes, const InputOptions& options);

/// Reads every path in order: files, directories (walked in sorted order, letters known by extension, hidden files and folders
/// left out), "-" for standard input. A path that cannot be read is an error; the others are still read.
[[nodiscard]] Inputs read_paths(const std::vector<std::string>& paths, const InputOptions& options);

}  // namespace amends
