// Turns values, whose keys and types were checked, into what the stages of the line take.
#include "project/settings.h"

#include <charconv>

#include "project/config_file.h"
#include "project/keys.h"

namespace amends {
namespace {

std::optional<std::string> text(const Setting& values, std::string_view key)
{
    const Setting* found = values.find(key);
    return found == nullptr ? std::nullopt : std::optional(found->text);
}

std::vector<std::string> texts(const Setting& values, std::string_view key)
{
    const Setting* found = values.find(key);
    return found == nullptr ? std::vector<std::string>{} : found->texts();
}

template <class Enum, std::size_t N>
std::optional<Enum> choice(const Setting& values, std::string_view key, const std::array<std::string_view, N>& names)
{
    const Setting* found = values.find(key);
    return found == nullptr ? std::nullopt : named<Enum>(names, found->text);
}

std::optional<int> number(const Setting& values, std::string_view key)
{
    const auto digits = text(values, key);
    if (not digits)
        return std::nullopt;
    int value = 0;
    std::from_chars(digits->data(), digits->data() + digits->size(), value);
    return value;
}

const Setting& part(const Setting& values, std::string_view key)
{
    static const Setting nothing;
    const Setting* found = values.find(key);
    return found == nullptr ? nothing : *found;
}

InputOptions input_of(const Setting& values)
{
    InputOptions input;
    input.is_template = text(values, "template") == "true";
    input.format = text(values, "input-format");
    input.encoding = text(values, "encoding");
    const Setting& fields = part(values, "fields");
    input.fields = {text(fields, "text"), text(fields, "html"), text(fields, "id"), text(fields, "date"), text(fields, "from"), text(fields, "macro"), text(fields, "answers")};
    return input;
}

LintOptions lint_of(const Setting& values)
{
    LintOptions lint;
    lint.kind = choice<Kind>(values, "kind", kind_names);
    lint.language = choice<Language>(values, "lang", language_names);
    lint.ui_language = choice<Language>(values, "ui-lang", language_names);
    lint.stage = choice<Stage>(values, "stage", stage_names);
    lint.stakes = choice<Stakes>(values, "stakes", stakes_names);
    lint.scenario = choice<Scenario>(values, "scenario", scenario_names);
    lint.select = texts(values, "select");
    lint.ignore = texts(values, "ignore");
    for (const Setting::Entry& entry : part(values, "severity").entries)
        lint.severities.push_back({entry.key, named<Severity>(severity_names, entry.value.text)});
    return lint;
}

House house_of(const Setting& values)
{
    House house;
    house.region = choice<HouseRegion>(values, "region", region_names);
    house.channel = choice<Channel>(values, "channel", channel_names);
    house.fragment = choice<Fragment>(values, "fragment", fragment_names);
    for (const Setting& item : part(part(values, "phrases"), "required").items)
        house.required.push_back({item.kind == Setting::Kind::map ? text(item, "phrase").value_or("") : item.text, text(item, "reason").value_or("")});
    house.forbidden = texts(part(values, "phrases"), "forbidden");
    house.contacts = texts(part(values, "names"), "phone");
    return house;
}

/// A page that adds to the page `id`, with places in the file that `origin` names.
MarkdownPage addition(std::string id, const Origin& origin)
{
    MarkdownPage page;
    page.id = std::move(id);
    page.path = origin.file->page.path;
    page.markdown = origin.file->page.markdown;
    return page;
}

/// The words of a list, a page for each file that they come from.
void add_words(const std::string& list, Place place, const Setting& words, bool keeps_case, std::vector<MarkdownPage>& into)
{
    const ConfigFile* file = nullptr;
    for (const Setting& word : words.items) {
        if (word.origin.file != file) {
            file = word.origin.file;
            into.push_back(addition("words/" + list, word.origin));
            into.back().sections.push_back({"Words", place, {}});
            if (keeps_case)
                into.back().fields.push_back({"case", place, {{"true", place}}, {}});
        }
        into.back().sections.front().parts.emplace_back(PlacedText{word.text, word.origin.place});
    }
}

// What a house gives is a gift like a voucher.
void add_compensation(const Setting& words, std::vector<MarkdownPage>& into)
{
    add_words("gift", words.origin.place, words, false, into);
}

// A company acts and speaks as "we" does. A product acts for it, and is a place where its faults lie. Names keep their capitals:
// a firm may be called Next.
void add_names(const Setting& names, std::vector<MarkdownPage>& into)
{
    const Setting &companies = part(names, "company"), &products = part(names, "product");
    add_words("we", companies.origin.place, companies, true, into);
    for (const char* list : {"actor-we", "our-side"})
        add_words(list, products.origin.place, products, true, into);
    const Setting& phones = part(names, "phone");
    add_words("way-value", phones.origin.place, phones, false, into);
}

void add_score(const Setting& score, std::vector<MarkdownPage>& into)
{
    for (const Setting::Entry& map : score.entries) {
        for (const Setting::Entry& entry : map.value.entries) {
            MarkdownPage page = addition("score", entry.value.origin);
            page.fields.push_back({map.key, map.origin.place, {}, {{entry.key, {entry.value.text, entry.value.origin.place}}}});
            into.push_back(std::move(page));
        }
    }
}

}  // namespace

Settings settings_of(const Setting& values)
{
    Settings settings{input_of(values), lint_of(values), {Severity::warning, number(values, "min-score")}};
    if (const auto least = text(values, "fail-on"))
        settings.bar.fail_on = named<Severity>(severity_names, *least);  // none for "never"
    settings.lint.house = house_of(values);
    if (const Setting* baseline = values.find("baseline"))
        settings.baseline = path_of(*baseline);
    return settings;
}

PageSources own_rules(const Setting& values)
{
    PageSources sources;
    for (const Setting& folder : part(values, "rules").items)
        sources.folders.push_back(path_of(folder));
    for (const Setting::Entry& entry : part(values, "words").entries)
        add_words(entry.key, entry.origin.place, entry.value, false, sources.additions);
    add_names(part(values, "names"), sources.additions);
    add_compensation(part(values, "compensation"), sources.additions);
    add_score(part(values, "score"), sources.additions);
    return sources;
}

bool is_empty(const PageSources& sources)
{
    return sources.folders.empty() and sources.additions.empty();
}

}  // namespace amends
