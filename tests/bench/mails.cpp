// Turns letters into mails by GMime.
#include "mails.h"

#include <array>
#include <memory>
#include <random>
#include <string_view>

#include <gmime/gmime.h>

namespace amends::bench {
namespace {

constexpr std::uint32_t in_turn = 64;  ///< mails that are written in the same way
constexpr std::size_t attachment_size = 3000;
constexpr std::size_t apology_every = 3;
constexpr std::int64_t first_date = 1704099720, seconds_between = 311;  // from the morning of 1 January 2024 on

struct Unref {
    void operator()(void* object) const { g_object_unref(object); }
};
template <class Object>
using Owned = std::unique_ptr<Object, Unref>;

/// How a mail is written.
struct Way {
    Script script;
    const char* charset;
    GMimeContentEncoding encoding;
};

constexpr auto ways = std::to_array<Way>({
    {Script::traditional, "utf-8", GMIME_CONTENT_ENCODING_BASE64},
    {Script::simplified, "utf-8", GMIME_CONTENT_ENCODING_8BIT},
    {Script::english, "utf-8", GMIME_CONTENT_ENCODING_QUOTEDPRINTABLE},
    {Script::traditional, "big5", GMIME_CONTENT_ENCODING_8BIT},
    {Script::simplified, "gb18030", GMIME_CONTENT_ENCODING_BASE64},
    {Script::english, "us-ascii", GMIME_CONTENT_ENCODING_7BIT},
    {Script::traditional, "utf-8", GMIME_CONTENT_ENCODING_QUOTEDPRINTABLE},
    {Script::simplified, "gb2312", GMIME_CONTENT_ENCODING_QUOTEDPRINTABLE},
    {Script::traditional, "big5", GMIME_CONTENT_ENCODING_BASE64},
    {Script::simplified, "gbk", GMIME_CONTENT_ENCODING_8BIT},
    {Script::english, "windows-1252", GMIME_CONTENT_ENCODING_QUOTEDPRINTABLE},
});

Owned<GMimeObject> text_part(const char* subtype, const std::string& text, const Way& way)
{
    Owned<GMimeObject> part(GMIME_OBJECT(g_mime_text_part_new_with_subtype(subtype)));
    g_mime_text_part_set_charset(GMIME_TEXT_PART(part.get()), way.charset);
    g_mime_text_part_set_text(GMIME_TEXT_PART(part.get()), text.c_str());
    g_mime_part_set_content_encoding(GMIME_PART(part.get()), way.encoding);
    return part;
}

Owned<GMimeObject> attachment(std::uint32_t number)
{
    std::mt19937 random(number);
    std::string bytes(attachment_size, '\0');
    for (char& byte : bytes)
        byte = static_cast<char>(random());
    const Owned<GMimeStream> stream(g_mime_stream_mem_new_with_buffer(bytes.data(), bytes.size()));
    const Owned<GMimeDataWrapper> content(g_mime_data_wrapper_new_with_stream(stream.get(), GMIME_CONTENT_ENCODING_DEFAULT));
    Owned<GMimeObject> part(GMIME_OBJECT(g_mime_part_new_with_type("image", "png")));
    g_mime_part_set_content(GMIME_PART(part.get()), content.get());
    g_mime_part_set_content_encoding(GMIME_PART(part.get()), GMIME_CONTENT_ENCODING_BASE64);
    g_mime_part_set_filename(GMIME_PART(part.get()), "photo.png");
    return part;
}

std::string as_html(const std::string& text)
{
    std::string html = "<html><head><style>p { margin: 0 }</style></head><body><p>";
    for (const char byte : text)
        html += byte == '\n' ? "</p>\n<p>" : std::string{byte};
    return html + "</p></body></html>\n";
}

/// `first` and `second` in a multipart. A boundary by chance would differ from run to run.
Owned<GMimeObject> both(const char* subtype, const Owned<GMimeObject>& first, const Owned<GMimeObject>& second, std::uint32_t number)
{
    Owned<GMimeObject> whole(GMIME_OBJECT(g_mime_multipart_new_with_subtype(subtype)));
    g_mime_multipart_set_boundary(GMIME_MULTIPART(whole.get()), ("=_part_" + std::to_string(number)).c_str());
    g_mime_multipart_add(GMIME_MULTIPART(whole.get()), first.get());
    g_mime_multipart_add(GMIME_MULTIPART(whole.get()), second.get());
    return whole;
}

Owned<GMimeObject> body(const std::string& letter, const Way& way, std::uint32_t number)
{
    auto plain = text_part("plain", letter, way);
    switch (number % 4) {
    case 1: return both("alternative", plain, text_part("html", as_html(letter), way), number);
    case 3: return both("mixed", plain, attachment(number), number);
    default: return plain;
    }
}

void set_headers(GMimeMessage* message, const Way& way, std::uint32_t number)
{
    constexpr std::array<const char*, 3> subjects = {"關於您的訂單", "关于您的订单", "About your order"}, senders = {"客服中心", "客服中心", "Customer care"};
    const auto script = static_cast<std::size_t>(way.script);
    const std::unique_ptr<GDateTime, decltype(&g_date_time_unref)> date(g_date_time_new_from_unix_utc(first_date + number * seconds_between), g_date_time_unref);
    g_mime_message_add_mailbox(message, GMIME_ADDRESS_TYPE_FROM, senders[script], "care@shop.example");
    g_mime_message_add_mailbox(message, GMIME_ADDRESS_TYPE_TO, nullptr, ("reader" + std::to_string(number % 5000) + "@home.example").c_str());
    g_mime_message_set_subject(message, subjects[script], way.charset);
    g_mime_message_set_date(message, date.get());
    g_mime_message_set_message_id(message, (std::to_string(number) + "@shop.example").c_str());
}

void write(GMimeMessage* message, GMimeStream* to)
{
    // Lines of a letter that begin "From " get a mark, as every program does that writes an mbox.
    const Owned<GMimeStream> filtered(g_mime_stream_filter_new(to));
    const Owned<GMimeFilter> filter(g_mime_filter_from_new(GMIME_FILTER_FROM_MODE_ESCAPE));
    g_mime_stream_filter_add(GMIME_STREAM_FILTER(filtered.get()), filter.get());
    g_mime_object_write_to_stream(GMIME_OBJECT(message), nullptr, filtered.get());
    g_mime_stream_flush(filtered.get());
}

std::string written(const std::string& letter, const Way& way, std::uint32_t number)
{
    const Owned<GMimeMessage> message(g_mime_message_new(TRUE));
    set_headers(message.get(), way, number);
    g_mime_message_set_mime_part(message.get(), body(letter, way, number).get());
    const Owned<GMimeStream> stream(g_mime_stream_mem_new());
    write(message.get(), stream.get());
    const GByteArray* const bytes = g_mime_stream_mem_get_byte_array(GMIME_STREAM_MEM(stream.get()));
    return {reinterpret_cast<const char*>(bytes->data), bytes->len};
}

/// GMime would load and drop the tables of the C library for every mail if no converter stayed open.
void start_gmime()
{
    g_mime_init();
    for (const Way& way : ways)
        if (std::string_view(way.charset) != "utf-8")
            g_mime_iconv_open(way.charset, "utf-8");
}

}  // namespace

Mails::Mails(Sentences sentences, std::uint32_t seed)
    : m_letters{Letters(Script::traditional, apology_every, seed, sentences), Letters(Script::simplified, apology_every, seed, sentences),
                Letters(Script::english, apology_every, seed, sentences)}
{
    start_gmime();
}

std::string Mails::next()
{
    const Way& way = ways[m_count / in_turn % ways.size()];
    std::string mail = "From care@shop.example Mon Jan  1 09:02:00 2024\n" + written(m_letters[static_cast<std::size_t>(way.script)].next(), way, m_count++);
    return mail + (mail.ends_with('\n') ? "\n" : "\n\n");
}

}  // namespace amends::bench
