// Reads the comments of a letter to this tool, and finds the sentences that each is for.
#include "letter/suppressions.h"

#include <algorithm>
#include <array>
#include <optional>

#include "input/directive.h"
#include "input/front.h"
#include "input/scan.h"
#include "letter/letter.h"

namespace amends {
namespace {

constexpr auto blanks = std::to_array<std::string_view>({" ", "\t", "\r", "\n", "　"});
constexpr auto colons = std::to_array<std::string_view>({":", "："});
constexpr auto commas = std::to_array<std::string_view>({",", "，", "、"});

/// The size of that of `marks` for which `holds`; 0 where it holds for none.
template <std::size_t N, class Holds>
std::size_t size_of_mark(const std::array<std::string_view, N>& marks, Holds holds)
{
    const auto found = std::find_if(marks.begin(), marks.end(), holds);
    return found == marks.end() ? 0 : found->size();
}

std::string_view trimmed(std::string_view text)
{
    while (const auto size = size_of_mark(blanks, [&](std::string_view blank) { return text.starts_with(blank); }))
        text.remove_prefix(size);
    while (const auto size = size_of_mark(blanks, [&](std::string_view blank) { return text.ends_with(blank); }))
        text.remove_suffix(size);
    return text;
}

/// Takes what stands before the first of `marks` off the front of `text`, with the mark; all of it where there is none.
template <std::size_t N>
std::string_view take_until(const std::array<std::string_view, N>& marks, std::string_view& text)
{
    std::size_t at = 0, size = 0;
    while (at < text.size() and size == 0) {
        size = size_of_mark(marks, [&](std::string_view mark) { return text.substr(at).starts_with(mark); });
        at += size == 0 ? 1 : 0;
    }
    const auto before = text.substr(0, at);
    text.remove_prefix(at + size);
    return before;
}

/// [reason], 〔理由〕: to be filled in.
bool is_slot(std::string_view reason)
{
    return (reason.starts_with('[') and reason.ends_with(']')) or (reason.starts_with("〔") and reason.ends_with("〕"));
}

/// Reads what a comment says.
class Reader {
public:
    Reader(std::string_view text, TextSpan comment) : m_text(text) { m_read.comment = comment; }

    [[nodiscard]] Suppression read(std::string_view said)
    {
        std::string_view rest = said, before = take_until(colons, rest);
        const auto word = take_until(blanks, before);
        m_read.word = name(word);
        const auto known = std::find(reach_names.begin(), reach_names.end(), word);
        m_read.reach = static_cast<Reach>(known - reach_names.begin());
        if (m_read.reach >= Reach::end)
            return m_read;
        while (not before.empty())
            if (const auto one = trimmed(take_until(commas, before)); not one.empty())
                m_read.names.push_back(name(one));
        rest = trimmed(rest);
        m_read.reason = is_slot(rest) ? std::string_view{} : rest;
        return m_read;
    }

private:
    [[nodiscard]] Suppression::Name name(std::string_view part) const
    {
        const auto start = static_cast<std::uint32_t>(part.data() - m_text.data());
        return {part, {start, start + static_cast<std::uint32_t>(part.size())}};
    }

    std::string_view m_text;
    Suppression m_read;
};

/// The sentences of a letter by the places of comments, which come in order.
class Sentences {
public:
    explicit Sentences(const Letter& letter) : m_letter(letter) {}

    /// The sentence that goes on or begins behind byte `at` of the text; how many there are where none does.
    [[nodiscard]] std::uint32_t behind(std::uint32_t at)
    {
        const auto& folded = m_letter.folded;
        while (m_unit < folded.units.size() and (folded.origin[m_unit] < at or folded.units[m_unit] == u' ' or folded.units[m_unit] == u'\n'))
            ++m_unit;
        return m_unit < folded.units.size() ? m_letter.sentence_at(m_unit) : count();
    }

    [[nodiscard]] std::uint32_t count() const { return static_cast<std::uint32_t>(m_letter.sentences.size()); }

    /// Whether the sentences on both sides of a comment, as far as there are any, are somebody else's.
    [[nodiscard]] bool is_among_quoted(std::uint32_t behind) const
    {
        const bool has_before = behind > 0, has_behind = behind < count();
        return (has_before or has_behind) and (not has_before or is_quoted(behind - 1)) and (not has_behind or is_quoted(behind));
    }

private:
    [[nodiscard]] bool is_quoted(std::uint32_t sentence) const
    {
        return m_letter.paragraphs[m_letter.sentences[sentence].paragraph].block == BlockKind::quoted;
    }

    const Letter& m_letter;
    std::uint32_t m_unit = 0;
};

/// Whether `>` begins the line of a comment: somebody else wrote it.
bool stands_in_quoted_line(std::string_view text, std::uint32_t at)
{
    const auto line = line_start(text, at);
    const auto start = past_spaces(text, line);
    return byte_before(text, line) == '\n' and start < at and text[start] == '>';
}

/// Gives every block its end.
void end_blocks(std::vector<Suppression>& all, std::uint32_t sentences)
{
    std::optional<std::uint32_t> end;
    for (auto it = all.rbegin(); it != all.rend(); ++it) {
        if (it->reach == Reach::end)
            end = it->first_sentence;
        if (it->reach != Reach::block)
            continue;
        it->end_sentence = end.value_or(sentences);
        it->is_ended = end.has_value();
    }
}

}  // namespace

std::vector<Suppression> find_suppressions(const Letter& letter)
{
    std::vector<Suppression> all;
    Sentences sentences(letter);
    const std::string_view text = letter.source->text;
    for (const Region& region : letter.source->regions) {
        const auto comment = text.substr(region.span.start, region.span.size());
        if (region.kind != RegionKind::directive or declares_template(comment) or stands_in_quoted_line(text, region.span.start))
            continue;
        Suppression read = Reader(text, region.span).read(directive_in(comment));
        read.first_sentence = sentences.behind(region.span.start);
        if (sentences.is_among_quoted(read.first_sentence))
            continue;
        read.end_sentence = std::min(read.first_sentence + 1, sentences.count());
        if (read.reach == Reach::letter) {
            read.first_sentence = 0;
            read.end_sentence = sentences.count();
        }
        all.push_back(std::move(read));
    }
    end_blocks(all, sentences.count());
    return all;
}

}  // namespace amends
