// Reads what rule pages say: what they are by their folder, their patterns and their texts; tells every part that is not known.
#include "rule/rule_pages.h"

#include <algorithm>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "rule/front_matter.h"
#include "rule/rule_set.h"
#include "text/nearest.h"

namespace amends {
namespace {

constexpr std::array<std::string_view, 3> text_languages = {"en", "zh-Hant", "zh-Hans"};

/// Reads what the page is named for, which has to be one of `names`.
template <class Enum, std::size_t N>
void read_name(std::string_view name, std::string_view what, const std::array<std::string_view, N>& names, Enum& into, PageErrors& errors)
{
    if (const auto value = named<Enum>(names, name))
        into = *value;
    else
        errors.add({1, 1}, fmt::format("\"{}\" is no {}", name, what), fmt::format("name the page one of {}", fmt::join(names, ", ")));
}

/// What code finds, by the folder of its pages.
image::RuleKind kind_of_code(std::string_view top)
{
    return top == "suppression" ? image::RuleKind::comment : top == "house" ? image::RuleKind::check : image::RuleKind::flag;
}

// The folder of a page says what it is: faults/denial/x, elements/regret/x, scenarios/billing, channels/sms, kinds/x, suppression/x,
// house/x, advice/x.
void settle_from_path(const MarkdownPage& page, image::Rule& row, PageErrors& errors)
{
    const std::string_view path = page.id;
    const std::string_view top = path.substr(0, path.find('/'));
    const std::string_view below = path.substr(top.size() + 1);
    const std::string_view folder = below.substr(0, below.find('/'));
    constexpr std::uint32_t body = 1u << 2, opening_and_body = 7u;
    row.where = body;
    if (top == "elements") {
        row.kind = image::RuleKind::element;
        if (const auto element = named<Element>(element_names, folder))
            row.element = *element;
        else
            errors.add({1, 1}, fmt::format("\"{}\" is no element", folder), fmt::format("use one of the folders {}", fmt::join(element_names, ", ")));
    } else if (top == "faults") {
        if (const auto category = named<Category>(category_names, folder); category and *category < Category::missing)
            row.category = *category;
        else
            errors.add({1, 1}, fmt::format("\"{}\" is no category of faults", folder), "use a folder named for a category, such as faults/vagueness");
    } else if (top == "scenarios") {
        row.kind = image::RuleKind::scenario;
        row.where = opening_and_body;
        read_name(below, "scenario", scenario_names, row.scenario, errors);
    } else if (top == "kinds") {
        row.kind = image::RuleKind::other;
        row.where = opening_and_body;
    } else if (top == "channels") {
        row.kind = image::RuleKind::channel;
        read_name(below, "channel", channel_names, row.channel, errors);
    } else {
        row.category = Category::advice;
        row.kind = kind_of_code(top);
    }
}

Severity usual_severity(Category category)
{
    switch (category) {
    case Category::denial:
    case Category::blame:
    case Category::dismissal:
    case Category::placeholder: return Severity::error;
    case Category::advice: return Severity::suggestion;
    default: return Severity::warning;
    }
}

std::string rule_id(const MarkdownPage& page)
{
    const std::string_view path = page.id;
    const bool keeps_folder = keeps_folder_in_id(path) or path.starts_with("scenarios/") or path.starts_with("channels/") or path.starts_with("kinds/");
    return std::string{keeps_folder ? path : path.substr(path.find('/') + 1)};
}

void check_sections(const MarkdownPage& page, PageErrors& errors)
{
    static const std::vector<std::string_view> known = {"Flags", "When", "Except", "Message", "Advice", "Rewrite", "Examples"};
    for (const Section& section : page.sections) {
        if (std::find(known.begin(), known.end(), section.title) != known.end())
            continue;
        const auto near = nearest(section.title, known);
        errors.add(section.place, fmt::format("\"{}\" is no part of a rule page", section.title),
                   near ? fmt::format("did you mean \"## {}\"?", *near) : fmt::format("the parts are {}", fmt::join(known, ", ")));
    }
}

std::vector<WrittenPattern> read_patterns(const MarkdownPage& page, PageErrors& errors)
{
    std::vector<WrittenPattern> patterns;
    const Section* flags = page.section("Flags");
    if (flags == nullptr) {
        errors.add({1, 1}, "the page has no \"## Flags\"", "say in a fenced block what to look for");
        return patterns;
    }
    for (const Part& part : flags->parts) {
        const auto* fence = std::get_if<Fence>(&part);
        if (fence == nullptr)
            continue;
        if (fence->language != "zh" and fence->language != "en")
            errors.add(fence->place, fmt::format("\"{}\" is no language of patterns", fence->language), "open the block with ```zh or ```en");
        for (const PlacedText& line : fence->lines) {
            if (line.text.find_first_not_of(' ') == std::string::npos)
                continue;
            patterns.push_back(parse_pattern(line, errors));
            patterns.back().language = fence->language;
        }
    }
    return patterns;
}

}  // namespace

image::Texts read_texts(const MarkdownPage& page, std::string_view name, ImageDraft& draft, PageErrors& errors)
{
    image::Texts texts{};
    const Section* section = page.section(name);
    if (section == nullptr)
        return texts;
    for (const Part& part : section->parts) {
        const auto* bullet = std::get_if<PlacedText>(&part);
        if (bullet == nullptr)
            continue;
        const std::size_t colon = bullet->text.find(": ");
        const std::string_view language = std::string_view{bullet->text}.substr(0, colon);
        const auto found = std::find(text_languages.begin(), text_languages.end(), language);
        if (colon == std::string::npos or (found == text_languages.end() and language != "zh")) {
            errors.add(bullet->place, "a text without its language", "begin it with \"en: \", \"zh-Hant: \" or \"zh-Hans: \" (the colon is \":\", not \"：\")");
            continue;
        }
        const image::Text text = draft.text(std::string_view{bullet->text}.substr(colon + 2));
        for (std::size_t i = 0; i < text_languages.size(); ++i) {
            if (text_languages[i] == language or (language == "zh" and i > 0))
                texts[i] = text;
        }
    }
    return texts;
}

DraftRule read_rule(const MarkdownPage& page, ImageDraft& draft, PageErrors& errors)
{
    DraftRule rule;
    rule.page = &page;
    image::Rule& row = rule.row;
    row.id = draft.text(rule_id(page));
    settle_from_path(page, row, errors);
    if (page.field("severity") == nullptr)
        row.severity = row.kind == image::RuleKind::comment ? Severity::warning : usual_severity(row.category);
    read_fields(page, row, errors);
    check_sections(page, errors);
    if (row.likeness > 0 and not tells_a_trait(row))
        errors.add({1, 1}, "likeness is learned of elements and of categories of faults only", "keep \"likeness\" to pages under faults and elements");
    if (image::has_patterns(row.kind) and row.likeness == 0)
        rule.patterns = read_patterns(page, errors);
    row.message = read_texts(page, "Message", draft, errors);
    row.advice = read_texts(page, "Advice", draft, errors);
    row.rewrite = read_texts(page, "Rewrite", draft, errors);
    const bool speaks = image::tells(row.kind);
    for (std::size_t i = 0; speaks and i < text_languages.size(); ++i) {
        if (row.message[i].size == 0)
            errors.add({1, 1}, fmt::format("no message in {}", text_languages[i]), fmt::format("add \"- {}: …\" under \"## Message\"", text_languages[i]));
    }
    if (page.section("Examples") == nullptr and row.kind != image::RuleKind::channel)
        errors.add({1, 1}, "the page has no \"## Examples\"", "add at least two lines \"- flags: …\" and two \"- allows: …\" for each language");
    return rule;
}

}  // namespace amends
