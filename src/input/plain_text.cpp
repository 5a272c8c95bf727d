// Turns the bytes of one file into a source: decoded text with its regions, or an error that says what to do.
#include "input/plain_text.h"

#include <algorithm>
#include <limits>
#include <variant>

#include <fmt/format.h>

#include "input/markup.h"
#include "input/slots.h"
#include "text/encoding.h"
#include "text/line_index.h"
#include "text/utf8.h"

namespace amends {
namespace {

/// Where byte `at` of bytes that are text up to there stands; nothing where they are no UTF-8 before it either.
void place(std::string_view bytes, std::uint32_t at, InputError& error)
{
    auto before = bytes.substr(0, at);
    if (first_invalid_utf8(before))
        return;
    if (before.starts_with("\xEF\xBB\xBF"))
        before.remove_prefix(3);
    const auto place = LineIndex(before).place(static_cast<std::uint32_t>(before.size()));
    error.line = place.line;
    error.column = place.column;
}

InputError decode_error(std::string path, std::string_view bytes, const DecodeError& error)
{
    InputError result{std::move(path), {}, {}, fmt::format("not read: {}; {}", error.message, error.remedy)};
    place(bytes, error.at, result);
    return result;
}

Source source_of(std::string path, Decoded decoded, const InputOptions& options)
{
    Source source;
    const auto markup = find_markup(decoded.text);
    source.path = std::move(path);
    source.offsets = offsets_of(decoded);
    source.text = std::move(decoded.text);
    source.regions = with_slots(source.text, markup.regions);
    source.is_template = options.is_template or markup.is_template;
    return source;
}

}  // namespace

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

std::optional<Decoded> decoded_text(const std::string& path, std::string bytes, const Receiver& into)
{
    if (bytes.size() >= std::numeric_limits<std::uint32_t>::max()) {
        into.error({path, {}, {}, "not read: it is larger than 4 GiB; split it into files with a letter each"});
        return std::nullopt;
    }
    auto decoded = decode(bytes);
    if (auto* text = std::get_if<Decoded>(&decoded))
        return std::move(*text);
    into.error(decode_error(path, bytes, std::get<DecodeError>(decoded)));
    return std::nullopt;
}

OffsetMap offsets_of(const Decoded& decoded)
{
    return decoded.table.empty() ? OffsetMap(decoded.shift) : OffsetMap(decoded.table);
}

void read_plain_text(std::string path, std::string bytes, const InputOptions& options, const Receiver& into)
{
    auto decoded = decoded_text(path, std::move(bytes), into);
    if (not decoded)
        return;
    if (is_blank(decoded->text))
        into.note(fmt::format("{}: empty, nothing to read", path));
    else
        into.source(source_of(std::move(path), std::move(*decoded), options));
}

}  // namespace amends
