// Turns attributes of Thymeleaf into tags of a template and into slots.
#include "input/html/html_steering.h"

#include <cctype>
#include <utility>

#include "input/template/expression.h"
#include "input/template/statement.h"

namespace amends {
namespace {

/// What is asked for, without the signs round it: "late" of ${late}, "not late" of ${!late}.
std::string condition_of(std::string_view expression)
{
    expression = without_margins(expression);
    const bool is_one = (expression.starts_with("${") or expression.starts_with("*{")) and expression.find('}') == expression.size() - 1;
    if (is_one)
        expression = without_margins(expression.substr(2, expression.size() - 3));
    return expression.starts_with('!') ? negated(without_margins(expression.substr(1))) : std::string(expression);
}

/// What holds where `condition` does not, without a double negation.
std::string opposite_of(const std::string& condition)
{
    constexpr std::string_view no = "not ";
    const bool is_simple = condition.starts_with(no) and condition.find(' ', no.size()) == std::string::npos;
    return is_simple ? condition.substr(no.size()) : negated(condition);
}

bool is_name_byte(char byte)
{
    return std::isalpha(static_cast<unsigned char>(byte)) != 0 or byte == '-';
}

/// What stands between two `sign`s at the ends of the expression and nowhere else in it; else nothing.
std::string_view between(std::string_view expression, char sign)
{
    const bool is_between = expression.size() >= 2 and expression.front() == sign and expression.find(sign, 1) == expression.size() - 1;
    return is_between ? expression.substr(1, expression.size() - 2) : std::string_view{};
}

}  // namespace

bool has_steering(std::string_view html)
{
    for (const std::string_view prefix : {"th:", "data-th-"}) {
        for (auto at = html.find(prefix); at != std::string_view::npos; at = html.find(prefix, at + 1)) {
            const bool is_apart = at > 0 and std::isspace(static_cast<unsigned char>(html[at - 1])) != 0;
            auto end = at + prefix.size();
            while (end < html.size() and is_name_byte(html[end]))
                ++end;
            const auto rest = html.substr(end, 2);
            if (is_apart and end > at + prefix.size() and (rest == "=\"" or rest == "='"))
                return true;
        }
    }
    return false;
}

std::uint8_t HtmlSteering::open(const HtmlTag& tag, std::uint32_t at)
{
    std::uint8_t blocks = 0;
    const auto begin = [&](std::string condition) {
        if (is_opposite_of_last(condition, at)) {
            m_tags.pop_back();
            add(TagKind::otherwise, {}, at);
        } else {
            add(TagKind::condition, condition, at);
        }
        m_open.push_back(std::move(condition));
        ++blocks;
    };
    if (tag.arm)
        add(*tag.arm == "*" ? TagKind::otherwise : TagKind::arm, condition_of(*tag.arm), at);
    if (tag.held_if)
        begin(condition_of(*tag.held_if));
    if (tag.held_unless)
        begin(opposite_of(condition_of(*tag.held_unless)));
    if (tag.choice) {
        add(TagKind::choice, condition_of(*tag.choice), at);
        m_open.emplace_back();
        ++blocks;
    }
    return blocks;
}

void HtmlSteering::close(std::uint8_t blocks, std::uint32_t at)
{
    for (; blocks > 0; --blocks) {
        add(TagKind::end, {}, at);
        m_last = std::move(m_open.back());
        m_open.pop_back();
    }
}

void HtmlSteering::add(TagKind kind, std::string condition, std::uint32_t at)
{
    Tag tag;
    tag.kind = kind;
    tag.span = {at, at};
    tag.condition = std::move(condition);
    m_tags.push_back(std::move(tag));
}

/// Whether `condition` holds where that of the element just before did not, as th:unless behind th:if.
bool HtmlSteering::is_opposite_of_last(std::string_view condition, std::uint32_t at) const
{
    const bool is_next = not m_tags.empty() and m_tags.back().kind == TagKind::end and m_tags.back().span.end == at and not m_last.empty();
    return is_next and (negated(condition) == m_last or negated(m_last) == condition);
}

void append_value(std::string_view expression, std::uint32_t at, TextFlow& flow)
{
    for (const char sign : {'|', '\''})
        if (const auto literal = between(expression, sign); not literal.empty())
            return flow.words(literal, at + 1);
    if (not without_margins(expression).empty())
        flow.slot(expression, at, expression_kind(condition_of(expression)));
}

}  // namespace amends
