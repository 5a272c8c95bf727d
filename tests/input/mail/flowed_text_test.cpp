// Flowed lines become paragraphs.
#include "input/mail/flowed_text.h"

#include "read_mail.h"

using namespace amends;
using namespace amends::test;

TEST_CASE("flowed lines become paragraphs again")
{
    const auto flowed = [](const std::string& parameters, const std::string& body) {
        return text_of(with_header("Content-Type: text/plain; charset=utf-8; format=flowed" + parameters + "\n", body));
    };
    CHECK(flowed("", "We are \nsorry.\nToday \nit is mended.\n") == "We are sorry.\nToday it is mended.");
    CHECK(flowed("; delsp=yes", "我們很 \n抱歉。\n") == "我們很抱歉。");
    CHECK(flowed("; DelSp=YES", "We are  \nsorry.\n") == "We are sorry.");
    CHECK(flowed("", ">> You \n>> lost it.\n> No.\nSorry.\n") == ">> You lost it.\n> No.\nSorry.");
    CHECK(flowed("", "Sorry. \n> quoted\n") == "Sorry. \n> quoted");
    CHECK(flowed("", " From us \n >both\n") == "From us >both");
    CHECK(flowed("", "Sorry.\n-- \nMei\n") == "Sorry.\n-- \nMei");
}

TEST_CASE("a flowed paragraph keeps its places over the break")
{
    const std::string mail = with_header("Content-Type: text/plain; charset=utf-8; format=flowed; delsp=yes\n", "我們很 \n抱歉。\n");
    const auto source = letter_of(mail);
    const auto at = static_cast<std::uint32_t>(source.text.find("很抱"));
    const Span span = source.offsets.original(TextSpan{at, at + 6});
    CHECK(mail.substr(span.start, span.size()) == "很 \n抱");
}
