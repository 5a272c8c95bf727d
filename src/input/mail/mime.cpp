// Turns a mail into its structure by GMime.
#include "input/mail/mime.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <cstring>
#include <memory>

#include <gmime/gmime.h>

namespace amends {
namespace {

struct Unref {
    void operator()(void* object) const { g_object_unref(object); }
};
struct Free {
    void operator()(void* memory) const { g_free(memory); }
};
/// Lets go of an array whose bytes belong to somebody else.
struct Detach {
    void operator()(GByteArray* array) const { g_byte_array_free(array, FALSE); }
};
template <class Object>
using Owned = std::unique_ptr<Object, Unref>;

std::string small(const char* text)
{
    std::string result(text == nullptr ? "" : text);
    std::transform(result.begin(), result.end(), result.begin(), [](unsigned char byte) { return static_cast<char>(std::tolower(byte)); });
    return result;
}

/// Converters of the C library that stay open: GMime decodes the names of senders as it reads, and their tables would be loaded and dropped for
/// every mail.
class OpenConverters {
public:
    OpenConverters()
    {
        g_mime_init();
        std::transform(m_charsets.begin(), m_charsets.end(), m_converters.begin(), [](const char* charset) { return g_mime_iconv_open("utf-8", charset); });
    }
    ~OpenConverters()
    {
        for (const iconv_t converter : m_converters)
            if (converter != not_open)
                g_mime_iconv_close(converter);
    }
    OpenConverters(const OpenConverters&) = delete;
    OpenConverters& operator=(const OpenConverters&) = delete;

private:
    static inline const auto not_open = reinterpret_cast<iconv_t>(-1);

    std::array<const char*, 5> m_charsets = {"gb18030", "gbk", "gb2312", "big5", "big5-hkscs"};
    std::array<iconv_t, 5> m_converters{};
};

void start_gmime()
{
    static const OpenConverters converters;
}

/// A type without a subtype is no type, and what has no type is text.
std::string type_of(GMimeObject* object)
{
    const std::unique_ptr<char, Free> type(g_mime_content_type_get_mime_type(g_mime_object_get_content_type(object)));
    const char* const header = g_mime_object_get_header(object, "Content-Type");
    return header != nullptr and std::strchr(header, '/') == nullptr ? "text/plain" : small(type.get());
}

TransferEncoding encoding_of(GMimePart* part)
{
    switch (g_mime_part_get_content_encoding(part)) {
    case GMIME_CONTENT_ENCODING_BASE64: return TransferEncoding::base64;
    case GMIME_CONTENT_ENCODING_QUOTEDPRINTABLE: return TransferEncoding::quoted_printable;
    default: return TransferEncoding::identity;
    }
}

/// The bytes of a part's body, which its stream is a window onto.
Span body_of(GMimePart* part)
{
    GMimeDataWrapper* const content = g_mime_part_get_content(part);
    GMimeStream* const stream = content == nullptr ? nullptr : g_mime_data_wrapper_get_stream(content);
    if (stream == nullptr or stream->bound_end < stream->bound_start)
        return {};
    return {static_cast<std::uint32_t>(stream->bound_start), static_cast<std::uint32_t>(stream->bound_end)};
}

void read_leaf(GMimePart* leaf, MimePart& into)
{
    GMimeObject* const object = GMIME_OBJECT(leaf);
    GMimeContentType* const type = g_mime_object_get_content_type(object);
    const auto parameter = [&](const char* name) { return small(g_mime_content_type_get_parameter(type, name)); };
    into.body = body_of(leaf);
    into.encoding = encoding_of(leaf);
    into.charset = parameter("charset");
    into.is_flowed = parameter("format") == "flowed";
    into.deletes_space = parameter("delsp") == "yes";
    into.is_attachment = small(g_mime_object_get_disposition(object)) == "attachment" or g_mime_part_get_filename(leaf) != nullptr;
}

MimePart read_object(GMimeObject* object)
{
    MimePart part;
    part.type = type_of(object);
    if (GMIME_IS_MULTIPART(object)) {
        GMimeMultipart* const multipart = GMIME_MULTIPART(object);
        for (int i = 0; i < g_mime_multipart_get_count(multipart); ++i)
            part.parts.push_back(read_object(g_mime_multipart_get_part(multipart, i)));
    } else if (GMIME_IS_PART(object)) {
        read_leaf(GMIME_PART(object), part);
    }
    return part;
}

}  // namespace

std::optional<MimePart> read_mime(std::string_view mail)
{
    start_gmime();
    // GMime only reads from the array, which must be of bytes that can be written.
    auto* const bytes = reinterpret_cast<guint8*>(const_cast<char*>(mail.data()));
    const std::unique_ptr<GByteArray, Detach> array(g_byte_array_new_take(bytes, mail.size()));
    const Owned<GMimeStream> stream(g_mime_stream_mem_new());
    g_mime_stream_mem_set_byte_array(GMIME_STREAM_MEM(stream.get()), array.get());
    thread_local const Owned<GMimeParser> parser(g_mime_parser_new());
    g_mime_parser_init_with_stream(parser.get(), stream.get());
    const Owned<GMimeMessage> message(g_mime_parser_construct_message(parser.get(), nullptr));
    GMimeObject* const root = message == nullptr ? nullptr : g_mime_message_get_mime_part(message.get());
    return root == nullptr ? std::nullopt : std::optional(read_object(root));
}

std::optional<std::string> iso_date(const std::string& value)
{
    start_gmime();
    const std::unique_ptr<GDateTime, decltype(&g_date_time_unref)> date(g_mime_utils_header_decode_date(value.c_str()), g_date_time_unref);
    if (not date)
        return std::nullopt;
    const std::unique_ptr<char, Free> text(g_date_time_format(date.get(), "%Y-%m-%dT%H:%M:%S%:z"));
    return text ? std::optional<std::string>(text.get()) : std::nullopt;
}

}  // namespace amends
