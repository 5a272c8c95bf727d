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
    CHECK(error.line == 4);
}

TEST_CASE("a mail whose last boundary is missing is read to its end")
{
    CHECK(text_of(with_header("Content-Type: multipart/mixed; boundary=b\n", "--b\n\nWe are sorry.\n")) == "We are sorry.");
}

TEST_CASE("a thousand parts within parts neither crash nor hang")
{
    for (const int depth : {1000, 3000}) {
        std::string mail = "From: a@b.example\n";
        for (int i = 0; i < depth; ++i)
            mail += fmt::format("Content-Type: multipart/mixed; boundary=b{}\n\n--b{}\n", i, i);
        mail += "\nWe are sorry.\n";
        const auto inputs = read(mail);
        CHECK(inputs.sources.size() + inputs.errors.size() + inputs.notes.size() == 1);
        if (depth == 1000)
            CHECK(inputs.sources.size() == 1);
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
