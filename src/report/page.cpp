// Puts the sections of a page together.
#include "report/page.h"

#include <fmt/format.h>

#include "report/look.h"
#include "report/numbers.h"
#include "report/section.h"

namespace amends {
namespace {

/// A section, and whether it is on the page at all.
struct Entry {
    std::string_view id, title;
    void (*append)(const PageInput&, HtmlWriter&);
    bool is_there = true;
};

std::vector<Entry> entries_of(const PageInput& input)
{
    const PageWords& words = input.words;
    std::vector<Entry> entries = {
        {"scores", words.scores, append_scores}, {"compare", words.compare, append_comparison, input.before != nullptr},
        {"months", words.trend, append_months},  {"elements", words.elements, append_elements},
        {"faults", words.faults, append_faults}, {"sentences", words.sentences, append_sentences, has_sentences(input)},
        {"sides", words.sides, append_sides},    {"siblings", words.siblings, append_siblings, has_siblings(input)},
        {"worst", words.worst, append_worst}};
    std::erase_if(entries, [](const Entry& entry) { return not entry.is_there; });
    return entries;
}

Language language_of(const Tally& tally)
{
    const auto entries = tally.languages.sorted();
    return entries.empty() ? Language::en : named<Language>(language_names, entries.front().first).value_or(Language::en);
}

void append_head(const PageInput& input, HtmlWriter& page)
{
    const std::string policy = fmt::format("default-src 'none'; style-src {}; script-src {}; base-uri 'none'; form-action 'none'",
                                           policy_hash(page_style()), policy_hash(page_script()));
    page.open("head")
        .leaf("meta", {{"charset", "utf-8"}})
        .leaf("meta", {{"http-equiv", "Content-Security-Policy"}, {"content", policy}});
    page.leaf("meta", {{"name", "viewport"}, {"content", "width=device-width, initial-scale=1"}})
        .leaf("meta", {{"name", "referrer"}, {"content", "no-referrer"}});
    page.element("title", input.words.title).open("style").verbatim(page_style()).close().close();
}

void append_header(const PageInput& input, const std::vector<Entry>& entries, HtmlWriter& page)
{
    const Figures& figures = input.figures;
    page.open("header").element("a", input.words.skip, {{"class", "skip"}, {"href", "#main"}}).element("h1", input.words.title);
    page.open("p", {{"class", "about"}});
    if (figures.first and figures.last)
        page.text(fmt::format(fmt::runtime(input.words.span_of_days), fmt::arg("first", written(*figures.first)),
                              fmt::arg("last", written(*figures.last))))
            .leaf("br");
    std::string hashes;
    for (const auto& [hash, letters] : figures.tally.rules.sorted())
        if (hashes.size() < 200)  // a page of many archives may have been judged by many
            hashes.append(hashes.empty() ? "" : input.words.list_separator).append(hash);
    if (not hashes.empty())
        page.text(fmt::format(fmt::runtime(input.words.judged_by), fmt::arg("rules", hashes)));
    page.close().open("nav", {{"aria-label", std::string(input.words.contents)}}).open("ul");
    for (const Entry& entry : entries)
        page.open("li").element("a", entry.title, {{"href", fmt::format("#{}", entry.id)}}).close();
    page.close().close().close();
}

void append_body(const PageInput& input, HtmlWriter& page)
{
    const bool has_scores = input.figures.tally.all.scores.count > 0;
    const std::vector<Entry> entries = has_scores ? entries_of(input) : std::vector<Entry>{};
    page.open("body");
    append_header(input, entries, page);
    page.open("main", {{"id", "main"}});
    append_key_figures(input, page);
    if (not has_scores)
        page.element("p", input.words.nothing, {{"class", "notice"}});
    for (const Entry& entry : entries)
        entry.append(input, page);
    page.close()
        .open("footer")
        .element("p", fmt::format(fmt::runtime(input.words.made_by), fmt::arg("version", input.setting.version)))
        .close();
    page.open("script").verbatim(page_script()).close().close();
}

}  // namespace

void append_page(const Figures& figures, const Figures* before, const RuleSet& rules, const PageSetting& setting,
                 std::string& out)
{
    const Language language = setting.language.value_or(language_of(figures.tally));
    const RuleFacts facts = rule_facts(rules, language);
    const PageInput input{
        figures, before, facts, rules.hash(), setting, page_words_of(language), archive_words_of(language), words_of(language)};
    HtmlWriter page(out);
    out += "<!DOCTYPE html>\n";
    page.open("html", {{"lang", std::string(input.words.tag)}});
    append_head(input, page);
    append_body(input, page);
    page.close();
    out += '\n';
}

}  // namespace amends
