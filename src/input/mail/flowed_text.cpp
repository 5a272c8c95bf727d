// Turns the lines of a flowed text into paragraphs.
#include "input/mail/flowed_text.h"

#include <algorithm>
#include <string_view>

namespace amends {
namespace {

/// A line: `>` signs, a space that was put before words that look like marks, words, a line break.
struct FlowedLine {
    std::size_t start = 0, words = 0, words_end = 0, end = 0;
    std::size_t depth = 0;
    bool is_flowed = false;
};

FlowedLine line_at(std::string_view text, std::size_t start)
{
    FlowedLine line{start, start, 0, std::min(text.find('\n', start), text.size() - 1) + 1, 0, false};
    while (line.words < line.end and text[line.words] == '>')
        ++line.words;
    line.depth = line.words - start;
    line.words_end = line.end;
    while (line.words_end > line.words and (text[line.words_end - 1] == '\n' or text[line.words_end - 1] == '\r'))
        --line.words_end;
    if (line.words < line.words_end and text[line.words] == ' ')
        ++line.words;
    const auto words = text.substr(line.words, line.words_end - line.words);
    line.is_flowed = words.ends_with(' ') and words != "-- ";
    return line;
}

}  // namespace

void append_flowed(const Placed& text, bool deletes_space, MappedText& into)
{
    FlowedLine before;
    for (std::size_t at = 0; at < text.bytes.size();) {
        const auto line = line_at(text.bytes, at);
        at = line.end;
        const bool goes_on = before.is_flowed and before.depth == line.depth;
        if (before.is_flowed and not goes_on)
            into.carry(text, before.words_end, before.end);
        if (not goes_on and line.depth > 0) {
            into.carry(text, line.start, line.start + line.depth);
            into.stand_for(" ", text.original(line.start + line.depth - 1, line.start + line.depth));
        }
        into.carry(text, line.words, line.words_end - (line.is_flowed and deletes_space ? 1 : 0));
        if (not line.is_flowed)
            into.carry(text, line.words_end, line.end);
        before = line;
    }
}

}  // namespace amends
