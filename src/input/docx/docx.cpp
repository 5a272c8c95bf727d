// Turns a Word document into a letter whose lines are its paragraphs.
#include "input/docx/docx.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include <fmt/format.h>

#include "input/docx/docx_archive.h"
#include "input/docx/docx_text.h"
#include "input/markup.h"
#include "input/plain_text.h"
#include "input/slots.h"

namespace amends {
namespace {

/// Pictures may take much room in an archive, but no letter needs more.
constexpr std::size_t most_bytes = std::size_t{64} << 20;

/// The merge fields among what the markup of the text sets apart, in order.
std::vector<Region> apart(const std::vector<Region>& markup, const std::vector<Region>& fields)
{
    std::vector<Region> all, kept;
    const auto is_before = [](const Region& a, const Region& b) { return a.span.start < b.span.start; };
    std::merge(markup.begin(), markup.end(), fields.begin(), fields.end(), std::back_inserter(all), is_before);
    for (const auto& region : all)
        if (kept.empty() or kept.back().span.end <= region.span.start)
            kept.push_back(region);
    return kept;
}

}  // namespace

void read_docx(std::string path, const ByteStream& bytes, const InputOptions& options, const Receiver& into)
{
    const auto refuse = [&](std::string message) { into.error({path, {}, {}, std::move(message)}); };
    const std::string archive = drained(bytes, most_bytes + 1);
    if (archive.size() > most_bytes)
        return refuse(fmt::format("not read: it is larger than {} MB; take the pictures out", most_bytes >> 20));
    if (archive.empty())
        return into.note(fmt::format("{}: empty, nothing to read", path));
    auto part = main_part(archive);
    if (const auto* error = std::get_if<DocxError>(&part))
        return refuse(error->message);
    auto text = docx_text(std::move(std::get<std::string>(part)));
    if (const auto* error = std::get_if<DocxError>(&text))
        return refuse(error->message);
    auto& document = std::get<DocxText>(text);
    if (is_blank(document.lines))
        return into.note(fmt::format("{}: empty, nothing to read", path));
    Source source;
    source.path = std::move(path);
    source.text = document.lines;
    std::replace(source.text.begin(), source.text.end(), '\v', '\n');
    source.original = std::move(document.lines);
    const auto markup = find_markup(source.text);
    source.is_template = options.is_template or markup.is_template;
    source.regions = with_slots(source.text, apart(markup.regions, document.slots), source.is_template);
    into.source(std::move(source));
}

bool is_likely_docx(std::string_view head) { return head.starts_with("PK\x03\x04"); }

}  // namespace amends
