// What GMime decodes of a mail is what is read of it, wherever GMime is right: everywhere in transfer encodings, in charsets that it knows and that are truly those.
#include <set>
#include <string>

#include <unicode/unistr.h>

#include "gmime_oracle.h"
#include "mail_ways.h"
#include "read_mail.h"

using namespace amends;
using namespace amends::test;

namespace {

/// Labels that GMime decodes by rightly, where they are right: no HKSCS characters under "big5", no quotation marks under "iso-8859-1", no "utf-16" without a mark.
const std::set<std::string> known = {"utf-8", "UTF-8", "gb2312", "gbk", "gb18030", "Big5-HKSCS", "windows-1252", "windows-950", "utf-16be", "utf-16le"};

bool is_right(const MailPlan& mail)
{
    return mail.label != nullptr and known.contains(mail.label);
}

void take_out(std::string& text, std::string_view start, std::string_view end)
{
    for (auto at = text.find(start); at != std::string::npos; at = text.find(start, at))
        text.erase(at, text.find(end, at) + end.size() - at);
}

/// The words of a part as they are once its format is read, without line breaks.
std::string words(std::string text, Shape shape)
{
    std::erase(text, '\r');
    if (shape == Shape::flowed)
        take_out(text, " \n", "\n");
    if (shape == Shape::html_only or shape == Shape::related) {
        take_out(text, "<style>", "</style>");
        take_out(text, "<", ">");
    }
    std::erase(text, '\n');
    return text;
}

std::string utf8(const std::string& bytes, const char* charset)
{
    std::string text;
    icu::UnicodeString(bytes.data(), static_cast<int>(bytes.size()), charset).toUTF8String(text);
    return text;
}

}  // namespace

TEST_CASE("the bytes that GMime decodes from any transfer encoding and structure are the text that is read")
{
    for (const auto& mail : every_mail()) {
        const auto bytes = MailWriter(mail).written().bytes;
        CAPTURE(bytes);
        CHECK(words(utf8(Oracle(bytes).bytes(), mail.charset), mail.shape) == words(text_of(bytes), Shape::bare));
    }
}

TEST_CASE("the text that GMime decodes under a right label is the text that is read")
{
    std::set<std::string> labels;
    for (const auto& mail : every_mail()) {
        if (not is_right(mail))
            continue;
        const auto bytes = MailWriter(mail).written().bytes;
        CAPTURE(bytes);
        CHECK(words(Oracle(bytes).text(), mail.shape) == words(text_of(bytes), Shape::bare));
        labels.insert(mail.label);
    }
    CHECK(labels == known);
}
