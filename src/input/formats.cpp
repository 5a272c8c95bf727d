// Tells the formats of inputs apart.
#include "input/formats.h"

#include <algorithm>
#include <array>
#include <cctype>

#include "input/html.h"
#include "input/markdown.h"
#include "input/plain_text.h"

namespace amends {
namespace {

constexpr auto text_endings = std::to_array<std::string_view>({".txt", ".text", ".letter"});
constexpr auto html_endings = std::to_array<std::string_view>({".html", ".htm", ".xhtml"});
constexpr auto markdown_endings = std::to_array<std::string_view>({".md", ".markdown"});

constexpr auto formats = std::to_array<InputFormat>({
    {"html", html_endings, is_html, read_html, nullptr},
    {"markdown", markdown_endings, nullptr, read_markdown, nullptr},
    {"text", text_endings, nullptr, read_plain_text, nullptr},
});

}  // namespace

bool has_ending(std::string_view path, const InputFormat& format)
{
    std::string small(path);
    std::transform(small.begin(), small.end(), small.begin(), [](unsigned char byte) { return static_cast<char>(std::tolower(byte)); });
    return std::any_of(format.endings.begin(), format.endings.end(), [&](std::string_view ending) { return small.ends_with(ending); });
}

std::span<const InputFormat> input_formats()
{
    return formats;
}

const InputFormat* input_format_named(std::string_view name)
{
    const auto found = std::find_if(formats.begin(), formats.end(), [&](const InputFormat& format) { return format.name == name; });
    return found == formats.end() ? nullptr : &*found;
}

const InputFormat& format_of(std::string_view path, std::string_view head, const InputOptions& options)
{
    if (options.format) {
        if (const InputFormat* asked = input_format_named(*options.format))
            return *asked;
    }
    const auto named = std::find_if(formats.begin(), formats.end(), [&](const InputFormat& format) { return has_ending(path, format); });
    if (named != formats.end())
        return *named;
    const auto likely = std::find_if(formats.begin(), formats.end(), [&](const InputFormat& format) { return format.is_likely != nullptr and format.is_likely(head); });
    return likely == formats.end() ? formats.back() : *likely;
}

}  // namespace amends
