// Drafts as mail programs and editors hand them over: headers that are not finished, lines that only the program understands, and the scripts
// of examples/mail that stand between.
#include <doctest/doctest.h>

#include "cli/program.h"

using namespace amends::test;

namespace {

constexpr std::string_view poor = "We apologise for any inconvenience caused.\n";

/// What is said of a draft on standard input, a line for each finding that has a place.
std::string told(const std::string& draft)
{
    Desk desk;
    const Ended ended = desk.file("draft", draft).run("amends check --concise --kind apology - <draft | grep -E '^-:[0-9]+:'");
    return ended.out;
}

std::string first_place(const std::string& draft)
{
    const std::string lines = told(draft);
    return lines.substr(0, lines.find(' '));
}

/// A desk with the scripts, a program to send with, and one to edit with that appends a poor line.
std::string with_scripts(const std::string& line)
{
    return "ln -s '" AMENDS_PROGRAM "' amends; printf '#!/bin/sh\\ncat >sent\\necho \"$@\" >arguments\\n' >sendmail; "
           "printf '#!/bin/sh\\ncat addition >>\"$1\"\\n' >editor; chmod +x sendmail editor; "
           "export PATH=\"$PWD:" AMENDS_ROOT "/examples/mail:$PATH\" SENDMAIL=sendmail VISUAL=editor; "
         + line;
}

}  // namespace

TEST_CASE("the file that neomutt has edited with its headers is read as a mail whose lines are those of the editor")
{
    CHECK(first_place("From: Mei Lin <care@shop.example>\nTo: \nCc: \nBcc: \nSubject: \nReply-To: \n\n" + std::string(poor)) == "-:8:4:");
}

TEST_CASE("a draft in which nothing is written yet passes with a note")
{
    Desk desk;
    desk.file("draft", "From: Mei Lin <care@shop.example>\nTo:\nCc:\nBcc:\nSubject:\nReply-To:\n\n");
    const Ended ended = desk.run("amends - <draft");
    CHECK(ended.status == 0);
    CHECK(holds(ended.err, "a mail without text of its own"));
}

TEST_CASE("headers that only mail programs understand are no words of the letter")
{
    CHECK(first_place("From: care@shop.example\nTo: Ann <ann@home.exam\nSubject: 關於您的訂單\nX-Label: late\nAttach: ~/照片 1.png the broken mug\n"
                      "Pgp: S<0x1234>\nFcc: =sent\nIn-Reply-To: <1@home.example>\n\n"
                      + std::string(poor))
          == "-:10:4:");
}

TEST_CASE("headers need no order, and no MIME-Version to be in Chinese")
{
    CHECK(first_place("Subject: 关于您的快递\nTo: 王女士 <wang@home.example>, \n\n王女士：\n\n给您带来不便，敬请谅解。\n") == "-:6:1:");
}

TEST_CASE("a letter begun right under the headers is still read")
{
    CHECK(first_place("From: care@shop.example\nTo: \nSubject: \nDear Ms Hale,\n" + std::string(poor)) == "-:5:4:");
}

TEST_CASE("a draft without headers, as aerc has it edited, is a text")
{
    CHECK(first_place("Dear Ms Hale,\n\n" + std::string(poor)) == "-:3:4:");
}

TEST_CASE("amends-edit shows what is said of the draft that the editor left")
{
    Desk desk;
    desk.file("draft", "From: care@shop.example\nTo:\n\n").file("addition", poor);
    const Ended ended = desk.run(with_scripts("printf 'e\\n\\n' | amends-edit draft; cat draft"));
    CHECK(holds(ended.out, "boilerplate/any-inconvenience"));
    CHECK(holds(ended.out, std::string(poor) + std::string(poor)));
}

TEST_CASE("amends-send hands on what is ready, with its arguments, and holds back what is not")
{
    Desk desk;
    desk.file("poor", "From: a@b.example\nTo: c@d.example\nSubject: Sorry\n\nDear Ms Hale,\n\nWe are sorry for any inconvenience caused. Due to high demand, deliveries take longer.\n");
    const Ended held = desk.run(with_scripts("amends-send -oi -- c@d.example <poor; echo status $?; ls"));
    CHECK(holds(held.out, "status 65"));
    CHECK(holds(held.err, "boilerplate/any-inconvenience"));
    CHECK_FALSE(holds(held.out, "sent"));
    desk.file("other", "From: a@b.example\nTo: c@d.example\nSubject: Lunch\n\nThe room is booked for noon.\n");
    const Ended sent = desk.run(with_scripts("amends-send -oi -- c@d.example <other; echo status $?; cat arguments; cmp sent other && echo same"));
    CHECK(holds(sent.out, "status 0"));
    CHECK(holds(sent.out, "-oi -- c@d.example\nsame"));
}
