// An mbox is cut into its mails as it comes in, each with its place in the file.
#include "input/mail/mbox.h"

#include <algorithm>

#include <fmt/format.h>

#include "input/mail/mail.h"
#include "read_mail.h"

using namespace amends;
using namespace amends::test;

namespace {

constexpr std::string_view parting = "From care@shop.example Fri May  3 10:02:00 2024\n";

std::string mail_of(const std::string& body, const std::string& subject = "lamp")
{
    return "From: a@b.example\nSubject: " + subject + "\n\n" + body;
}

Inputs read_mbox(const std::string& bytes)
{
    return read_bytes("letters.mbox", bytes, {});
}

/// Reads an mbox that comes in blocks of `size` bytes.
Inputs read_in_blocks(const std::string& bytes, std::size_t size)
{
    Inputs inputs;
    std::size_t at = 0;
    const ByteStream stream = [&](std::span<char> into) {
        const std::size_t count = std::min({into.size(), size, bytes.size() - at});
        std::copy_n(bytes.begin() + static_cast<std::ptrdiff_t>(at), count, into.begin());
        at += count;
        return count;
    };
    stream_mbox("letters.mbox", stream, {}, {[&](Source source) { inputs.sources.push_back(std::move(source)); },
                                             [&](InputError error) { inputs.errors.push_back(std::move(error)); },
                                             [&](std::string note) { inputs.notes.push_back(std::move(note)); }});
    return inputs;
}

}  // namespace

TEST_CASE("every mail of an mbox is a letter with its number, byte and line")
{
    const std::string file = std::string(parting) + mail_of("We are sorry.\n") + "\n" + std::string(parting) + mail_of("So are we.\n") + "\n";
    const auto inputs = read_mbox(file);
    CHECK(inputs.errors.empty());
    REQUIRE(inputs.sources.size() == 2);
    CHECK(inputs.sources[0].index == 0);
    CHECK(inputs.sources[0].first_line == 2);
    CHECK(inputs.sources[0].text == "Subject: lamp\n\nWe are sorry.\n");
    CHECK(inputs.sources[1].index == 1);
    CHECK(inputs.sources[1].first_line == 8);
    CHECK(inputs.sources[1].base == file.find("From: ", file.find("sorry")));
    CHECK(bytes_behind(file, inputs.sources[1], "So are we") == "So are we");
}

TEST_CASE("quoted From lines lose their mark and keep their place")
{
    const std::string file = std::string(parting) + mail_of("Dear reader,\n>From Monday on we ring you.\n>>From the start.\n> From here\n");
    const auto inputs = read_mbox(file);
    REQUIRE(inputs.sources.size() == 1);
    CHECK(inputs.sources[0].text == "Subject: lamp\n\nDear reader,\nFrom Monday on we ring you.\n>From the start.\n> From here\n");
    CHECK(bytes_behind(file, inputs.sources[0], "From Monday on") == "From Monday on");
    CHECK(bytes_behind(file, inputs.sources[0], "here") == "here");
}

TEST_CASE("a sentence that begins with From ends no mail")
{
    const auto inputs = read_mbox(std::string(parting) + mail_of("Sorry.\n\nFrom now on we count twice.\nFrom Mon to Fri, 10:00 to 12:00.\n"));
    REQUIRE(inputs.sources.size() == 1);
    CHECK(inputs.sources[0].text.find("count twice") != std::string::npos);
}

TEST_CASE("an mbox is the same wherever its blocks are cut")
{
    MailPlan letter{"=?utf-8?B?5bCN5LiN6LW3?=", "我們很抱歉。\n明天補送。", "big5", "Big5-HKSCS", Writing::quoted_printable, Shape::nested, false};
    std::string file;
    for (int i = 0; i < 3; ++i)
        file += std::string(parting) + MailWriter(letter).written().bytes + "\n";
    for (const auto& bytes : {file, in_crlf(file)}) {
        const auto whole = read_mbox(bytes);
        REQUIRE(whole.sources.size() == 3);
        for (const std::size_t size : {1, 2, 3, 7, 64, 1000}) {
            const auto blocks = read_in_blocks(bytes, size);
            REQUIRE(blocks.sources.size() == 3);
            for (std::size_t i = 0; i < 3; ++i) {
                CHECK(blocks.sources[i].text == whole.sources[i].text);
                CHECK(blocks.sources[i].base == whole.sources[i].base);
                CHECK(blocks.sources[i].first_line == whole.sources[i].first_line);
            }
        }
    }
}

TEST_CASE("a damaged mail is an error with its line in the file, and the others are read")
{
    const std::string file = std::string(parting) + mail_of("We are sorry.\n") + "\n" + std::string(parting)
        + "From: a@b.example\nContent-Transfer-Encoding: base64\n\nV2UgYX\n\n" + std::string(parting) + mail_of("So are we.\n");
    const auto inputs = read_mbox(file);
    REQUIRE(inputs.sources.size() == 2);
    CHECK(inputs.sources[1].index == 2);
    REQUIRE(inputs.errors.size() == 1);
    CHECK(inputs.errors[0].line == 11);
    CHECK(inputs.errors[0].message.find("base64") != std::string::npos);
}

TEST_CASE("what stands before the first mail is an error, and so is an mbox without mails")
{
    auto inputs = read_mbox("Dear reader\n\n" + std::string(parting) + mail_of("Sorry.\n"));
    CHECK(inputs.sources.size() == 1);
    REQUIRE(inputs.errors.size() == 1);
    CHECK(inputs.errors[0].line == 1);
    inputs = read_mbox(mail_of("Sorry.\n"));
    CHECK(inputs.sources.empty());
    REQUIRE(inputs.errors.size() == 1);
    CHECK(inputs.errors[0].message.find(".eml") != std::string::npos);
}

TEST_CASE("an mbox is told from its first line, whatever its name")
{
    CHECK(begins_like_mbox(parting));
    CHECK(begins_like_mbox("From 17@xxx Mon Jan 01 00:00:00 +0000 2024\r\nX-GM-THRID: 1\r\n"));
    CHECK_FALSE(begins_like_mbox("From all of us, sorry.\n"));
    CHECK(read_bytes("-", std::string(parting) + mail_of("Sorry.\n"), {}).sources.size() == 1);
}

TEST_CASE("a mail larger than any is left out, and no more of it is kept than the largest")
{
    std::size_t most = 0, sent = 0;
    const std::string head = std::string(parting) + mail_of(""), tail = "\n" + std::string(parting) + mail_of("So are we.\n");
    const std::size_t noise = most_mail_bytes * 3;
    Inputs inputs;
    const ByteStream stream = [&](std::span<char> into) -> std::size_t {
        most = std::max(most, into.size());
        const auto all = head.size() + noise + tail.size();
        std::size_t count = 0;
        for (; count < into.size() and sent < all; ++count, ++sent)
            into[count] = sent < head.size() ? head[sent] : sent < head.size() + noise ? (sent % 70 == 0 ? '\n' : 'x') : tail[sent - head.size() - noise];
        return count;
    };
    stream_mbox("letters.mbox", stream, {}, {[&](Source source) { inputs.sources.push_back(std::move(source)); },
                                             [&](InputError error) { inputs.errors.push_back(std::move(error)); }, [](std::string) {}});
    REQUIRE(inputs.errors.size() == 1);
    CHECK(inputs.errors[0].line == 2);
    CHECK(inputs.errors[0].message.find("64 MiB") != std::string::npos);
    REQUIRE(inputs.sources.size() == 1);
    CHECK(inputs.sources[0].text.find("So are we.") != std::string::npos);
    CHECK(most <= std::size_t{1} << 20);
}
