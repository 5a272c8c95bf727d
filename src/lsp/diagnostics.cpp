// Turns remarks into the diagnostics of the Language Server Protocol.
#include "lsp/diagnostics.h"

#include <algorithm>

#include <fmt/format.h>

#include "lsp/uri.h"
#include "lsp/words.h"
#include "rule/vocabulary.h"

namespace amends {
namespace {

constexpr std::size_t most_shown = 1000;

int level(Severity severity)
{
    switch (severity) {
    case Severity::error: return 1;
    case Severity::warning: return 2;
    case Severity::suggestion: break;
    }
    return 3;
}

std::string message(const Remark& remark)
{
    std::string text = remark.message;
    if (remark.category == Category::missing and remark.gain > 0)
        text += fmt::format(" ({})", fmt::format(fmt::runtime(editor_words(remark.language).gain), fmt::arg("points", remark.gain)));
    return remark.advice.empty() ? text : text + "\n" + remark.advice;
}

void add_rule(const Remark& remark, const Client& client, const Reviewer& reviewer, Json& into)
{
    into["code"] = remark.rule;
    const auto file = client.follows_code_links ? reviewer.page_file(remark.rule) : std::nullopt;
    if (file)
        into["codeDescription"]["href"] = uri_of_path(*file);
    if (client.fades_unnecessary and remark.category == Category::boilerplate)
        into["tags"] = Json::array({1});
    into["data"] = {{"rule", remark.rule}, {"rewrite", remark.rewrite}, {"points", remark.points}, {"gain", remark.gain}};
}

}  // namespace

Json written(PositionRange range)
{
    const auto place = [](Position position) { return Json{{"line", position.line}, {"character", position.character}}; };
    return {{"start", place(range.start)}, {"end", place(range.end)}};
}

Json diagnostic(const Remark& remark, const Positions& positions, const Client& client, const Reviewer& reviewer)
{
    Json json{{"range", written(positions.range(remark.place))}, {"severity", level(remark.severity)}, {"source", "amends"}, {"message", message(remark)}};
    if (remark.rule.empty())
        json["code"] = "not-read";
    else
        add_rule(remark, client, reviewer, json);
    return json;
}

Json diagnostics(const std::vector<Remark>& remarks, const Positions& positions, const Client& client, const Reviewer& reviewer)
{
    std::vector<const Remark*> shown;
    for (const Remark& remark : remarks)
        shown.push_back(&remark);
    Json list = Json::array();
    if (shown.size() > most_shown) {
        std::stable_sort(shown.begin(), shown.end(), [](const Remark* a, const Remark* b) { return a->severity > b->severity; });
        const std::string_view words = editor_words(client.ui_language.value_or(Language::en)).more;
        list.push_back(notice(fmt::format(fmt::runtime(words), fmt::arg("count", shown.size() - most_shown))));
        shown.resize(most_shown);
    }
    for (const Remark* remark : shown)
        list.push_back(diagnostic(*remark, positions, client, reviewer));
    return list;
}

Json notice(std::string_view message)
{
    return {{"range", written({})}, {"severity", 3}, {"source", "amends"}, {"message", message}};
}

}  // namespace amends
