// The structure of a mail is found, however it is damaged.
#include "input/mail/mime.h"

#include <fmt/format.h>

#include "read_mail.h"

using namespace amends;
using namespace amends::test;

TEST_CASE("a boundary that never comes is an error")
{
    const auto error = error_of(with_header("Content-Type: multipart/mixed; boundary=b\n", "--c\n\nSorry.\n--c--\n"));
    CHECK(error.message == "not read: the boundary between parts that its headers name does not occur in it; fetch or export the mail again");
    CHECK(error.line == 2);
}

TEST_CASE("a boundary that never comes in a part is an error where the part begins, however much else there is to read")
{
    const std::string broken = "Content-Type: multipart/mixed; boundary=never\n\n--other\n\nAnd sorry.\n--other--\n";
    auto error = error_of(mail("", multipart("mixed", {plain("We are sorry."), broken})));
    CHECK(error.message == "not read: the boundary between parts that its headers name does not occur in it; fetch or export the mail again");
    CHECK(error.line == 15);
    error = error_of(mail("", multipart("mixed", {broken})));
    CHECK(error.line == 10);
    CHECK(text_of(mail("", multipart("alternative", {broken, html("We are sorry.")}))) == "We are sorry.");
}

TEST_CASE("a part of parts from which a list took all is nothing to read")
{
    CHECK(text_of(mail("", multipart("mixed", {plain("We are sorry."), "Content-Type: multipart/mixed; boundary=b\n\n--b--\n"}))) == "We are sorry.");
}

TEST_CASE("a mail whose last boundary is missing is read to its end")
{
    CHECK(text_of(with_header("Content-Type: multipart/mixed; boundary=b\n", "--b\n\nWe are sorry.\n")) == "We are sorry.");
}

namespace {

/// A letter in so many parts, one in the other.
std::string nested(int depth)
{
    std::string mail = "From: a@b.example\n";
    for (int i = 0; i < depth; ++i)
        mail += fmt::format("Content-Type: multipart/mixed; boundary=b{}\n\n--b{}\n", i, i);
    return mail + "\nWe are sorry.\n";
}

}  // namespace

TEST_CASE("a thousand parts within parts are read, and more are an error where they go too deep")
{
    CHECK(text_of(nested(1000)) == "We are sorry.");
    CHECK(text_of(nested(1024)) == "We are sorry.");
    for (const int depth : {1025, 3000}) {
        const auto error = error_of(nested(depth));
        CHECK(error.message == "not read: its parts lie in one another more than 1,024 deep; save the letter in them as a mail of its own");
        CHECK(error.line == 2 + 1024 * 3);
    }
}

TEST_CASE("a thousand mails within mails are no letter")
{
    std::string mail = "From: a@b.example\n";
    for (int i = 0; i < 1000; ++i)
        mail += "Content-Type: message/rfc822\n\n";
    const auto inputs = read(mail + "Subject: x\n\nSorry.\n");
    CHECK(inputs.sources.empty());
    CHECK(inputs.notes.size() == 1);
}

TEST_CASE("headers of ten megabytes are an error, in parts too they do no harm")
{
    const std::string huge(10 << 20, 'x');
    CHECK(error_of("From: a@b.example\nX-Noise: " + huge + "\n\nSorry.\n").message == "not read: its headers are larger than 1 MiB; take out those that no mail program wrote");
    CHECK(error_of("From: a@b.example\n" + huge).line == 1);
    CHECK(text_of(with_header("Content-Type: multipart/mixed; boundary=b\n", "--b\nX-Noise: " + huge + "\n\nSorry.\n--b--\n")) == "Sorry.");
}
