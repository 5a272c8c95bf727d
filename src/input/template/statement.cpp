// Turns the words of a statement into what it does: begins a block, goes on with its next branch, ends it.
#include "input/template/statement.h"

#include <algorithm>
#include <array>
#include <cctype>

#include "input/scan.h"

namespace amends {
namespace {

struct Word {
    std::string_view word;
    TagKind kind;
};

/// Words that begin a statement which has a part in branches; all others do nothing to them.
constexpr auto words = std::to_array<Word>({
    {"if", TagKind::condition}, {"ifchanged", TagKind::condition}, {"ifequal", TagKind::condition}, {"ifasync", TagKind::condition},
    {"unless", TagKind::condition}, {"ifnot", TagKind::condition}, {"ifnotequal", TagKind::condition},
    {"case", TagKind::choice}, {"switch", TagKind::choice}, {"choose", TagKind::choice},
    {"for", TagKind::loop}, {"foreach", TagKind::loop}, {"each", TagKind::loop}, {"list", TagKind::loop}, {"items", TagKind::loop},
    {"range", TagKind::loop}, {"tablerow", TagKind::loop}, {"with", TagKind::loop}, {"define", TagKind::loop}, {"macro", TagKind::loop},
    {"block", TagKind::loop}, {"while", TagKind::loop}, {"until", TagKind::loop}, {"begin", TagKind::loop},
    {"elif", TagKind::arm}, {"elsif", TagKind::arm}, {"elseif", TagKind::arm}, {"when", TagKind::arm},
    {"otherwise", TagKind::otherwise}, {"default", TagKind::otherwise},
});

std::string_view first_word(std::string_view text)
{
    std::size_t size = 0;
    while (size < text.size() and (is_latin_byte(text[size]) or text[size] == '_'))
        ++size;
    return text.substr(0, size);
}

bool is_negative(std::string_view word)
{
    return word == "unless" or word == "ifnot" or word == "ifnotequal";
}

Tag tag(TagKind kind, std::string_view name, std::string_view condition)
{
    Tag result;
    result.kind = kind;
    result.name = name;
    result.condition = is_negative(name) ? negated(condition) : std::string(condition);
    return result;
}

/// What follows "else": nothing, or the condition of the next branch.
Tag else_statement(std::string_view rest)
{
    const auto word = small(first_word(rest));
    if (rest.empty() or rest == ":")
        return tag(TagKind::otherwise, {}, {});
    return tag(TagKind::arm, {}, word == "if" ? without_margins(rest.substr(2)) : rest);
}

/// A condition less the signs that Ruby, JavaScript, PHP and Basic put round it.
std::string_view bare(std::string_view condition)
{
    if (small(condition).ends_with(" then"))
        condition.remove_suffix(5);
    while (not condition.empty() and (condition.back() == '{' or condition.back() == ':' or condition.back() == ' '))
        condition.remove_suffix(1);
    const bool is_wrapped = condition.starts_with('(') and condition.find(')') == condition.size() - 1;
    return is_wrapped ? condition.substr(1, condition.size() - 2) : condition;
}

/// Whether a line of Ruby leaves a block open: "items.each do |item|".
bool ends_with_do(std::string_view text)
{
    if (text.ends_with('|')) {
        const auto bar = text.substr(0, text.size() - 1).rfind('|');
        text = without_margins(text.substr(0, bar == std::string_view::npos ? 0 : bar));
    }
    return text == "do" or text.ends_with(" do");
}

}  // namespace

std::string small(std::string_view text)
{
    std::string result(text);
    std::transform(result.begin(), result.end(), result.begin(), [](unsigned char byte) { return static_cast<char>(std::tolower(byte)); });
    return result;
}

std::string_view without_margins(std::string_view text)
{
    const auto first = text.find_first_not_of(" \t\r\n");
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(" \t\r\n") - first + 1);
}

std::string negated(std::string_view condition)
{
    const bool is_one = condition.find(' ') == std::string_view::npos;
    return std::string(is_one ? "not " : "not (").append(condition).append(is_one ? "" : ")");
}

Tag end_of_block(std::string_view name)
{
    return tag(TagKind::end, small(name), {});
}

Tag block_statement(std::string_view text)
{
    text = without_margins(text);
    const auto word = small(first_word(text));
    const auto rest = without_margins(text.substr(word.size()));
    if (word == "else")
        return else_statement(rest);
    if (word.starts_with("end"))
        return end_of_block(std::string_view(word).substr(3));
    const auto known = std::find_if(words.begin(), words.end(), [&](const Word& entry) { return entry.word == word; });
    if (known == words.end())
        return {};
    return tag(known->kind, word, rest.empty() ? text : rest);
}

Tag code_statement(std::string_view text)
{
    text = without_margins(text);
    const bool ends_block = text.starts_with('}');
    if (ends_block)
        text = without_margins(text.substr(1));
    auto result = block_statement(text);
    const bool is_open = text.ends_with('{') or ends_with_do(text);
    if (result.kind == TagKind::hidden and is_open)
        return tag(TagKind::loop, {}, text);
    if (result.kind == TagKind::hidden and ends_block)
        return end_of_block({});
    result.name = result.kind == TagKind::choice ? result.name : std::string{};
    if (result.kind == TagKind::condition or result.kind == TagKind::arm or result.kind == TagKind::choice)
        result.condition = bare(result.condition);
    if (result.kind == TagKind::arm and result.condition.empty())
        result.kind = TagKind::otherwise;
    return result;
}

}  // namespace amends
