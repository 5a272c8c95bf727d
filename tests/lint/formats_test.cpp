// A letter says the same in every markup: what is found in it, its score, and the words at the places told.
#include "lint.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <sstream>

#include "shipped_rules.h"
#include "support/rule_sets.h"
#include "text/fold.h"
#include "text/utf8.h"

using namespace amends;
namespace fs = std::filesystem;

namespace {

std::vector<std::string> letters()
{
    std::vector<std::string> all;
    for (const auto& entry : fs::directory_iterator(fs::path(AMENDS_ROOT) / "examples" / "letters")) {
        std::ostringstream text;
        text << std::ifstream(entry.path(), std::ios::binary).rdbuf();
        if (text.str().find("amends: template") == std::string::npos)
            all.push_back(text.str());
    }
    return all;
}

/// A character as HTML may write it: as it is, or by its number.
std::string character(std::string_view bytes, bool is_numbered)
{
    if (bytes == "&")
        return "&amp;";
    if (bytes == "<")
        return "&lt;";
    return is_numbered and bytes.size() > 1 ? "&#" + std::to_string(static_cast<std::uint32_t>(code_point_at(bytes, 0).value)) + ";" : std::string(bytes);
}

/// The letter as a page with a tag for each paragraph and line, and inside its words tags and line ends that say nothing.
std::string as_html(const std::string& text, bool is_dressed)
{
    std::string html = "<!DOCTYPE html>\n<html><head><title>Sorry</title></head><body>\n<p>";
    for (std::size_t at = 0, count = 0; at < text.size(); at += utf8_size(text[at]), ++count) {
        const auto bytes = std::string_view(text).substr(at, utf8_size(text[at]));
        if (bytes == "\n")
            html += text.compare(at, 2, "\n\n") == 0 ? "</p>\n<p>" : html.ends_with("<p>") ? "" : "<br>\n";
        else if (bytes == " " and is_dressed)
            html += count % 2 == 0 ? " \n  " : "<i> </i>";
        else
            html += character(bytes, is_dressed and count % 3 == 0) + (is_dressed and count % 7 == 0 ? "<!-- x -->" : "");
    }
    return html + "</p></body></html>\n";
}

/// What a file of HTML shows of a stretch of it.
std::string shown(const std::string& html)
{
    const auto inputs = read_bytes("part.html", html, {});
    return inputs.sources.empty() ? std::string{} : inputs.sources[0].text;
}

struct Judged {
    std::optional<int> score;
    std::vector<std::string> findings;  ///< rule and folded words of each

    bool operator==(const Judged&) const = default;
};

Judged judged(Linter& linter, const std::string& path, const std::string& bytes)
{
    const auto inputs = read_bytes(path, bytes, {});
    REQUIRE(inputs.errors.empty());
    REQUIRE(inputs.sources.size() == 1);
    const auto verdict = linter.lint(inputs.sources[0]);
    Judged result{verdict.score, {}};
    for (const auto& finding : verdict.findings) {
        auto told = std::string(finding.rule) + ": ";
        if (finding.span) {
            REQUIRE(finding.span->end <= bytes.size());
            const auto part = bytes.substr(finding.span->start, finding.span->size());
            for (const char16_t unit : folded(path.ends_with(".html") ? shown(part) : part))
                if (unit != u' ' and unit != u'*')
                    append_utf8(unit, told);
        }
        result.findings.push_back(told);
    }
    return result;
}

}  // namespace

TEST_CASE("the example letters are judged alike as text, HTML and Markdown")
{
    const RuleSet& rules = shipped_rules();
    Linter linter{rules, {}};
    const auto all = letters();
    REQUIRE(all.size() > 10);
    for (const auto& letter : all) {
        CAPTURE(letter);
        const auto plain = judged(linter, "a.txt", letter);
        CHECK(judged(linter, "a.md", letter) == plain);
        CHECK(judged(linter, "a.html", as_html(letter, false)) == plain);
        CHECK(judged(linter, "a.html", as_html(letter, true)) == plain);
    }
}
