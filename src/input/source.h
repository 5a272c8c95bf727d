// The text of one letter with the way back to the bytes it came from.
#pragma once

#include <array>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "input/offset_map.h"
#include "text/span.h"

namespace amends {

enum class RegionKind : std::uint8_t {
    quoted,     ///< somebody else's words that the format marks as such (earlier mail, a block quote)
    slot,       ///< a place to be filled in: {{name}}, [日期]
    hidden,     ///< text that no reader sees: comments, code, link targets
    parting,    ///< hidden, and what stands before and after it are never read together: {% else %}
    directive,  ///< a comment addressed to this tool
};

/// Whether the text of a region is left out of the letter.
[[nodiscard]] constexpr bool is_left_out(RegionKind kind)
{
    return kind == RegionKind::hidden or kind == RegionKind::parting or kind == RegionKind::directive;
}

/// What the name of a slot says will stand there.
enum class SlotKind : std::uint8_t { other, date, amount, name, contact };

struct Region {
    RegionKind kind = RegionKind::hidden;
    TextSpan span;
    SlotKind slot = SlotKind::other;
};

/// A stretch of a template that stands under a condition: what is between {% if late %} and {% else %}.
struct Branch {
    static constexpr std::uint32_t none = UINT32_MAX;

    TextSpan span;  ///< empty where the condition is never ended, so that nobody knows what stands under it
    std::string condition;       ///< as written; of an else what does not hold: "not late"
    std::uint32_t outer = none;  ///< index of the branch that it lies in
    std::uint32_t first = 0;     ///< index of the first branch of the same choice
    bool is_exhaustive = false;  ///< of a first branch: its choice has an else, so that one of its branches always stands
};

/// One letter as read: valid UTF-8, the map back to its bytes, and the regions that its format or its slots set apart,
/// sorted by start, never overlapping.
struct Source {
    std::string path;      ///< as given by the user; "-" for standard input
    std::uint32_t index = 0;  ///< which letter of its file, from 0
    bool is_one_of_many = false;  ///< the format puts letters one after another into a file
    std::string text;
    OffsetMap offsets;
    std::string original;         ///< the bytes that `offsets` leads to, where lines and columns are counted in them; empty: in `text`
    OffsetMap original_offsets;   ///< from `original` to the bytes that `offsets` leads to, where it was decoded from them
    std::uint64_t base = 0;       ///< bytes of the file before the first that `offsets` speaks of
    std::uint32_t first_line = 1; ///< of the file, where those bytes begin
    std::array<std::uint32_t, 3> first_columns = {1, 1, 1};  ///< of that line, by ColumnUnit
    std::vector<Region> regions;
    std::vector<Branch> branches;  ///< of a template, by start
    bool is_template = false;
    std::optional<std::string> id, date, from;  ///< what the format knows of the letter's origin
    std::optional<std::string> macro, answers;  ///< what an export knows besides: the template it was sent from, the date of the letter that it answers
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

/// The fields of the records of an export: names of keys or columns, or JSON Pointers (/comments/0/body). The usual names are looked for
/// where none is given.
struct FieldNames {
    std::optional<std::string> text = {}, html = {}, id = {}, date = {}, from = {}, macro = {}, answers = {};
};

struct InputOptions {
    bool is_template = false;
    std::optional<std::string> format = {};  ///< name of the format of every input; by default each tells its own
    std::optional<std::string> encoding = {};  ///< label of the encoding of every input (see text/charset.h); by default the likeliest
    std::vector<std::string> exclude = {};     ///< lines, as in .gitignore, of what is left out where folders are walked
    FieldNames fields = {};
    std::optional<std::string> stdin_name = {};  ///< the path that standard input is taken to come from
};

struct RecordLine;  // input/export/json_letters.h

/// Takes what is read, one at a time, so that an archive of any size needs no more memory than its largest letter.
struct Receiver {
    std::function<void(Source)> source;
    std::function<void(InputError)> error;
    std::function<void(std::string)> note;
    std::function<void(RecordLine)> record = {};  ///< of JSON lines, for whoever reads records on threads of its own; empty: they are read at once
};

/// Reads the letters in the bytes of a file, whose format is told by its name and its first bytes (see formats.h).
void read_bytes(std::string path, std::string bytes, const InputOptions& options, const Receiver& into);
[[nodiscard]] Inputs read_bytes(std::string path, std::string bytes, const InputOptions& options);

/// The files behind a path: itself, or the letters in the folder that it is, but for what `exclude` says in lines as of a .gitignore in it. A folder
/// without letters, or one that cannot be listed, is an error.
[[nodiscard]] std::vector<std::string> files_of(const std::string& path, const std::vector<std::string>& exclude, const std::function<void(InputError)>& error);

/// Whether `exclude` or the ignore files round the file `path` leave it out of a walk through its repository or, outside of one, the working folder.
[[nodiscard]] bool is_left_out_of_folder(const std::string& path, const std::vector<std::string>& exclude, const std::function<void(InputError)>& error);

/// Reads every path in order: files, directories (walked in sorted order, letters known by extension, hidden files and folders
/// left out), "-" for standard input. A path that cannot be read is an error; the others are still read.
void read_paths(const std::vector<std::string>& paths, const InputOptions& options, const Receiver& into);
[[nodiscard]] Inputs read_paths(const std::vector<std::string>& paths, const InputOptions& options);

}  // namespace amends
