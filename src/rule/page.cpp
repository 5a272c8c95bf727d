// Turns the Markdown of a rule page into front matter, title and sections, and tells what does not read.
#include "rule/page.h"

#include <algorithm>

#include <fmt/format.h>
#include <yaml-cpp/yaml.h>

namespace amends {
namespace {

constexpr std::string_view fence_mark = "```";

std::string_view trimmed(std::string_view text)
{
    const auto first = text.find_first_not_of(" \t\r");
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(" \t\r") - first + 1);
}

std::vector<std::string_view> lines_of(std::string_view text)
{
    std::vector<std::string_view> lines;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find('\n', at), text.size());
        std::string_view line = text.substr(at, end - at);
        if (line.ends_with('\r'))
            line.remove_suffix(1);
        lines.push_back(line);
        at = end + 1;
    }
    return lines;
}

class PageParser {
public:
    PageParser(MarkdownPage& page, std::vector<PageError>& errors)
        : m_page(page), m_errors(page, errors), m_lines(lines_of(page.markdown))
    {
    }

    void parse()
    {
        skip_blank();
        if (not at_end() and line() == "---")
            front_matter();
        while (not at_end())
            body_line();
        if (m_page.title.empty())
            m_errors.add({1, 1}, "the page has no title", "begin the text with a line such as \"# Unnamed department\"");
    }

private:
    [[nodiscard]] bool at_end() const { return m_at >= m_lines.size(); }
    [[nodiscard]] std::string_view line() const { return m_lines[m_at]; }
    [[nodiscard]] std::uint32_t number() const { return static_cast<std::uint32_t>(m_at) + 1; }

    void skip_blank()
    {
        while (not at_end() and trimmed(line()).empty())
            ++m_at;
    }

    void front_matter()
    {
        const std::uint32_t opening = number();
        std::string yaml;
        for (++m_at; not at_end() and line() != "---"; ++m_at)
            yaml.append(line()).push_back('\n');
        if (at_end()) {
            m_errors.add({opening, 1}, "the front matter is not closed", "end it with a line of three dashes");
            return;
        }
        ++m_at;
        read_yaml(yaml, opening);
    }

    void read_yaml(const std::string& yaml, std::uint32_t above)
    {
        const auto place = [&](const YAML::Mark& mark) {
            return Place{static_cast<std::uint32_t>(mark.line) + above + 1, static_cast<std::uint32_t>(mark.column) + 1};
        };
        try {
            const YAML::Node root = YAML::Load(yaml);
            if (root.IsNull())
                return;
            if (not root.IsMap()) {
                const bool full_width = yaml.find("：") != std::string::npos;
                m_errors.add({above + 1, 1}, "the front matter is no list of \"key: value\"",
                             full_width ? "write the colon as \":\" and a space, not as \"：\"" : "write one \"key: value\" a line");
                return;
            }
            for (const auto& entry : root)
                read_field(entry.first, entry.second, place);
        } catch (const YAML::Exception& problem) {
            m_errors.add(place(problem.mark), fmt::format("the front matter does not read: {}", problem.msg),
                         "write one \"key: value\" a line; put a value with a colon or a quote between single quotes");
        }
    }

    template <class PlaceOf>
    void read_field(const YAML::Node& key, const YAML::Node& value, PlaceOf place)
    {
        Field field{key.Scalar(), place(key.Mark()), {}, {}};
        if (field.key.find("：") != std::string::npos) {
            m_errors.add(field.place, "a full-width colon in the front matter", "write the colon as \":\" and a space");
            return;
        }
        if (m_page.field(field.key) != nullptr) {
            m_errors.add(field.place, fmt::format("\"{}\" stands twice", field.key), "keep one of them");
            return;
        }
        if (value.IsScalar())
            field.values.push_back({value.Scalar(), place(value.Mark())});
        for (std::size_t i = 0; value.IsSequence() and i < value.size(); ++i)
            field.values.push_back({value[i].IsScalar() ? value[i].Scalar() : "", place(value[i].Mark())});
        if (value.IsMap()) {
            for (const auto& entry : value)
                field.entries.emplace_back(entry.first.Scalar(),
                                           PlacedText{entry.second.IsScalar() ? entry.second.Scalar() : "", place(entry.second.Mark())});
        }
        m_page.fields.push_back(std::move(field));
    }

    void body_line()
    {
        const std::string_view text = line();
        if (text.starts_with("## "))
            m_page.sections.push_back({std::string{trimmed(text.substr(3))}, {number(), 1}, {}});
        else if (text.starts_with("# ") and m_page.title.empty())
            m_page.title = trimmed(text.substr(2));
        else if (trimmed(text).starts_with(fence_mark)) {
            fence();
            return;
        } else if (text.starts_with("- ") and not m_page.sections.empty())
            m_page.sections.back().parts.emplace_back(bullet());
        ++m_at;
    }

    [[nodiscard]] PlacedText bullet() const
    {
        const std::string_view text = trimmed(line().substr(2));
        return {std::string{text}, {number(), static_cast<std::uint32_t>(text.data() - line().data()) + 1}};
    }

    void fence()
    {
        Fence fence{std::string{trimmed(trimmed(line()).substr(fence_mark.size()))}, {number(), 1}, {}};
        for (++m_at; not at_end() and not trimmed(line()).starts_with(fence_mark); ++m_at)
            fence.lines.push_back({std::string{line()}, {number(), 1}});
        if (at_end()) {
            m_errors.add(fence.place, "the fenced block is not closed", "end it with a line of three backticks");
            return;
        }
        ++m_at;
        if (m_page.sections.empty())
            m_errors.add(fence.place, "a fenced block outside of a part", "put it under a heading such as \"## Flags\" or \"## Words\"");
        else
            m_page.sections.back().parts.emplace_back(std::move(fence));
    }

    MarkdownPage& m_page;
    PageErrors m_errors;
    std::vector<std::string_view> m_lines;
    std::size_t m_at = 0;
};

}  // namespace

const Field* MarkdownPage::field(std::string_view key) const
{
    const auto found = std::find_if(fields.begin(), fields.end(), [&](const Field& f) { return f.key == key; });
    return found == fields.end() ? nullptr : &*found;
}

const Section* MarkdownPage::section(std::string_view name) const
{
    const auto found = std::find_if(sections.begin(), sections.end(), [&](const Section& s) { return s.title == name; });
    return found == sections.end() ? nullptr : &*found;
}

bool is_for_houses(const MarkdownPage& page)
{
    const Field* kind = page.field("kind");
    const bool is_found_by_code = kind != nullptr and not kind->values.empty() and kind->values.front().text == "check";
    return is_found_by_code or page.id.starts_with("house/") or page.id.starts_with("channels/") or page.field("regions") != nullptr
           or page.field("channels") != nullptr;
}

void PageErrors::add(Place place, std::string message, std::string remedy)
{
    PageError error{m_page.path, place.line, 1, std::move(message), std::move(remedy), {}};
    const auto lines = lines_of(m_page.markdown);
    if (place.line <= lines.size()) {
        error.source_line = lines[place.line - 1];
        const auto before = std::string_view{error.source_line}.substr(0, place.column - 1);
        error.column += static_cast<std::uint32_t>(
            std::count_if(before.begin(), before.end(), [](char c) { return (c & 0xC0) != 0x80; }));
    }
    m_into.push_back(std::move(error));
}

MarkdownPage parse_page(std::string path, std::string id, std::string markdown, std::vector<PageError>& errors)
{
    MarkdownPage page{std::move(path), std::move(id), std::move(markdown), {}, {}, {}};
    PageParser{page, errors}.parse();
    return page;
}

}  // namespace amends
