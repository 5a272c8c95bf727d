// Of the parts of a mail those are read that its writer wrote.
#include "input/mail/mail_body.h"

#include "read_mail.h"

using namespace amends;
using namespace amends::test;

TEST_CASE("an alternative that says nothing gives way to HTML")
{
    const std::string mail = with_header("Content-Type: multipart/alternative; boundary=b\n",
                                         "--b\nContent-Type: text/plain\n\n \n--b\nContent-Type: text/html\n\n<p>We&#39;re <b>sorry</b>.<p>Mei\n--b--\n");
    CHECK(text_of(mail) == "We're sorry.\n\nMei");
}

TEST_CASE("a block quote of HTML is somebody else's words")
{
    const auto source = letter_of(with_header("Content-Type: text/html\n", "<div>Sorry.</div><blockquote><p>Where is it?</p></blockquote><div>Mei</div>"));
    REQUIRE(source.regions.size() == 1);
    CHECK(source.regions[0].kind == RegionKind::quoted);
    CHECK(source.text.substr(source.regions[0].span.start, source.regions[0].span.size()).find("Where is it?") != std::string::npos);
}

TEST_CASE("a text part beyond all letters is an error")
{
    CHECK(error_of(with_header("", std::string(5 << 20, 'x'))).message.starts_with("not read: a part of its text is larger than 4 MiB"));
}

TEST_CASE("a mail of attachments is noted")
{
    const auto inputs = read(with_header("Subject: picture\nContent-Type: image/png\nContent-Transfer-Encoding: base64\n", "iVBORw0KGgo=\n"));
    CHECK(inputs.sources.empty());
    CHECK(inputs.errors.empty());
    REQUIRE(inputs.notes.size() == 1);
    CHECK(inputs.notes[0] == "letter.eml: a mail without text of its own, nothing to read");
}
