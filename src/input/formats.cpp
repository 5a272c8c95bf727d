// Tells the formats of inputs apart.
#include "input/formats.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <optional>
#include <string>
#include <utility>
#include <variant>

#include "input/export/csv.h"
#include "input/docx/docx.h"
#include "input/gzip.h"
#include "input/html/html.h"
#include "input/export/jsonl.h"
#include "input/locale/po.h"
#include "input/locale/properties.h"
#include "input/locale/strings.h"
#include "input/mail/mail.h"
#include "input/mail/mail_headers.h"
#include "input/markdown/markdown.h"
#include "input/markup.h"
#include "input/mail/mbox.h"
#include "input/plain_text.h"
#include "input/template/template_file.h"
#include "text/charset.h"
#include "text/encoding.h"

namespace amends {
namespace {

constexpr auto text_endings = std::to_array<std::string_view>({".txt", ".text", ".letter"});
constexpr auto html_endings = std::to_array<std::string_view>({".html", ".htm", ".xhtml"});
constexpr auto markdown_endings = std::to_array<std::string_view>({".md", ".markdown"});

constexpr auto mail_endings = std::to_array<std::string_view>({".eml"});
constexpr auto mbox_endings = std::to_array<std::string_view>({".mbox", ".mbx"});

constexpr auto po_endings = std::to_array<std::string_view>({".po"});
constexpr auto properties_endings = std::to_array<std::string_view>({".properties"});

constexpr auto jsonl_endings = std::to_array<std::string_view>({".jsonl", ".ndjson"});
constexpr auto csv_endings = std::to_array<std::string_view>({".csv", ".tsv", ".tab"});
constexpr auto docx_endings = std::to_array<std::string_view>({".docx", ".docm", ".dotx"});

constexpr auto formats = std::to_array<InputFormat>({
    {"mbox", mbox_endings, begins_like_mbox, nullptr, stream_mbox},
    {"mail", mail_endings, begins_like_mail, nullptr, stream_mail},
    {"template", template_endings, nullptr, read_template, nullptr},
    {"po", po_endings, nullptr, read_po, nullptr},
    {"properties", properties_endings, nullptr, read_properties, nullptr},
    {"strings", {}, nullptr, read_strings, nullptr},
    {"jsonl", jsonl_endings, is_likely_jsonl, nullptr, read_jsonl},
    {"csv", csv_endings, is_likely_csv, nullptr, read_csv},
    {"docx", docx_endings, is_likely_docx, nullptr, read_docx},
    {"html", html_endings, is_html, read_html, nullptr},
    {"markdown", markdown_endings, nullptr, read_markdown, nullptr},
    {"text", text_endings, nullptr, read_plain_text, nullptr},
});

/// The first bytes of a text that is not in UTF-8, in UTF-8; nothing where they are no text.
std::optional<std::string> decoded_head(std::string_view head)
{
    const auto charset = marked_charset(head) ? marked_charset(head) : detect_charset(head);
    if (not charset or *charset == "UTF-8")
        return std::nullopt;
    auto text = decode_charset(head, *charset, Undecodable::replaced);
    return std::holds_alternative<Decoded>(text) ? std::optional(std::get<Decoded>(std::move(text)).text) : std::nullopt;
}

/// The first format that an input looks like which begins with `head`, or null.
const InputFormat* likely_format(std::string_view head, bool may_be_mail)
{
    const auto found = std::find_if(formats.begin(), formats.end(), [&](const InputFormat& format) {
        const bool is_mail = format.stream == stream_mail or format.stream == stream_mbox;
        return format.is_likely != nullptr and (may_be_mail or not is_mail) and format.is_likely(head);
    });
    return found == formats.end() ? nullptr : &*found;
}

}  // namespace

bool has_ending(std::string_view path, const InputFormat& format)
{
    const std::string_view name = unpacked_name(path);
    const auto is_same = [](char small, char byte) { return small == std::tolower(static_cast<unsigned char>(byte)); };
    const auto ends_name = [&](std::string_view ending) {
        return name.size() >= ending.size() and std::equal(ending.begin(), ending.end(), name.end() - static_cast<std::ptrdiff_t>(ending.size()), is_same);
    };
    return std::any_of(format.endings.begin(), format.endings.end(), ends_name);
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
    if (is_locale_file(path))
        return *input_format_named("strings");
    const auto named = std::find_if(formats.begin(), formats.end(), [&](const InputFormat& format) { return has_ending(path, format); });
    if (named != formats.end())
        return *named;
    if (const InputFormat* likely = likely_format(head, true))
        return *likely;
    // Mails are known by bytes, whatever text these encode; one that somebody saved in UTF-16 is the text of a mail.
    const auto text = decoded_head(head);
    const InputFormat* const likely = text ? likely_format(*text, false) : nullptr;
    return likely == nullptr ? formats.back() : *likely;
}

const InputFormat& reader_of(std::string_view path, std::string_view head, const InputOptions& options)
{
    constexpr auto may_be_template = std::to_array<std::string_view>({"text", "markdown", "html"});
    const InputFormat& format = format_of(path, head, options);
    const bool may_be = std::find(may_be_template.begin(), may_be_template.end(), format.name) != may_be_template.end();
    return may_be and (options.is_template or find_markup(head).is_template) ? *input_format_named("template") : format;
}

}  // namespace amends
