// parse_mbox FILE: takes the mails of an mbox apart by GMime and nothing more, and says how many there were. What reading an archive costs
// before a word of it is read.
#include <array>
#include <cstdio>
#include <memory>

#include <gmime/gmime.h>

namespace {

struct Unref {
    void operator()(void* object) const { g_object_unref(object); }
};
template <class Object>
using Owned = std::unique_ptr<Object, Unref>;

/// amends keeps these open too; without them the C library would load their tables for every mail.
void keep_converters_open()
{
    for (const char* charset : std::array{"gb18030", "gbk", "gb2312", "big5"})
        g_mime_iconv_open("utf-8", charset);
}

}  // namespace

int main(int argc, char** argv)
{
    g_mime_init();
    keep_converters_open();
    const Owned<GMimeStream> file(argc > 1 ? g_mime_stream_file_open(argv[1], "rb", nullptr) : nullptr);
    if (not file) {
        std::fputs("parse_mbox: name an mbox that can be read: parse_mbox FILE\n", stderr);
        return 2;
    }
    const Owned<GMimeParser> parser(g_mime_parser_new_with_stream(file.get()));
    g_mime_parser_set_format(parser.get(), GMIME_FORMAT_MBOX);
    std::size_t count = 0;
    while (not g_mime_parser_eos(parser.get())) {
        const Owned<GMimeMessage> message(g_mime_parser_construct_message(parser.get(), nullptr));
        count += message ? 1 : 0;
    }
    std::printf("%zu mails\n", count);
}
