// amends suggest in the built program.
#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "cli/program.h"

using namespace amends::test;

namespace {

const std::string letter = "Dear Ms Hale,\n\nThis is about your parcel. We are sorry.\n\nWe have sent you a new one.\n\n"
                           "> On Monday you wrote: it is late.\n\nKind regards,\nTom Reed\n";

/// What the program makes of a letter.
std::string suggested(const std::string& text, const std::string& options = "")
{
    Desk desk;
    desk.file("letter.txt", text);
    const Ended ended = desk.run("amends suggest " + options + " letter.txt");
    CHECK_MESSAGE(ended.status == 0, ended.err);
    return ended.out;
}

std::string without(std::string text, const std::vector<std::string>& parts)
{
    for (const std::string& part : parts) {
        const std::size_t at = text.find(part);
        CHECK_MESSAGE(at != std::string::npos, part);
        if (at != std::string::npos)
            text.erase(at, part.size());
    }
    return text;
}

std::string replaced(std::string text, const std::string& old, const std::string& with)
{
    for (std::size_t at = text.find(old); at != std::string::npos; at = text.find(old, at + with.size()))
        text.replace(at, old.size(), with);
    return text;
}

/// `text` in another encoding, by iconv.
std::string converted(const std::string& text, const std::string& from, const std::string& to)
{
    Desk desk;
    desk.file("in", text);
    const Ended ended = desk.run("iconv -f " + from + " -t " + to + " in");
    CHECK(ended.status == 0);
    return ended.out;
}

}  // namespace

TEST_CASE("each missing element has its slot where it belongs, and all else stays as it is")
{
    CHECK(suggested(letter)
          == "Dear Ms Hale,\n\nThis is about your parcel. We are sorry. [whose slip it was: …]\n\n[how it came about: …]\n\n[what it meant for you: …]\n\n"
             "We have sent you a new one. [by when: …]\n\n[what will be different: …]\n\n[whom to ask, and how: …]\n\n"
             "> On Monday you wrote: it is late.\n\nKind regards,\nTom Reed\n");
}

TEST_CASE("a letter without a sorry gets its slot behind the greeting, with responsibility beside it")
{
    const std::string text = "陳小姐您好：\n\n您訂的書架還沒有出貨，會盡快處理。\n\n王大同\n";
    const std::string out = suggested(text, "--kind apology");
    CHECK(out.starts_with("陳小姐您好：\n\n〔第一句話，為了哪件事：…〕〔是誰的疏失：…〕\n\n您訂的書架還沒有出貨"));
    CHECK(holds(out, "〔怎麼補救：…〕〔何時完成：…〕\n\n"));
    CHECK(out.ends_with("〔找誰、怎麼找：…〕\n\n王大同\n"));
}

TEST_CASE("suggest on its own output puts nothing in twice, and says so")
{
    for (const std::string& text : {letter, std::string("林小姐您好：\r\n\r\n害您久等，對不起。\r\n\r\n陳文\r\n"), std::string("We are sorry that your order is late.")}) {
        Desk desk;
        desk.file("once.txt", suggested(text, "--kind apology"));
        const Ended again = desk.run("amends suggest --kind apology once.txt");
        CHECK(again.out == suggested(text, "--kind apology"));
        CHECK(again.out != text);
        CHECK(holds(again.err, "once.txt: every slot is there already"));
    }
}

TEST_CASE("slots are no elements, but slots to be filled in")
{
    Desk desk;
    desk.file("before.txt", letter).file("after.txt", suggested(letter));
    const Ended ended = desk.run("amends --concise after.txt");
    for (const std::string element : {"responsibility", "explanation", "impact", "timeline", "prevention", "contact"})
        CHECK(holds(ended.out, "missing/" + element));
    CHECK(holds(ended.out, "placeholder"));
    CHECK_FALSE(holds(desk.run("amends --concise --template after.txt").out, "placeholder"));
}

TEST_CASE("line ends, a byte order mark, encodings and a missing last line end stay")
{
    const std::string crlf = replaced(letter, "\n", "\r\n");
    CHECK(suggested(crlf) == replaced(suggested(letter), "\n", "\r\n"));
    CHECK(suggested("\xEF\xBB\xBF" + letter) == "\xEF\xBB\xBF" + suggested(letter));
    CHECK(suggested(letter.substr(0, letter.size() - 1)) == suggested(letter).substr(0, suggested(letter).size() - 1));
    const std::string chinese = "陳小姐您好：\n\n您訂的書架寄錯了，是我們的疏失，對不起。\n\n王大同\n";
    for (const std::string charset : {"BIG5", "GB18030", "UTF-16"}) {
        const std::string out = suggested(converted(chinese, "UTF-8", charset), "--kind apology");
        CHECK_MESSAGE(converted(out, charset, "UTF-8") == suggested(chinese, "--kind apology"), charset);
    }
}

TEST_CASE("letters without empty lines get lines")
{
    CHECK(holds(suggested("陳小姐您好：\n您訂的書架寄錯了，對不起。\n王大同\n", "--kind apology"), "對不起。〔是誰的疏失：…〕\n〔怎麼發生的：…〕\n"));
}

TEST_CASE("nothing is put into quoted mail, a signature or a footer")
{
    const std::string tail = "Kind regards,\nTom Reed\nHarbour Books\n\nSent from my iPhone\n\nOn 3 Mar 2026, at 10:05, Ann <ann@mail.example> wrote:\n> It came late.\n> Why?\n";
    const std::string out = suggested("Dear Ann,\n\nWe are sorry that your parcel came late.\n\n" + tail);
    CHECK(out.ends_with(tail));
    CHECK(out.find('[') != std::string::npos);
}

TEST_CASE("in Markdown slots stand behind marks, and in paragraphs of their own")
{
    Desk desk;
    desk.file("letter.md", "Dear Ann,\n\n**We are sorry that your parcel came late.**\n\nTom\n");
    const Ended ended = desk.run("amends suggest letter.md");
    CHECK(ended.status == 0);
    CHECK(holds(ended.out, "came late.** [whose slip it was: …]\n\n[how it came about: …]\n\n"));
}

TEST_CASE("a template keeps its tags, and its slots are not asked for again")
{
    Desk desk;
    desk.file("late.txt.j2", "Dear {{ name }},\n\n{% if late %}We are sorry that your parcel came late.{% endif %}\n\nTom\n");
    const Ended ended = desk.run("amends suggest late.txt.j2");
    CHECK(ended.status == 0);
    CHECK(holds(ended.out, "Dear {{ name }},\n\n{% if late %}We are sorry that your parcel came late.{% endif %} [whose slip it was: …]\n\n"));
}

TEST_CASE("a letter in two languages gets its slots in each half")
{
    const std::string text = "王小姐您好：\n\n您的包裹寄錯了地址，是我們的疏失，對不起。新的包裹 3 月 6 日前送到您手上。\n\n"
                             "Dear Ms Wang,\n\nWe sent your parcel to the wrong address. That was our mistake, and we are sorry. A new parcel will be with you by 6 March.\n\nTom Reed\n";
    const std::string out = suggested(text);
    const std::size_t chinese = out.find("〔下次怎麼防：…〕"), english = out.find("[what will be different: …]");
    REQUIRE(chinese != std::string::npos);
    REQUIRE(english != std::string::npos);
    CHECK(chinese < out.find("Dear Ms Wang"));
    CHECK(english > out.find("Dear Ms Wang"));
}

TEST_CASE("a letter that is no apology, or complete, is printed as it is with a note")
{
    const std::string notice = "Dear all,\n\nThe pool opens at eight from Monday. Bring your card.\n\nTom Reed\n";
    Desk desk;
    desk.file("notice.txt", notice);
    const Ended ended = desk.run("amends suggest notice.txt");
    CHECK(ended.status == 0);
    CHECK(ended.out == notice);
    CHECK(holds(ended.err, "notice.txt: not an apology letter"));
    const Ended complete = desk.run("amends suggest '" AMENDS_ROOT "/examples/letters/overcharge-good.en.txt'");
    CHECK(holds(complete.err, "nothing is missing"));
    CHECK(desk.run("amends suggest '" AMENDS_ROOT "/examples/letters/overcharge-good.en.txt' | cmp - '" AMENDS_ROOT "/examples/letters/overcharge-good.en.txt'").status == 0);
}

TEST_CASE("what is left out of the rules, and of a first reply, is not asked for")
{
    CHECK_FALSE(holds(suggested(letter, "--ignore missing/timeline"), "[by when: …]"));
    CHECK(without(suggested(letter, "--select missing/timeline"), {" [by when: …]"}) == letter);
}

TEST_CASE("inputs that slots can not be put into are told with the way out, and end with 2")
{
    Desk desk;
    desk.file("a.html", "<p>Dear Ann,</p><p>We are sorry.</p>").file("a.eml", "From: Tom <t@shop.example>\nSubject: Late\n\nWe are sorry.\n");
    desk.file("a.html.j2", "<p>Dear {{ name }},</p><p>We are sorry.</p>").file("a.jsonl", "{\"text\": \"We are sorry.\"}\n").file("empty.txt", "");
    desk.file("bad.txt", "We are sorry\xFF\xFE\xFF.\n").file("letter.txt", letter);
    const auto fails_with = [&](const std::string& arguments, std::string_view what) {
        const Ended ended = desk.run("amends suggest " + arguments);
        CHECK(ended.status == 2);
        CHECK(ended.out == "");
        CHECK_MESSAGE(holds(ended.err, what), ended.err);
    };
    fails_with("a.html", "a.html: slots are put into plain text, Markdown and templates of both, and this is html; save the text");
    fails_with("a.html.j2", "this is html");
    fails_with("--template --input-format text - < a.html.j2", "this is html");
    fails_with("a.eml", "this is mail");
    fails_with("a.jsonl", "this is jsonl");
    fails_with("empty.txt", "one letter is needed");
    fails_with("none.txt", "none.txt: ");
    fails_with(".", "this is a folder");
    fails_with("", "one letter is needed");
    fails_with("letter.txt letter.txt", "one letter is needed");
    CHECK(desk.run("gzip letter.txt").status == 0);
    fails_with("letter.txt.gz", "it is packed; unpack it first");
}

TEST_CASE("windows-1252 takes English slots")
{
    const std::string out = suggested("Dear Zo\xEB,\n\nWe are sorry that your caf\xE9 order came late.\n\nTom\n");
    CHECK(holds(out, "Zo\xEB,"));
    CHECK(holds(out, "[by when: \x85]"));
}

TEST_CASE("the letter goes to a file whole or not at all, which may be its own")
{
    Desk desk;
    desk.file("letter.txt", letter).file("folder/a.txt", "");
    const std::string filled = desk.run("amends suggest letter.txt").out;
    const Ended ended = desk.run("amends suggest -o filled.txt letter.txt && cat filled.txt");
    CHECK(ended.status == 0);
    CHECK(ended.out == filled);
    CHECK(desk.run("amends suggest --output-file letter.txt letter.txt && cat letter.txt").out == filled);
    const Ended folder = desk.run("amends suggest -o folder letter.txt");
    CHECK(folder.status == 2);
    CHECK(folder.out == "");
    CHECK(holds(folder.err, "--output-file folder: is a folder; name a file in it."));
    CHECK(desk.run("amends suggest -o missing/a.txt letter.txt").status == 2);
    CHECK(desk.run("amends suggest -o - letter.txt").status == 2);
    CHECK(desk.run("amends suggest -o new.txt nothing.txt; ls").out.find("new.txt") == std::string::npos);
}
