// amends filter, as engines use it.
#include <doctest/doctest.h>

#include <algorithm>
#include <csignal>
#include <string>
#include <utility>
#include <vector>

#include <nlohmann/json.hpp>

#include "cli/piped.h"
#include "cli/program.h"

using namespace amends::test;
using Json = nlohmann::ordered_json;

namespace {

const std::string english = "Dear Ms Hale,\n\nWe are sorry that your lamp came broken. We will send a new one as soon as possible.\n\nTom\n";
const std::string chinese = "林小姐您好：\n\n很抱歉，您訂的書櫃因倉庫人手不足，至今尚未出貨。我們會盡快為您處理。\n\n客服 小陳\n";

std::string record(int id, const std::string& text) { return Json{{"id", id}, {"text", text}}.dump() + "\n"; }

Ended filter(Desk& desk, const std::string& input, const std::string& options = "")
{
    return desk.file("in.jsonl", input).run("amends filter " + options + " <in.jsonl");
}

/// The lines of an output, each of which must be an object of JSON.
std::vector<Json> lines(const std::string& text)
{
    std::vector<Json> all;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = text.find('\n', at);
        REQUIRE(end != std::string::npos);
        all.push_back(Json::parse(text.substr(at, end - at)));
        CHECK(all.back().is_object());
        at = end + 1;
    }
    return all;
}

Json answer(Desk& desk, const std::string& input, const std::string& options = "")
{
    const Ended ended = filter(desk, input, options);
    CHECK(ended.status == 0);
    CHECK(ended.err == "");
    const std::vector<Json> all = lines(ended.out);
    REQUIRE(all.size() == 1);
    return all.front().at("amends");
}

std::string code(Desk& desk, const std::string& input, const std::string& options = "")
{
    const Json told = answer(desk, input, options);
    CHECK(told.size() == 1);
    CHECK(told.at("error").at("message").get<std::string>().starts_with("not read"));
    return told.at("error").at("code");
}

/// What amends check says of the letter in a file, but for which file it was.
Json checked(Desk& desk, const std::string& text, const std::string& name = "letter.txt")
{
    Json record = Json::parse(desk.file(name, text).run("amends check --isolated --format jsonl " + name).out);
    for (const char* key : {"path", "index"})
        record.erase(key);
    return record;
}

/// A mixed input of good and bad lines.
std::string mixed()
{
    std::string all;
    for (int i = 0; i < 40; ++i) {
        all += record(i, i % 2 == 0 ? english : chinese);
        all += i % 7 == 0 ? "\n" : i % 5 == 0 ? "no JSON\n" : "";
    }
    return all;
}

}  // namespace

TEST_CASE("every record comes back with what amends check says of its letter")
{
    Desk desk;
    const Ended ended = filter(desk, record(1, english) + record(2, chinese));
    CHECK(ended.status == 0);
    CHECK(ended.err == "");
    const std::vector<Json> all = lines(ended.out);
    REQUIRE(all.size() == 2);
    for (std::size_t i = 0; i < all.size(); ++i) {
        const std::string& text = i == 0 ? english : chinese;
        CHECK(all[i].at("id") == i + 1);
        CHECK(all[i].at("text") == text);
        Json expected = checked(desk, text);
        expected["id"] = std::to_string(i + 1);
        CHECK(all[i].at("amends") == expected);
        CHECK(not all[i].at("amends").at("findings").empty());
    }
}

TEST_CASE("places count in the letter, whatever stands around it and however it is written")
{
    Desk desk;
    const Json plain = answer(desk, Json{{"text", chinese}}.dump());
    const Json escaped = answer(desk, "{\"note\": \"before\", \"text\": " + Json(chinese).dump(-1, ' ', true) + "}");
    CHECK(plain == escaped);
    const Json span = plain.at("findings").at(0).at("span");
    const std::size_t start = span.at("start"), end = span.at("end");
    CHECK(chinese.substr(start, end - start) == span.at("text"));
    CHECK(span.at("line") == 3);
}

TEST_CASE("a letter in HTML is read as one, and its places count in the HTML")
{
    Desk desk;
    const std::string html = "<p>Dear Ms Hale,</p><p>We are sorry that your lamp came <b>broken</b>. We will send a new one as soon as possible.</p>";
    CHECK(answer(desk, Json{{"html", html}}.dump()) == checked(desk, html, "letter.html"));
    CHECK(code(desk, Json{{"html", "<p>We are sorry.</p><!-- no end"}}.dump()) == "not-read");
    CHECK(answer(desk, Json{{"html", html}, {"text", " "}}.dump()) == checked(desk, html, "letter.html"));
}

TEST_CASE("one line comes out for each line that goes in, whatever it holds")
{
    Desk desk;
    CHECK(code(desk, "\n") == "empty-line");
    CHECK(code(desk, " \t\r\n") == "empty-line");
    CHECK(code(desk, "garbage\n") == "bad-json");
    CHECK(code(desk, "{\"text\": \"cut") == "bad-json");
    CHECK(code(desk, "{\"text\": \"\xFF\xFE\"}\n") == "bad-utf8");
    CHECK(code(desk, std::string("\0\n", 2)) == "bad-json");
    CHECK(code(desk, "[1, 2]\n") == "no-object");
    CHECK(code(desk, "\"a text\"\n") == "no-object");
    CHECK(code(desk, "{}\n") == "no-letter");
    CHECK(code(desk, "{\"text\": 7}\n") == "no-letter");
    CHECK(code(desk, "{\"text\": null}\n") == "empty-letter");
    CHECK(code(desk, "{\"text\": \" \\n\"}\n") == "empty-letter");
    CHECK(code(desk, std::string(100'000, '[') + "\n") == "bad-json");
    CHECK(filter(desk, "").out == "");
    CHECK(lines(filter(desk, "\n\n\n").out).size() == 3);
    CHECK(lines(filter(desk, "\n\nx").out).size() == 3);
}

TEST_CASE("a bad line changes nothing of those around it")
{
    Desk desk;
    const std::string whole = filter(desk, record(1, english) + "{\"text\": \n\r\n" + record(2, chinese)).out;
    const std::string first = filter(desk, record(1, english)).out, last = filter(desk, record(2, chinese)).out;
    CHECK(whole.starts_with(first));
    CHECK(whole.ends_with(last));
    CHECK(lines(whole).size() == 4);
}

TEST_CASE("the fields of a record are kept as they were written, and what is asked for alone with --keep")
{
    Desk desk;
    const std::string text = Json(english).dump();
    const std::string in = "{\"n\": 1.10e2,\t\"big\": 123456789012345678, \"text\": " + text + ", \"a\\u0062\": [1,\t{\"c\": \"\\u00e9\\t\"}], \"amends\": \"old\"}\r\n";
    const std::string all = filter(desk, in).out;
    CHECK(all.starts_with("{\"n\":1.10e2,\"big\":123456789012345678,\"text\":" + text + ",\"a\\u0062\":[1, {\"c\": \"\\u00e9\\t\"}],\"amends\":{"));
    CHECK_FALSE(holds(all, "\t"));
    CHECK_FALSE(holds(all, "old"));
    CHECK(filter(desk, in, "--keep ab,n,nothing").out.starts_with("{\"n\":1.10e2,\"a\\u0062\":[1, {\"c\": \"\\u00e9\\t\"}],\"amends\":{"));
    CHECK(filter(desk, in, "--keep ''").out.starts_with("{\"amends\":{\"id\":null,"));
    CHECK(filter(desk, "{\"id\": 5}\n", "--keep id").out.starts_with("{\"id\":5,\"amends\":{\"error\":"));
}

TEST_CASE("a result that is filtered again comes out the same")
{
    Desk desk;
    const std::string once = filter(desk, mixed(), "--stamp").out;
    std::string good;
    for (const Json& line : lines(once))
        if (not line.at("amends").contains("error"))
            good += line.dump() + "\n";
    CHECK(filter(desk, good, "--stamp").out == filter(desk, filter(desk, good, "--stamp").out, "--stamp").out);
}

TEST_CASE("fields go by the names that the command line gives, and options hold for every letter")
{
    Desk desk;
    const std::string in = Json{{"reply", {{"body", english}}}, {"no", 12}, {"sent", "2026-03-01"}, {"agent", "Tom"}}.dump() + "\n";
    const Json named = answer(desk, in, "--text-field /reply/body --id-field no --date-field sent --from-field agent");
    CHECK(named.at("id") == "12");
    CHECK(named.at("date") == "2026-03-01");
    CHECK(named.at("from") == "Tom");
    CHECK(code(desk, in) == "no-letter");
    CHECK(answer(desk, record(1, english), "--kind other").at("kind") == "other");
    CHECK(answer(desk, record(1, english), "--select vagueness").at("findings").size() == 1);
    CHECK(answer(desk, record(1, "Dear {{ name }},\n\nWe are sorry that it broke.\n"), "--template").at("template") == true);
    desk.file("house.yml", "fields: {text: words}\nignore: [vagueness]\n");
    const std::string words = Json{{"words", english}}.dump();
    CHECK_FALSE(holds(answer(desk, words, "--config house.yml").dump(), "vagueness/soon"));
}

TEST_CASE("no configuration is looked for")
{
    Desk desk;
    const std::string before = filter(desk, record(1, english)).out;
    desk.file(".amends.yml", "ignore: [vagueness]\nmin-score: 100\n").file("../config/amends/amends.yml", "ignore: [missing]\n");
    CHECK(filter(desk, record(1, english)).out == before);
}

TEST_CASE("version and rules are told only where they are asked for")
{
    Desk desk;
    CHECK_FALSE(answer(desk, record(1, english)).contains("rules"));
    for (const std::string& in : {record(1, english), std::string("garbage\n")}) {
        const Json stamped = answer(desk, in, "--stamp");
        CHECK(desk.run("amends version").out.starts_with("amends " + stamped.at("version").get<std::string>() + " (rules " + stamped.at("rules").get<std::string>() + ")"));
    }
}

TEST_CASE("the same lines give the same bytes, however the input is split")
{
    Desk desk;
    const std::string all = mixed(), whole = filter(desk, all).out;
    CHECK(lines(whole).size() == static_cast<std::size_t>(std::count(all.begin(), all.end(), '\n')));
    std::string joined, piece;
    std::size_t count = 0;
    for (const char byte : all) {
        piece += byte;
        if (byte == '\n' and ++count % 3 == 0)
            joined += filter(desk, std::exchange(piece, {})).out;
    }
    CHECK(joined + filter(desk, piece).out == whole);
    CHECK(filter(desk, all, "--flush record").out == whole);
    for (const std::size_t size : {1UL, 100UL, 65536UL}) {
        Piped piped({"filter"});
        std::string part = all.substr(0, 4000);
        for (std::size_t at = 0; at < part.size(); at += size)
            piped.write(std::string_view(part).substr(at, size));
        piped.close_input();
        CHECK(piped.rest() == filter(desk, part).out);
        CHECK(piped.ended() == 0);
    }
}

TEST_CASE("a line that is too long is answered with an error, and the next one as ever")
{
    Desk desk;
    const std::string huge = "{\"text\": \"" + std::string(9 << 20, 'a') + "\"}\n";
    const std::vector<Json> all = lines(filter(desk, huge + record(2, english)).out);
    REQUIRE(all.size() == 2);
    CHECK(all[0].at("amends").at("error").at("code") == "too-long");
    CHECK(all[1].at("id") == 2);
    const std::string exact = record(1, english);
    CHECK(answer(desk, exact, "--max-record " + std::to_string(exact.size() - 1)).contains("score"));
    CHECK(code(desk, exact, "--max-record " + std::to_string(exact.size() - 2)) == "too-long");
    CHECK(answer(desk, huge, "--max-record 10M").contains("score"));
}

TEST_CASE("answers come as soon as what was sent is answered, while the input stays open")
{
    for (const char* flush : {"batch", "record"}) {
        Piped piped({"filter", "--flush", flush});
        for (int i = 0; i < 3; ++i) {
            piped.write(record(2 * i, english) + record(2 * i + 1, chinese));
            CHECK(Json::parse(piped.line()).at("id") == 2 * i);
            CHECK(Json::parse(piped.line()).at("id") == 2 * i + 1);
        }
        piped.close_input();
        CHECK(piped.rest() == "");
        CHECK(piped.ended() == 0);
    }
}

TEST_CASE("a reader that goes away ends the run without a word")
{
    Desk desk;
    std::string many;
    for (int i = 0; i < 2000; ++i)
        many += record(i, english);
    const Ended ended = desk.file("in.jsonl", many).run("{ amends filter <in.jsonl; echo $? >&2; } | head -n 1 >/dev/null");
    CHECK(ended.err == "0\n");
    Piped piped({"filter"});
    piped.close_output();
    piped.write(record(1, english));
    CHECK(piped.ended() == 0);  // though the input is still open
}

TEST_CASE("an output that cannot be written fails the run")
{
    Desk desk;
    const Ended ended = desk.file("in.jsonl", record(1, english)).run("amends filter <in.jsonl >/dev/full");
    CHECK(ended.status == 2);
    CHECK(holds(ended.err, "failed to write the output"));
}

TEST_CASE("SIGTERM ends the run between two records, at once where it waits for input")
{
    Piped waiting({"filter"});
    waiting.write(record(1, english) + "{\"text\": \"half a");
    CHECK(Json::parse(waiting.line()).at("id") == 1);
    waiting.signal(SIGTERM);
    CHECK(waiting.rest() == "");
    CHECK(waiting.ended() == -SIGTERM);

    Piped working({"filter"});
    std::string many;
    for (int i = 0; many.size() < 60'000; ++i)
        many += record(i, english);
    working.write(many);
    const std::string first = working.line();
    working.signal(SIGTERM);
    const std::string rest = working.rest();
    CHECK(working.ended() == -SIGTERM);
    CHECK(rest.ends_with('\n'));
    const std::vector<Json> answered = lines(first + rest);
    for (std::size_t i = 0; i < answered.size(); ++i)
        CHECK(answered[i].at("id") == i);
}

TEST_CASE("options that make no sense are told before the first answer")
{
    Desk desk;
    desk.file("bad.yml", "fail: x\n").file("a.txt", english);
    for (const std::string options : {"a.txt", "--ignore no/such", "--rules no-such", "--config no-such.yml", "--config bad.yml", "--flush now", "--max-record 0",
                                      "--max-record 65M", "--max-record 8G", "--nonsense", "--lang xx"}) {
        const Ended ended = filter(desk, record(1, english), options);
        CHECK_MESSAGE(ended.status == 2, options);
        CHECK(ended.err != "");
        CHECK(ended.out == "");
    }
    CHECK(holds(desk.run("amends filter --help").out, "amends filter [OPTIONS]"));
    CHECK(desk.run("amends filter <.").status == 2);
}
