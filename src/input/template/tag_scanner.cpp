// Turns a place of a text into the tag that begins there, and a template into all of its tags.
#include "input/template/tag_scanner.h"

#include <algorithm>
#include <array>
#include <string>

#include "input/directive.h"
#include "input/scan.h"
#include "input/template/velocity.h"

namespace amends {
namespace {

/// The words of blocks whose text is taken as it stands; that of a comment is left out.
constexpr auto verbatim_words = std::to_array<std::string_view>({"raw", "verbatim", "noparse", "literal", "comment"});

/// Bytes that can begin a tag, so that all others are passed by with one look.
constexpr auto can_begin = [] {
    std::array<bool, 256> table{};
    for (const char byte : std::string_view("{$%<[*#]"))
        table[static_cast<unsigned char>(byte)] = true;
    return table;
}();

Tag placed(Tag tag, std::size_t start, std::size_t end, std::size_t resume)
{
    tag.span = {static_cast<std::uint32_t>(start), static_cast<std::uint32_t>(end)};
    tag.resume = static_cast<std::uint32_t>(resume);
    return tag;
}

/// The word of the literal block that {% raw %}, {%- verbatim -%} or <#noparse> begins, or nothing.
std::string_view verbatim_word(std::string_view inside)
{
    inside.remove_prefix(std::min(inside.find_first_not_of(" \t\r\n-~+"), inside.size()));
    const auto word = inside.substr(0, inside.find_first_of(" \t\r\n-~+"));
    const auto found = std::find(verbatim_words.begin(), verbatim_words.end(), word);
    return found == verbatim_words.end() ? std::string_view{} : *found;
}

/// The words that end a literal block, as far as they are always written alike.
std::string end_sign(const TagForm& form, std::string_view word)
{
    return std::string(form.open == "{%" ? "end" : form.open == "<#" ? "</#" : "{/").append(word);
}

bool may_be_verbatim(const TagForm& form)
{
    return form.open == "{%" or form.open == "<#" or form.open == "{";
}

/// Whether nothing but a tag begins so, so that one left open is worth telling.
bool is_sure(const TagForm& form)
{
    return form.open == "{{" or form.open == "{%" or form.open == "<%";
}

}  // namespace

std::vector<Tag> TagScanner::all()
{
    std::vector<Tag> tags;
    for (std::size_t at = 0; at < m_text.size();) {
        auto tag = tag_at(at);
        at = tag ? tag->resume : at + 1;
        if (tag)
            tags.push_back(std::move(*tag));
    }
    return tags;
}

std::optional<Tag> TagScanner::tag_at(std::size_t at)
{
    if (not can_begin[static_cast<unsigned char>(m_text[at])])
        return std::nullopt;
    if (auto literal = literal_text(at))
        return literal;
    for (const auto& form : tag_forms())
        if ((m_is_template or not form.needs_template) and m_text.substr(at, form.open.size()) == form.open)
            if (auto tag = tag_of(form, at))
                return tag;
    return m_is_template ? velocity(at) : std::nullopt;
}

std::optional<Tag> TagScanner::tag_of(const TagForm& form, std::size_t at)
{
    const auto inside = at + form.open.size();
    const auto close = form.is_remark ? m_closers.next(form.close, inside) : m_closers.end_of_tag(form.close, inside);
    if (close == std::string_view::npos) {
        if (is_sure(form) and not m_first_open)
            m_first_open = static_cast<std::uint32_t>(at);
        return std::nullopt;
    }
    const auto text = m_text.substr(inside, close - inside);
    const auto end = close + form.close.size();
    if (const auto word = may_be_verbatim(form) ? verbatim_word(text) : std::string_view{}; not word.empty())
        return verbatim_block(word, form, at, end);
    auto tag = form.read(text);
    return tag ? std::optional(placed(std::move(*tag), at, end, end)) : std::nullopt;
}

/// What is to be taken literally for other reasons than a block: \{{name}}, {{{{raw}}}}, #[[ ]]#.
std::optional<Tag> TagScanner::literal_text(std::size_t at)
{
    const auto rest = m_text.substr(at);
    if (rest.starts_with("{{") and byte_before(m_text, at) == '\\') {
        const auto close = m_closers.end_of_tag("}}", at);
        return close == std::string_view::npos ? std::nullopt : std::optional(placed({}, at, at, close + 2));
    }
    if (rest.starts_with("{{{{")) {
        const auto close = m_closers.end_of_tag("}}}}", at);
        if (close == std::string_view::npos)
            return std::nullopt;
        const auto end = close + 4;
        return placed({}, at, end, rest.starts_with("{{{{/") ? end : std::min(m_closers.next("{{{{/", end), m_text.size()));
    }
    if (rest.starts_with("#[[") and is_velocity(at))
        return placed({}, at, at + 3, std::min(m_closers.next("]]#", at + 3), m_text.size()));
    return rest.starts_with("]]#") and is_velocity(at) ? std::optional(placed({}, at, at + 3, at + 3)) : std::nullopt;
}

Tag TagScanner::verbatim_block(std::string_view word, const TagForm& form, std::size_t at, std::size_t end)
{
    auto stop = std::min(m_closers.next(end_sign(form, word), end), m_text.size());
    if (form.open == "{%" and stop < m_text.size())
        stop = std::max(end, m_text.substr(0, stop).rfind("{%"));
    return placed({}, at, word == "comment" ? stop : end, stop);
}

std::optional<Tag> TagScanner::velocity(std::size_t at)
{
    if (m_text.substr(at, 2) == "##" and (is_velocity(at) or is_directive(rest_of_line(m_text, at + 2)))) {
        const auto remark = velocity_remark(m_text, at);
        return placed(remark, at, remark.span.end, remark.span.end);
    }
    const auto tag = velocity_tag(m_text, at);
    m_has_directive |= tag and m_text[at] == '#';
    return tag ? std::optional(placed(*tag, at, tag->span.end, tag->span.end)) : std::nullopt;
}

/// Whether what ## and [[ mean elsewhere, a heading and a link, they do not mean here.
bool TagScanner::is_velocity(std::size_t at)
{
    return m_is_template and (m_has_directive or m_closers.next("#end", at) != std::string_view::npos or m_closers.next("#set", at) != std::string_view::npos);
}

}  // namespace amends
