// The page of a report, read back as XML: what it lets in, what it says, and that names in it are never markup.
#include <doctest/doctest.h>

#include <string>
#include <vector>

#include <fmt/format.h>
#include <pugixml.hpp>

#include "report/look.h"
#include "report/page.h"
#include "shipped_rules.h"

using namespace amends;

namespace {

constexpr std::string_view hostile = "</th><script>alert(1)</script>\"' onload=\"x & \x1B[31m\xFF\u202E";

LetterRecord letter(int score, std::string day = "2026-03-05")
{
    LetterRecord record;
    record.rules = shipped_rules().hash();
    record.path = "a.jsonl";
    record.kind = Kind::apology;
    record.scenario = Scenario::delay;
    record.day = day_in(day);
    record.score = score;
    record.grade = score < 35 ? Grade::poor : score < 70 ? Grade::mixed : Grade::good;
    record.holds[0] = true;
    record.text = 1;
    return record;
}

FindingRecord finding(std::string rule, Category category, std::string said = {})
{
    FindingRecord found;
    found.rule = std::move(rule);
    found.category = category;
    found.points = -4;
    found.sentence = 77;
    found.said = std::move(said);
    return found;
}

std::string page_of(const Figures& figures, PageSetting setting = {Language::en, true, WithText::no, "0.1"},
                    const Figures* before = nullptr)
{
    std::string out;
    append_page(figures, before, shipped_rules(), setting, out);
    return out;
}

pugi::xml_document parsed(const std::string& page)
{
    pugi::xml_document document;
    const auto result = document.load_buffer(page.data(), page.size(), pugi::parse_default | pugi::parse_doctype);
    CHECK_MESSAGE(result, result.description());
    return document;
}

std::string text_of(const pugi::xml_node& node)
{
    std::string text;
    for (const auto& found : node.select_nodes(".//text()"))
        text.append(text.empty() ? "" : " ").append(found.node().value());
    return text;
}

std::string text_at(const pugi::xml_document& document, const std::string& id)
{
    return text_of(document.select_node(("//*[@id='" + id + "']").c_str()).node());
}

bool holds(std::string_view text, std::string_view part) { return text.find(part) != std::string_view::npos; }

/// Every section has something to show.
Figures rich(Disclosure disclosure = {})
{
    Figures figures(std::move(disclosure));
    for (int i = 0; i < 40; ++i) {
        LetterRecord record = letter(i % 2 == 0 ? 20 : 80, i < 20 ? "2026-03-05" : "2026-04-05");
        record.rules = i < 20 ? "0123456789abcdef" : std::string(shipped_rules().hash());
        record.path = "a.jsonl";
        record.index = static_cast<std::uint32_t>(i);
        record.from = i < 35 ? "ann@shop.example" : "tom@shop.example";
        record.macro = i % 2 == 0 ? "late.en" : "late.zh-Hant";
        record.language = i % 2 == 0 ? Language::en : Language::zh_hant;
        record.findings = {finding("vagueness/soon", Category::vagueness, "We will write soon.")};
        figures.add(record);
    }
    return figures;
}

}  // namespace

TEST_CASE("a page is well-formed, in each language, with everything that it can show")
{
    const Figures figures = rich(), before = rich();
    for (const Language language : {Language::en, Language::zh_hant, Language::zh_hans}) {
        const auto document = parsed(page_of(figures, {language, true, WithText::yes, "0.1"}, &before));
        CHECK(document.child("html").attribute("lang").value() == language_names[static_cast<std::size_t>(language)]);
        for (const char* id : {"scores", "compare", "months", "elements", "faults", "sentences", "sides", "siblings", "worst"}) {
            CAPTURE(id);
            CHECK(document.select_node(("//section[@id='" + std::string(id) + "']").c_str()));
            CHECK(document.select_node(("//nav//a[@href='#" + std::string(id) + "']").c_str()));
        }
        std::string text = text_of(document.select_node("//main").node());
        CHECK_FALSE(holds(text, "{"));
    }
}

TEST_CASE("a page lets nothing in but its own style and script, and asks nobody for anything")
{
    const std::string page = page_of(rich());
    const auto document = parsed(page);
    const std::string policy = document.select_node("//meta[@http-equiv='Content-Security-Policy']/@content").attribute().value();
    CHECK(policy.starts_with("default-src 'none'; "));
    CHECK(holds(policy, "style-src " + policy_hash(document.select_node("//style/text()").node().value())));
    CHECK(holds(policy, "script-src " + policy_hash(document.select_node("//script/text()").node().value())));
    CHECK_FALSE(holds(policy, "unsafe"));
    CHECK(document.select_nodes("//script").size() == 1);
    CHECK(document.select_nodes("//@style | //@src | //link | //img | //iframe | //object | //base | //form").empty());
    for (const auto& link : document.select_nodes("//@href"))
        CHECK(std::string(link.attribute().value()).starts_with("#"));
    CHECK_FALSE(holds(page, "://"));
    CHECK_FALSE(holds(page, "url("));
    CHECK_FALSE(holds(page, "@import"));
}

TEST_CASE("style and script hold nothing that HTML and XML read differently")
{
    for (const std::string_view own : {page_style(), page_script()})
        CHECK(own.find_first_of("<>&") == std::string_view::npos);
}

TEST_CASE("the hash of a policy is that of SHA-256, in base 64")
{
    CHECK(policy_hash("abc") == "'sha256-ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0='");
}

TEST_CASE("hostile names of letters, writers, templates, rules and rule sets are text")
{
    Figures figures({WithText::yes, SenderUse::named, {}});
    for (int i = 0; i < 32; ++i) {
        LetterRecord record = letter(10);
        record.path = record.from.emplace(hostile);
        record.macro = std::string(hostile) + (i % 2 == 0 ? "/en" : "/zh");
        record.language = i % 2 == 0 ? Language::en : Language::zh_hant;
        record.rules = i % 2 == 0 ? "r" : std::string(hostile);
        record.findings = {finding(std::string(hostile), Category::denial, std::string(hostile))};
        figures.add(record);
    }
    const std::string page = page_of(figures, {Language::en, true, WithText::yes, std::string(hostile)});
    const auto document = parsed(page);
    CHECK(document.select_nodes("//script").size() == 1);
    CHECK(document.select_nodes("//@onload").empty());
    CHECK_FALSE(holds(page, "\x1B"));
    CHECK_FALSE(holds(page, "\xFF"));
    CHECK(holds(text_at(document, "sides"), "</th><script>alert(1)</script>\"' onload=\"x & "));
    CHECK(document.select_node("//section[@id='sides']//th/bdi[contains(text(), 'alert')]"));
}

TEST_CASE("sentences of letters are on a page only where they are asked for")
{
    CHECK_FALSE(holds(page_of(rich()), "We will write soon."));
    CHECK(holds(page_of(rich({WithText::yes, SenderUse::named, {}}), {Language::en, true, WithText::yes, "0.1"}),
                "We will write soon."));
}

TEST_CASE("nobody with few letters has a row, and with no senders nobody has")
{
    const std::string sides = text_at(parsed(page_of(rich())), "sides");
    CHECK(holds(sides, "ann@shop.example"));
    CHECK_FALSE(holds(sides, "tom@shop.example"));
    CHECK(holds(sides, "(1 writers with fewer than 30 apologies)"));
    const std::string none = page_of(rich({WithText::no, SenderUse::none, {}}), {Language::en, false, WithText::no, "0.1"});
    CHECK_FALSE(holds(none, "shop.example"));
    const std::string hashed = page_of(rich({WithText::no, SenderUse::hashed, "key"}));
    CHECK_FALSE(holds(hashed, "shop.example"));
    CHECK(holds(hashed, hashed_sender("ann@shop.example", "key")));
}

TEST_CASE("a line breaks the trend where other rules judged, and no line joins what it parts")
{
    const auto document = parsed(page_of(rich()));
    CHECK(document.select_nodes("//section[@id='months']//line[@class='break']").size() == 1);
    CHECK(document.select_nodes("//section[@id='months']//line[@class='path']").empty());
    CHECK(holds(text_at(document, "months"),
                "Other rules from here on: 01234567, then " + std::string(shipped_rules().hash()).substr(0, 8)));
    Figures figures({});
    for (const char* day : {"2026-01-05", "2026-02-05", "2026-04-05"})
        figures.add(letter(50, day));
    const auto same = parsed(page_of(figures));
    CHECK(same.select_nodes("//section[@id='months']//line[@class='break']").empty());
    CHECK(same.select_nodes("//section[@id='months']//line[@class='path']").size() == 1);  // March has no letter
}

TEST_CASE("every chart has a title and a description, and every table a caption")
{
    const Figures figures = rich();
    const auto document = parsed(page_of(figures, {Language::en, true, WithText::no, "0.1"}, &figures));
    for (const auto& found : document.select_nodes("//svg[@role='img']")) {
        CHECK(found.node().child("title").text());
        CHECK(found.node().child("desc").text());
    }
    for (const auto& found : document.select_nodes("//svg[not(@role)]"))
        CHECK(std::string(found.node().attribute("aria-hidden").value()) == "true");
    for (const auto& found : document.select_nodes("//table"))
        CHECK_FALSE(text_of(found.node().child("caption")).empty());
    CHECK(document.select_nodes("//*[@id][@id = preceding::*/@id]").empty());
    CHECK(document.select_nodes("//th[not(.//text())]").empty());
}

TEST_CASE("the rows of a table have as many cells as its head")
{
    const Figures figures = rich();
    const auto document = parsed(page_of(figures, {Language::en, true, WithText::no, "0.1"}, &figures));
    for (const auto& table : document.select_nodes("//table")) {
        const auto columns = table.node().select_nodes("thead/tr/*").size();
        for (const auto& row : table.node().select_nodes("tbody/tr[not(td/@colspan)]"))
            CHECK(row.node().select_nodes("*").size() == columns);
    }
}

TEST_CASE("a rule stands with what the reader hears and how often it was right")
{
    const std::string faults = text_at(parsed(page_of(rich())), "faults");
    CHECK(holds(faults, "There is no day to wait for. vagueness/soon vague 40 "));
    CHECK(holds(faults, "%"));
    CHECK(holds(faults, "The letters were not judged by just the rules of this program"));
}

TEST_CASE("versions of a template stand side by side, with what one lacks of the other")
{
    Figures figures({});
    LetterRecord english = letter(80), chinese = letter(40);
    english.macro = "late.en";
    english.holds[static_cast<std::size_t>(Element::remedy)] = true;
    chinese.macro = "late.zh-Hant";
    chinese.language = Language::zh_hant;
    figures.add(english);
    figures.add(chinese);
    CHECK(holds(text_at(parsed(page_of(figures)), "siblings"), "late 80 (1) 40 (1) lacks remedy none"));
}

TEST_CASE("results without an apology make a page that says so")
{
    Figures figures({});
    figures.add(UnreadRecord{"a.eml", {}, {}, "no mail"});
    const auto document = parsed(page_of(figures));
    CHECK(text_at(document, "unread") == "1");
    CHECK(holds(text_at(document, "main"), "no apology"));
    CHECK(document.select_nodes("//section").empty());
}
