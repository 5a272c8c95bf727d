// Turns the bytes of one file into a source: decoded text with its regions, or an error that says what to do.
#include "input/plain_text.h"

#include <utility>

#include <fmt/format.h>

#include "input/decoded_file.h"
#include "input/markup.h"
#include "input/slots.h"
#include "input/template/template_text.h"
#include "text/utf8.h"

namespace amends {
namespace {

void set_regions(Source& source, const InputOptions& options)
{
    const auto markup = find_markup(source.text, options.is_template);
    source.is_template = markup.is_template;
    source.regions = with_slots(source.text, markup.regions, source.is_template);
    if (source.is_template)
        set_branches(source);
}

Source source_of(std::string path, Decoded decoded, const InputOptions& options)
{
    Source source;
    source.path = std::move(path);
    source.offsets = offsets_of(decoded);
    source.text = std::move(decoded.text);
    set_regions(source, options);
    return source;
}

}  // namespace

void find_regions(Source& source, const InputOptions& options)
{
    set_regions(source, options);
}

bool is_blank(std::string_view text)
{
    for (std::size_t at = 0; at < text.size(); at += utf8_size(text[at])) {
        const auto character = code_point_at(text, at).value;
        const bool is_invisible = character <= ' ' or character == 0xA0 or character == 0x3000 or character == 0xFEFF
            or (character >= 0x2000 and character <= 0x200F) or character == 0x2028 or character == 0x2029;
        if (not is_invisible)
            return false;
    }
    return true;
}

OffsetMap offsets_of(const Decoded& decoded)
{
    return decoded.table.empty() ? OffsetMap(decoded.shift) : OffsetMap(decoded.table);
}

void read_plain_text(std::string path, std::string bytes, const InputOptions& options, const Receiver& into)
{
    auto decoded = decoded_file(path, std::move(bytes), options, into);
    if (not decoded)
        return;
    if (is_blank(decoded->text))
        into.note(fmt::format("{}: empty, nothing to read", path));
    else
        into.source(source_of(std::move(path), *std::move(decoded), options));
}

}  // namespace amends
