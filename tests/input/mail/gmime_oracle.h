// Mails as GMime decodes them, to be held against what is read.
#pragma once

#include <doctest/doctest.h>

#include <memory>
#include <string>

#include <gmime/gmime.h>

namespace amends::test {

/// Lets go of an object of GLib.
struct Unref {
    void operator()(void* object) const { g_object_unref(object); }
};
template <class Object>
using Owned = std::unique_ptr<Object, Unref>;

/// A mail as GMime reads it, whose letter is its first part without parts.
class Oracle {
public:
    explicit Oracle(const std::string& mail)
    {
        g_mime_init();
        const Owned<GMimeStream> stream(g_mime_stream_mem_new_with_buffer(mail.data(), mail.size()));
        const Owned<GMimeParser> parser(g_mime_parser_new_with_stream(stream.get()));
        m_message.reset(g_mime_parser_construct_message(parser.get(), nullptr));
        m_leaf = g_mime_message_get_mime_part(m_message.get());
        while (GMIME_IS_MULTIPART(m_leaf))
            m_leaf = g_mime_multipart_get_part(GMIME_MULTIPART(m_leaf), 0);
        REQUIRE(GMIME_IS_TEXT_PART(m_leaf));
    }

    /// The letter's bytes in their charset.
    [[nodiscard]] std::string bytes() const
    {
        const Owned<GMimeStream> stream(g_mime_stream_mem_new());
        g_mime_data_wrapper_write_to_stream(g_mime_part_get_content(GMIME_PART(m_leaf)), stream.get());
        const GByteArray* const array = g_mime_stream_mem_get_byte_array(GMIME_STREAM_MEM(stream.get()));
        return {reinterpret_cast<const char*>(array->data), array->len};
    }

    [[nodiscard]] std::string text() const
    {
        const std::unique_ptr<char, decltype(&g_free)> text(g_mime_text_part_get_text(GMIME_TEXT_PART(m_leaf)), g_free);
        REQUIRE(text);
        return text.get();
    }

private:
    Owned<GMimeMessage> m_message;
    GMimeObject* m_leaf = nullptr;
};

}  // namespace amends::test
