// Turns a file of HTML into a source that holds what its reader sees.
#include "input/html/html.h"

#include <algorithm>
#include <array>

#include "input/decoded_file.h"
#include "input/extracted_text.h"
#include "input/front.h"
#include "input/html/html_element.h"
#include "input/html/html_reader.h"
#include "input/plain_text.h"
#include "input/text_flow.h"

namespace amends {
namespace {

/// Whether the page begins with a comment that declares a template.
bool begins_as_template(std::string_view html)
{
    const auto start = std::min(html.find_first_not_of(" \t\r\n"), html.size());
    const auto rest = html.substr(start);
    return rest.starts_with("<!--") and declares_template(rest.substr(0, rest.find("-->")));
}

}  // namespace

bool is_html(std::string_view head)
{
    constexpr auto openings = std::to_array<std::string_view>({"<!doctype html", "<html", "<head", "<body"});
    if (head.starts_with("\xEF\xBB\xBF"))
        head.remove_prefix(3);
    head.remove_prefix(std::min(head.find_first_not_of(" \t\r\n"), head.size()));
    return std::any_of(openings.begin(), openings.end(), [&](std::string_view opening) { return is_same_name(head.substr(0, opening.size()), opening); });
}

std::optional<std::uint32_t> html_text(std::string_view html, std::uint32_t at, MappedText& into)
{
    TextFlow flow(into, at);
    const auto unended = HtmlReader(flow).read(html, at);
    flow.finish();
    return unended;
}

void read_html(std::string path, std::string bytes, const InputOptions& options, const Receiver& into)
{
    auto decoded = decoded_file(path, std::move(bytes), options, into);
    if (not decoded)
        return;
    MappedText text;
    TextFlow flow(text, 0);
    HtmlReader reader(flow);
    if (const auto unended = reader.read(decoded->text, 0))
        tell_unended(path, *decoded, *unended, into);
    flow.finish();
    const bool is_template = options.is_template or begins_as_template(decoded->text) or has_steering(decoded->text);
    const auto steering = reader.steering();
    hand_on(std::move(path), std::move(*decoded), std::move(text), is_template, into, steering);
}

}  // namespace amends
