// Reads front matter, patterns and texts of rule pages, and tells every key, part and value that is not known.
#include "rule/rule_pages.h"

#include <algorithm>
#include <charconv>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "text/nearest.h"

namespace amends {
namespace {

constexpr std::array<std::string_view, 7> kind_words = {"flag", "count", "order", "absent", "element", "scenario", "other"};
constexpr std::array<std::string_view, 3> text_languages = {"en", "zh-Hant", "zh-Hans"};

std::vector<std::string_view> candidates(const auto& names)
{
    return {names.begin(), names.end()};
}

// Reads the fields of one page's front matter into a row.
class FieldReader {
public:
    FieldReader(image::Rule& row, PageErrors& errors) : m_row(row), m_errors(errors) {}

    void read(const Field& field)
    {
        const std::string& key = field.key;
        if (key == "kind") enumerator(field, kind_words, m_row.kind);
        else if (key == "category") enumerator(field, category_names, m_row.category);
        else if (key == "severity") enumerator(field, severity_names, m_row.severity);
        else if (key == "voids") index(field, element_names, m_row.voids);
        else if (key == "after") index(field, element_names, m_row.after);
        else if (key == "share") number(field, m_row.share);
        else if (key == "from") number(field, m_row.from);
        else if (key == "weight") number(field, m_row.weight);
        else if (key == "half") m_row.half = flag(field);
        else if (key == "halves") index(field, element_names, m_row.halves);
        else if (key == "holding") m_row.holding = flag(field);
        else if (key == "first-only") m_row.first_only = flag(field);
        else if (key == "where") m_row.where = bits(field, image::block_names);
        else if (key == "must") m_row.must = bits(field, element_names);
        else if (key == "shift") shifts(field);
        else if (key != "severity-if" and key != "languages" and key != "evidence" and key != "points")
            unknown(field);
    }

private:
    template <class Enum, std::size_t N>
    void enumerator(const Field& field, const std::array<std::string_view, N>& names, Enum& into)
    {
        if (const auto value = scalar(field, names))
            into = static_cast<Enum>(*value);
    }

    template <std::size_t N>
    void index(const Field& field, const std::array<std::string_view, N>& names, std::uint32_t& into)
    {
        if (const auto value = scalar(field, names))
            into = *value;
    }

    template <std::size_t N>
    std::optional<std::uint32_t> scalar(const Field& field, const std::array<std::string_view, N>& names)
    {
        if (field.values.size() == 1)
            return place_of(field.values.front(), names, field.key);
        m_errors.add(field.place, fmt::format("\"{}\" takes one value", field.key), fmt::format("write one of {}", fmt::join(names, ", ")));
        return std::nullopt;
    }

    template <std::size_t N>
    std::optional<std::uint32_t> place_of(const PlacedText& value, const std::array<std::string_view, N>& names, std::string_view key)
    {
        const auto found = std::find(names.begin(), names.end(), value.text);
        if (found != names.end())
            return static_cast<std::uint32_t>(found - names.begin());
        const auto near = nearest(value.text, candidates(names));
        m_errors.add(value.place, fmt::format("\"{}\" is no {}", value.text, key),
                     near ? fmt::format("did you mean {}?", *near) : fmt::format("write one of {}", fmt::join(names, ", ")));
        return std::nullopt;
    }

    void number(const Field& field, std::int32_t& into)
    {
        if (field.values.size() == 1) {
            const std::string& text = field.values.front().text;
            if (std::from_chars(text.data(), text.data() + text.size(), into).ptr == text.data() + text.size())
                return;
        }
        m_errors.add(field.place, fmt::format("\"{}\" takes a whole number", field.key), "write digits only");
    }

    std::uint32_t flag(const Field& field)
    {
        const bool is_true = field.values.size() == 1 and field.values.front().text == "true";
        if (not is_true)
            m_errors.add(field.place, fmt::format("\"{}\" is true or left out", field.key), fmt::format("write \"{}: true\"", field.key));
        return is_true ? 1 : 0;
    }

    template <std::size_t N>
    std::uint32_t bits(const Field& field, const std::array<std::string_view, N>& names)
    {
        std::uint32_t mask = 0;
        for (const PlacedText& value : field.values) {
            if (const auto bit = place_of(value, names, field.key))
                mask |= 1u << *bit;
        }
        return mask;
    }

    void shifts(const Field& field)
    {
        for (const auto& [element, value] : field.entries) {
            const auto found = named<Element>(element_names, element);
            Field points{element, value.place, {value}, {}};
            if (found)
                number(points, m_row.shift[static_cast<std::size_t>(*found)]);
            else
                m_errors.add(value.place, fmt::format("\"{}\" is no element", element), fmt::format("write one of {}", fmt::join(element_names, ", ")));
        }
    }

    void unknown(const Field& field)
    {
        static const std::vector<std::string_view> keys = {"kind", "category", "severity", "severity-if", "points", "share", "voids", "half", "halves", "holding", "first-only", "where",
                                                           "from", "after", "must", "shift", "weight", "languages", "evidence"};
        const auto near = nearest(field.key, keys);
        m_errors.add(field.place, fmt::format("\"{}\" is no key of a rule page", field.key),
                     near ? fmt::format("did you mean {}?", *near) : fmt::format("the keys are {}", fmt::join(keys, ", ")));
    }

    image::Rule& m_row;
    PageErrors& m_errors;
};

// The folder of a page says what it is: faults/denial/x, elements/regret/x, scenarios/billing, kinds/x, advice/x.
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
        if (const auto scenario = named<Scenario>(scenario_names, below))
            row.scenario = *scenario;
        else
            errors.add({1, 1}, fmt::format("\"{}\" is no scenario", below), fmt::format("name the page one of {}", fmt::join(scenario_names, ", ")));
    } else if (top == "kinds") {
        row.kind = image::RuleKind::other;
        row.where = opening_and_body;
    } else {
        row.category = Category::advice;
        row.severity = Severity::suggestion;
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
    const bool keeps_folder = path.starts_with("advice/") or path.starts_with("scenarios/") or path.starts_with("kinds/");
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

image::Texts read_texts(const MarkdownPage& page, std::string_view name, Draft& draft, PageErrors& errors)
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

DraftRule read_rule(const MarkdownPage& page, Draft& draft, PageErrors& errors)
{
    DraftRule rule;
    rule.page = &page;
    image::Rule& row = rule.row;
    row.id = draft.text(rule_id(page));
    settle_from_path(page, row, errors);
    if (page.field("severity") == nullptr)
        row.severity = usual_severity(row.category);
    FieldReader fields{row, errors};
    for (const Field& field : page.fields)
        fields.read(field);
    check_sections(page, errors);
    rule.patterns = read_patterns(page, errors);
    row.message = read_texts(page, "Message", draft, errors);
    row.advice = read_texts(page, "Advice", draft, errors);
    row.rewrite = read_texts(page, "Rewrite", draft, errors);
    const bool speaks = row.kind <= image::RuleKind::absent;
    for (std::size_t i = 0; speaks and i < text_languages.size(); ++i) {
        if (row.message[i].size == 0)
            errors.add({1, 1}, fmt::format("no message in {}", text_languages[i]), fmt::format("add \"- {}: …\" under \"## Message\"", text_languages[i]));
    }
    if (page.section("Examples") == nullptr)
        errors.add({1, 1}, "the page has no \"## Examples\"", "add at least two lines \"- flags: …\" and two \"- allows: …\" for each language");
    return rule;
}

void read_element(const MarkdownPage& page, std::uint32_t page_number, Draft& draft, PageErrors& errors)
{
    const std::string_view name = std::string_view{page.id}.substr(page.id.find('/') + 1);
    const auto element = named<Element>(element_names, name);
    if (not element) {
        errors.add({1, 1}, fmt::format("\"{}\" is no element", name), fmt::format("name the page one of {}", fmt::join(element_names, ", ")));
        return;
    }
    image::ElementPage& row = draft.header.elements[static_cast<std::size_t>(*element)];
    row.page = page_number;
    const Field* points = page.field("points");
    if (points == nullptr or points->values.size() != 1)
        errors.add({1, 1}, "the element has no points", "add \"points: 10\" to the front matter");
    else
        row.points = std::atoi(points->values.front().text.c_str());
    row.message = read_texts(page, "Message", draft, errors);
    row.advice = read_texts(page, "Advice", draft, errors);
    row.rewrite = read_texts(page, "Rewrite", draft, errors);
}

void read_score(const MarkdownPage& page, Draft& draft, PageErrors& errors)
{
    image::Score& score = draft.header.score;
    const auto number = [&](std::string_view map, std::string_view key, std::int32_t& into) {
        const Field* field = page.field(map);
        if (field == nullptr)
            return errors.add({1, 1}, fmt::format("the score has no \"{}\"", map), "see rules/score.md of the project");
        for (const auto& [name, value] : field->entries) {
            if (name == key) {
                into = std::atoi(value.text.c_str());
                return;
            }
        }
        errors.add(field->place, fmt::format("\"{}\" lacks \"{}\"", map, key), fmt::format("add \"{}: …\"", key));
    };
    for (std::size_t i = 0; i < static_cast<std::size_t>(Category::missing); ++i)
        number("share", category_names[i], score.share[i]);
    number("share", "boilerplate-alone", score.boilerplate_alone);
    for (std::size_t i = 0; i < element_names.size(); ++i)
        number("first", element_names[i], score.first[i]);
    number("grade", "mixed", score.grade_mixed);
    number("grade", "good", score.grade_good);
    number("cap", "stock-only", score.cap_stock_only);
    number("cap", "denial-unowned", score.cap_denial_unowned);
    number("cap", "no-remedy", score.cap_no_remedy);
    number("cap", "placeholder", score.cap_placeholder);
    number("cap", "hostile", score.cap_hostile);
    number("cap", "no-regret", score.cap_no_regret);
    number("cap", "no-responsibility", score.cap_no_responsibility);
    number("cap", "dismissal", score.cap_dismissal);
    number("cap", "no-timeline", score.cap_no_timeline);
}

}  // namespace amends
