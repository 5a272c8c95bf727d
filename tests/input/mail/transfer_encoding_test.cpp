// Quoted-printable and base64 become the bytes they encode, and damage in them is told with its place.
#include "input/mail/transfer_encoding.h"

#include "read_mail.h"

using namespace amends;
using namespace amends::test;

namespace {

const std::string head = "From: a@b.example\nContent-Transfer-Encoding: base64\n\n";

}  // namespace

TEST_CASE("base64 that breaks off is an error where it does")
{
    const auto error = error_of(head + "V2UgYXJlIHNvcnJ5LiBX\nZSBh\ncmU\n");
    CHECK(error.message == "not read: its base64 breaks off; fetch or export the mail again");
    CHECK(error.line == 6);
    CHECK(error.column == 4);
}

TEST_CASE("a foreign sign in base64 is an error, but what a mailing list adds below is left out")
{
    const auto error = error_of(head + "V2UgYX*lIHNvcnJ5Lg==\n");
    CHECK(error.message == "not read: its base64 holds a sign that is none; fetch or export the mail again");
    CHECK(error.line == 4);
    CHECK(error.column == 7);
    CHECK(letter_of(head + "V2UgYXJlIHNvcnJ5Lg==\n____\nlist\n").text == "We are sorry.");
    CHECK(letter_of(head + "V2UgYXJlIHNvcnJ5Lg==\nIEFnYWluLg==\n").text == "We are sorry. Again.");
}

TEST_CASE("quoted-printable that is none stands for itself")
{
    const std::string quoted = "From: a@b.example\nContent-Transfer-Encoding: quoted-printable\n\n";
    CHECK(letter_of(quoted + "1 + 1 =2, =zz =e5=b0=8d =  \n and =E\n").text == "1 + 1 =2, =zz 對  and =E\n");
    CHECK(letter_of(quoted + "Sorry.   \nMei=").text == "Sorry.\nMei");
}
