// Turns a template into the letters that its inner format gives, with the tags masked while that format reads and put back after.
#include "input/template/template_file.h"

#include <algorithm>
#include <cctype>
#include <utility>
#include <vector>

#include "input/html/html_steering.h"
#include "input/slots.h"
#include "input/template/tag_scanner.h"
#include "input/template/template_text.h"
#include "text/utf8.h"

namespace amends {
namespace {

/// What stands for each byte of a masked tag: a letter, which no format reads as more.
constexpr char mask = 'x';

/// The name of a file less the endings that make it a template: "late.html" of "late.html.erb".
std::string_view inner_name(std::string_view path)
{
    const auto ends = [&](std::string_view ending) {
        return path.size() > ending.size() and std::equal(ending.rbegin(), ending.rend(), path.rbegin(), [](char a, char b) {
                   return a == std::tolower(static_cast<unsigned char>(b));
               });
    };
    for (;;) {
        const auto found = std::find_if(template_endings.begin(), template_endings.end(), ends);
        if (found == template_endings.end())
            return path;
        path.remove_suffix(found->size());
    }
}

/// `into`, told of a file called `path` whatever name the letters bear.
Receiver renamed(const std::string& path, const Receiver& into)
{
    return {[&](Source source) {
                source.path = path;
                into.source(std::move(source));
            },
            [&](InputError error) {
                error.path = path;
                into.error(std::move(error));
            },
            into.note};
}

std::string masked(std::string bytes, const std::vector<Tag>& tags)
{
    for (const auto& tag : tags)
        std::fill(bytes.begin() + tag.span.start, bytes.begin() + tag.span.end, mask);
    return bytes;
}

/// Puts the tags of a file back into a letter of it.
class Unmasking {
public:
    Unmasking(std::string_view bytes, const std::vector<Tag>& tags) : m_bytes(bytes), m_tags(tags) {}

    void operator()(Source& source) const
    {
        std::vector<Tag> placed;
        for (std::size_t at = 0; at < source.text.size();) {
            const Tag* tag = source.text[at] == mask ? tag_at(source, at) : nullptr;
            if (tag == nullptr) {
                ++at;
                continue;
            }
            source.text.replace(at, tag->span.size(), m_bytes.substr(tag->span.start, tag->span.size()));
            placed.push_back(*tag);
            placed.back().span = {static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(at) + tag->span.size()};
            at += tag->span.size();
        }
        if (not source.original.empty())
            source.original = m_bytes.substr(source.base, source.original.size());
        source.is_template = true;
        set_branches(source, placed);
        add_regions(placed, source);
    }

private:
    /// The tag whose mask begins at byte `at` of the text and stands there whole, or null.
    [[nodiscard]] const Tag* tag_at(const Source& source, std::size_t at) const
    {
        const auto byte = [&](std::size_t i) { return source.base + source.offsets.original(static_cast<std::uint32_t>(i)); };
        const auto start = byte(at);
        const auto tag = std::lower_bound(m_tags.begin(), m_tags.end(), start, [](const Tag& t, std::uint64_t wanted) { return t.span.start < wanted; });
        if (tag == m_tags.end() or tag->span.start != start or tag->span.empty())
            return nullptr;
        const auto last = at + tag->span.size() - 1;
        const bool is_whole = last < source.text.size() and byte(last) == tag->span.end - 1
            and source.text.find_first_not_of(mask, at) > last;
        return is_whole ? &*tag : nullptr;
    }

    static void add_regions(const std::vector<Tag>& placed, Source& source)
    {
        auto found = std::move(source.regions);
        for (const auto& tag : placed)
            found.push_back(region_of(tag));
        std::stable_sort(found.begin(), found.end(), [](const Region& a, const Region& b) { return a.span.start < b.span.start; });
        source.regions.clear();
        for (const auto& region : found)
            if (source.regions.empty() or region.span.start >= source.regions.back().span.end)
                source.regions.push_back(region);
    }

    std::string_view m_bytes;
    const std::vector<Tag>& m_tags;
};

}  // namespace

void read_masked(const std::string& path, const std::string& bytes, const InputFormat& inner, const InputOptions& options, const Receiver& into)
{
    auto tags = TagScanner(bytes, true).all();
    std::erase_if(tags, [](const Tag& tag) { return tag.span.empty(); });
    const Unmasking unmask(bytes, tags);
    const Receiver masked_into{[&](Source source) {
                                   unmask(source);
                                   into.source(std::move(source));
                               },
                               into.error, into.note};
    inner.read(path, masked(bytes, tags), options, masked_into);
}

void read_template(std::string path, std::string bytes, const InputOptions& options, const Receiver& into)
{
    auto inner_options = options;
    inner_options.is_template = false;
    if (inner_options.format == "template")
        inner_options.format.reset();
    const std::string name(inner_name(path));
    const auto& found = format_of(name, std::string_view(bytes).substr(0, head_bytes), inner_options);
    const auto& inner = found.read == nullptr or found.read == read_template ? input_formats().back() : found;
    const auto receiver = renamed(path, into);
    inner_options.is_template = true;
    const bool is_utf8 = not first_invalid_utf8(bytes) and bytes.size() < UINT32_MAX;
    if (is_utf8)
        note_open_tag(path, bytes, into);
    // Expressions in the attributes of a page must be left as they are.
    const bool is_steered_page = inner.name == "html" and has_steering(bytes);
    if (is_utf8 and &inner != &input_formats().back() and not is_steered_page)
        return read_masked(name, bytes, inner, inner_options, receiver);
    inner.read(name, std::move(bytes), inner_options, receiver);
}

}  // namespace amends
