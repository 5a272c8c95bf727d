// Turns a place of a Velocity template into the directive or reference that begins there.
#include "input/template/velocity.h"

#include <algorithm>
#include <array>

#include "input/directive.h"
#include "input/scan.h"
#include "input/template/expression.h"
#include "input/template/statement.h"

namespace amends {
namespace {

constexpr std::size_t longest_argument = 512;

constexpr auto with_argument = std::to_array<std::string_view>({"if", "elseif", "foreach", "set", "parse", "include", "macro", "define", "evaluate"});
constexpr auto without_argument = std::to_array<std::string_view>({"else", "end", "stop", "break"});

bool is_letter(char byte)
{
    return is_latin_byte(byte) and not is_digit_byte(byte);
}

template <class Words>
bool is_one_of(const Words& words, std::string_view word)
{
    return std::find(words.begin(), words.end(), word) != words.end();
}

/// Bytes up to the bracket that closes the one at `at`, with it; 0 where none does.
std::size_t bracketed_size(std::string_view text, std::size_t at)
{
    int depth = 0;
    const auto rest = text.substr(at, longest_argument);
    for (std::size_t i = 0; i < rest.size(); ++i) {
        depth += rest[i] == '(' ? 1 : rest[i] == ')' ? -1 : 0;
        if (depth == 0)
            return i + 1;
    }
    return 0;
}

std::optional<Tag> directive(std::string_view text, std::size_t at)
{
    const bool is_wrapped = byte_at(text, at + 1) == '{';
    const auto start = at + (is_wrapped ? 2 : 1);
    auto end = start;
    while (end < text.size() and end < start + longest_look and is_letter(text[end]))
        ++end;
    const auto word = text.substr(start, end - start);
    end += is_wrapped and byte_at(text, end) == '}' ? 1 : 0;
    if (is_one_of(without_argument, word)) {
        auto tag = block_statement(word);
        tag.span.end = static_cast<std::uint32_t>(end);
        return tag;
    }
    const auto open = past_spaces(text, end);
    const auto size = is_one_of(with_argument, word) and byte_at(text, open) == '(' ? bracketed_size(text, open) : 0;
    if (size == 0)
        return std::nullopt;
    auto tag = block_statement(std::string(word).append(" ").append(without_margins(text.substr(open + 1, size - 2))));
    tag.span.end = static_cast<std::uint32_t>(open + size);
    return tag;
}

std::size_t past_name(std::string_view text, std::size_t at)
{
    while (at < text.size() and (is_latin_byte(text[at]) or text[at] == '_'))
        ++at;
    return at;
}

/// $name, $!name, $order.customer.name, $date.format("d MMMM", $day).
std::optional<Tag> reference(std::string_view text, std::size_t at)
{
    const auto start = at + (byte_at(text, at + 1) == '!' ? 2 : 1);
    if (not is_letter(byte_at(text, start)))
        return std::nullopt;
    auto end = past_name(text, start);
    while (end - at < longest_look) {
        if (byte_at(text, end) == '.' and is_letter(byte_at(text, end + 1)))
            end = past_name(text, end + 1);
        else if (const auto size = byte_at(text, end) == '(' ? bracketed_size(text, end) : 0)
            end += size;
        else
            break;
    }
    Tag tag;
    tag.kind = TagKind::slot;
    tag.slot = expression_kind(text.substr(start, end - start));
    tag.span.end = static_cast<std::uint32_t>(end);
    return tag;
}

}  // namespace

std::optional<Tag> velocity_tag(std::string_view text, std::size_t at)
{
    if (byte_at(text, at) == '$')
        return reference(text, at);
    return byte_at(text, at) == '#' ? directive(text, at) : std::nullopt;
}

Tag velocity_remark(std::string_view text, std::size_t at)
{
    Tag tag;
    tag.span.end = static_cast<std::uint32_t>(std::min(text.find_first_of("\r\n", at), text.size()));
    if (is_directive(text.substr(at + 2, tag.span.end - at - 2)))
        tag.kind = TagKind::directive;
    return tag;
}

}  // namespace amends
