// Turns the order of start and end tags into which elements are open.
#include "input/html/html_open_elements.h"

#include <algorithm>
#include <array>

#include "input/html/html_quote.h"
#include "input/html/html_style.h"

namespace amends {
namespace {

/// An element that ends an open one by beginning, unless one of `limits` is open inside that one.
struct Sibling {
    std::string_view name, ends;
    std::array<std::string_view, 3> limits;
};

constexpr auto siblings = std::to_array<Sibling>({
    {"li", "li", {"ul", "ol", "menu"}}, {"dt", "dt", {"dl"}}, {"dt", "dd", {"dl"}}, {"dd", "dt", {"dl"}}, {"dd", "dd", {"dl"}},
    {"td", "td", {"table", "tr"}}, {"td", "th", {"table", "tr"}}, {"th", "td", {"table", "tr"}}, {"th", "th", {"table", "tr"}},
    {"tr", "tr", {"table"}}, {"tbody", "tbody", {"table"}}, {"tbody", "thead", {"table"}}, {"tfoot", "tbody", {"table"}},
});

bool is_part_of_table(std::string_view name)
{
    constexpr auto parts = std::to_array<std::string_view>({"table", "tbody", "td", "tfoot", "th", "thead", "tr"});
    return std::find(parts.begin(), parts.end(), name) != parts.end();
}

bool is_block(const HtmlElement& element)
{
    return element.box != HtmlBox::running;
}

/// Whether the end tag of `element` does not reach what is open around `inner`.
bool stops(const HtmlElement& inner, const HtmlElement& element)
{
    if (inner.is_boundary)
        return inner.name == "table" or not is_part_of_table(element.name);
    return is_block(inner) and not is_block(element);
}

}  // namespace

void part(const HtmlElement& element, TextFlow& flow)
{
    switch (element.box) {
    case HtmlBox::running: break;
    case HtmlBox::lines: flow.end_lines(1); break;
    case HtmlBox::apart: flow.end_lines(2); break;
    case HtmlBox::cell: flow.part_cells(); break;
    }
}

bool HtmlOpenElements::open(const HtmlElement& element, const HtmlTag& tag)
{
    if (is_block(element))
        close_paragraph();
    close_siblings(element.name);
    if (element.box == HtmlBox::cell and not m_open.empty())
        ++m_open.back().cells;
    const bool is_unseen_element = (element.is_hidden and not tag.is_closed) or is_unseen(tag);
    const auto quote = quote_of(tag);
    if (quote == HtmlQuote::rest)
        m_flow.begin_quote();
    if (element.is_void)
        return not is_hidden() and not is_unseen_element;
    const bool is_quoted = quote == HtmlQuote::element or quote == HtmlQuote::until_blockquote;
    if (push({&element, tag.name, is_unseen_element, is_quoted, quote == HtmlQuote::until_blockquote, amends::keeps_space(tag).value_or(keeps_space())}))
        m_open.back().blocks = m_steering.open(tag, m_flow.size());
    return not is_hidden();
}

void HtmlOpenElements::open_hidden(std::string_view name)
{
    Open open{&html_element(name), name};
    open.is_hidden = true;
    push(open);
}

void HtmlOpenElements::replace_content()
{
    if (m_deeper > 0 or m_open.empty())
        return;
    m_open.back().is_replaced = true;
    ++m_hidden;
}

/// Whether the element is held.
bool HtmlOpenElements::push(const Open& open)
{
    if (m_open.size() == deepest) {
        ++m_deeper;
        return false;
    }
    m_hidden += open.is_hidden;
    if (open.is_quoted)
        m_flow.begin_quote();
    m_open.push_back(open);
    return true;
}

void HtmlOpenElements::close(const HtmlElement& element, std::string_view name)
{
    if (m_deeper > 0) {
        --m_deeper;
        return;
    }
    for (auto i = m_open.size(); i > 0; --i) {
        if (is_same_name(m_open[i - 1].name, name))
            return pop_to(i - 1);
        if (stops(*m_open[i - 1].element, element))
            return;
    }
}

void HtmlOpenElements::pop_to(std::size_t size)
{
    while (m_open.size() > size) {
        const auto last = m_open.back();
        m_open.pop_back();
        m_hidden -= static_cast<std::uint32_t>(last.is_hidden) + static_cast<std::uint32_t>(last.is_replaced);
        m_steering.close(last.blocks, m_flow.size());
        if (last.is_quoted)
            m_flow.end_quote();
        if (last.element->name == "blockquote")
            end_first_blockquote();
        if (not last.is_hidden and not is_hidden())
            end_lines_of(last);
    }
}

/// A row of one cell lays a page out; it is a paragraph of its own.
void HtmlOpenElements::end_lines_of(const Open& open)
{
    part(*open.element, m_flow);
    if (open.element->name == "tr" and open.cells == 1)
        m_flow.end_lines(2);
}

void HtmlOpenElements::end_first_blockquote()
{
    const auto found = std::find_if(m_open.rbegin(), m_open.rend(), [](const Open& open) { return open.ends_with_blockquote; });
    if (found == m_open.rend())
        return;
    found->ends_with_blockquote = found->is_quoted = false;
    m_flow.end_quote();
}

void HtmlOpenElements::close_siblings(std::string_view name)
{
    for (const auto& sibling : siblings) {
        if (sibling.name != name)
            continue;
        for (auto i = m_open.size(); i > 0; --i) {
            const auto& open = m_open[i - 1].element->name;
            if (open == sibling.ends) {
                pop_to(i - 1);
                break;
            }
            if (std::find(sibling.limits.begin(), sibling.limits.end(), open) != sibling.limits.end() and not open.empty())
                break;
        }
    }
}

void HtmlOpenElements::close_paragraph()
{
    for (auto i = m_open.size(); i > 0; --i) {
        const auto& element = *m_open[i - 1].element;
        if (element.name == "p")
            return pop_to(i - 1);
        if (element.is_boundary)
            return;
    }
}

}  // namespace amends
