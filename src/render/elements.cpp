// Turns the eight elements of a verdict into two lists and a sentence.
#include "render/elements.h"
#include "render/cells.h"
#include "render/wrap.h"
#include "text/width.h"

#include <algorithm>
#include <vector>

#include <fmt/format.h>


namespace amends {
namespace {

constexpr std::string_view missing_prefix = "missing/";
constexpr std::size_t most_to_write_first = 3;

/// In this order equal gains are told: what moves readers most comes first.
constexpr std::array<Element, 8> by_urgency = {Element::responsibility, Element::remedy,      Element::timeline,
                                               Element::impact,         Element::regret,      Element::explanation,
                                               Element::prevention,     Element::contact};

struct Missing {
    Element element;
    int gain;
};

std::optional<Element> missing_element(const Finding& finding)
{
    if (finding.span or not finding.rule.starts_with(missing_prefix))
        return std::nullopt;
    return named<Element>(element_names, finding.rule.substr(missing_prefix.size()));
}

std::vector<Missing> missing_of(const Verdict& verdict)
{
    std::vector<Missing> missing;
    for (const Element element : by_urgency)
        for (const Finding& finding : verdict.findings)
            if (missing_element(finding) == element)
                missing.push_back({element, finding.gain});
    std::stable_sort(missing.begin(), missing.end(), [](const Missing& a, const Missing& b) { return a.gain > b.gain; });
    return missing;
}

std::string_view at(const std::array<std::string_view, 8>& texts, Element element)
{
    return texts[static_cast<std::size_t>(element)];
}

/// An element that the letter holds, with the condition under which it does.
std::string name_of_held(const ElementVerdict& element, const Words& words)
{
    const std::string_view name = at(words.elements, element.element);
    if (element.only_when.empty())
        return std::string(name);
    return fmt::format(fmt::runtime(words.held_only_when), fmt::arg("element", name), fmt::arg("condition", drawn(element.only_when)));
}

/// Items behind a label, broken between items where the row is full.
void append_list(std::string_view label, const std::vector<std::string>& items, std::string_view separator,
                 const Sheet& sheet, std::string& out)
{
    const std::size_t indent = display_width(label);
    out += sheet.paint(Ink::faint, label);
    std::size_t used = indent;
    for (std::size_t i = 0; i < items.size(); ++i) {
        const std::string item = items[i] + (i + 1 < items.size() and separator == ", " ? "," : "");
        const std::size_t gap = i == 0 ? 0 : display_width(separator) - (separator == ", " ? 1 : 0);
        if (i > 0 and used + gap + display_width(item) > sheet.width) {
            out.append("\n").append(indent, ' ');
            used = indent;
        } else if (i > 0) {
            out += separator == ", " ? std::string_view{" "} : separator;
            used += gap;
        }
        out += item;
        used += display_width(item);
    }
    out += '\n';
}

void append_write_first(const std::vector<Missing>& missing, const Sheet& sheet, std::string& out)
{
    const Words& words = sheet.words;
    const std::size_t count = std::min(missing.size(), most_to_write_first);
    std::string list;
    for (std::size_t i = 0; i < count; ++i) {
        if (i > 0)
            list += i + 1 == count ? words.before_last : words.between_first;
        list += at(words.to_write, missing[i].element);
    }
    const std::string sentence = fmt::format(fmt::runtime(words.write_first[count]), fmt::arg("list", list));
    for (const std::string& row : wrapped(sentence, sheet.width))
        out.append(row).append("\n");
}

}  // namespace

bool is_missing_element(const Finding& finding)
{
    return missing_element(finding).has_value();
}

HeldCount held_count_of(const Verdict& verdict)
{
    const auto held = static_cast<std::size_t>(std::count_if(verdict.elements.begin(), verdict.elements.end(),
                                                             [](const ElementVerdict& e) { return e.present; }));
    if (verdict.stage == Stage::final)
        return {held, verdict.elements.size()};
    return {held, held + missing_of(verdict).size()};
}

void list_elements(const Verdict& verdict, const Sheet& sheet, std::string& out)
{
    const std::vector<Missing> missing = missing_of(verdict);
    const bool has_condition = std::any_of(verdict.elements.begin(), verdict.elements.end(), [](const ElementVerdict& e) { return not e.only_when.empty(); });
    if (missing.empty() and not has_condition)
        return;
    const Words& words = sheet.words;
    std::vector<std::string> held, lacking;
    for (const ElementVerdict& element : verdict.elements)
        if (element.present)
            held.push_back(std::string(words.tick) + name_of_held(element, words));
    for (const Missing& item : missing)
        lacking.push_back(item.gain > 0 ? fmt::format("{} +{}", at(words.elements, item.element), item.gain)
                                        : std::string(at(words.elements, item.element)));
    if (not held.empty())
        append_list(words.held, held, words.between_held, sheet, out);
    if (missing.empty())
        return;
    append_list(words.missing, lacking, words.between_missing, sheet, out);
    append_write_first(missing, sheet, out);
}

}  // namespace amends
