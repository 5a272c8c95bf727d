// Reads example lines such as "flags (template): … **part** …".
#include "rule/example.h"

#include <algorithm>
#include <array>

#include <fmt/format.h>

#include "text/nearest.h"

namespace amends {
namespace {

constexpr std::array<std::string_view, 6> verb_names = {"flags", "allows", "passes", "holds", "lacks", "is"};
constexpr std::string_view bold_mark = "**";

// Takes the asterisks out of the text and remembers what stood between the first pair.
void take_bold(Example& example)
{
    const std::size_t open = example.text.find(bold_mark);
    if (open == std::string::npos)
        return;
    const std::size_t close = example.text.find(bold_mark, open + bold_mark.size());
    if (close == std::string::npos)
        return;
    example.text.erase(close, bold_mark.size());
    example.text.erase(open, bold_mark.size());
    example.bold.emplace(static_cast<std::uint32_t>(open), static_cast<std::uint32_t>(close - bold_mark.size()));
}

std::optional<Example> read_line(const PlacedText& line, PageErrors& errors)
{
    Example example;
    example.place = line.place;
    const std::size_t colon = line.text.find(':');
    std::string head = line.text.substr(0, colon);
    for (const auto& [note, flag] : {std::pair{" (template)", &example.is_template}, std::pair{" (first)", &example.is_first}}) {
        if (const std::size_t at = head.find(note); at != std::string::npos) {
            head.erase(at);
            *flag = true;
        }
    }
    const std::string verb = head.substr(0, head.find(' '));
    const auto found = named<Example::Verb>(verb_names, verb);
    if (colon == std::string::npos or not found) {
        const auto near = nearest(verb, {verb_names.begin(), verb_names.end()});
        errors.add(line.place, fmt::format("\"{}\" is no kind of example", verb),
                   near ? fmt::format("did you mean \"{}: …\"?", *near) : "begin it with \"flags: \", \"allows: \", \"passes: \", \"holds: \", \"lacks: \" or \"is CATEGORY: \"");
        return std::nullopt;
    }
    example.verb = *found;
    if (example.verb == Example::Verb::is) {
        example.category = named<Category>(category_names, head.size() > 3 ? head.substr(3) : "");
        if (not example.category) {
            errors.add(line.place, fmt::format("\"{}\" names no category", head), "write \"is vagueness: …\" with a category of the guide");
            return std::nullopt;
        }
    }
    const std::size_t begin = line.text.find_first_not_of(' ', colon + 1);
    example.text = begin == std::string::npos ? "" : line.text.substr(begin);
    return example;
}

}  // namespace

bool Example::is_chinese() const
{
    // Han characters are three bytes from E3 on (U+3000 to U+9FFF).
    return std::any_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) >= 0xE3 and static_cast<unsigned char>(c) <= 0xE9; });
}

std::vector<Example> read_examples(const MarkdownPage& page, PageErrors& errors)
{
    std::vector<Example> examples;
    const Section* section = page.section("Examples");
    if (section == nullptr)
        return examples;
    bool takes_fence = false;
    for (const Part& part : section->parts) {
        if (const auto* bullet = std::get_if<PlacedText>(&part)) {
            const auto example = read_line(*bullet, errors);
            takes_fence = example.has_value();
            if (example)
                examples.push_back(*example);
        } else if (takes_fence) {
            examples.back().is_letter = true;
            for (const PlacedText& line : std::get<Fence>(part).lines)
                examples.back().text += line.text + '\n';
        }
    }
    for (Example& example : examples) {
        take_bold(example);
        if (example.text.empty())
            errors.add(example.place, "an example without text", "write the text behind the colon, or a letter in a fence under the line");
    }
    return examples;
}

}  // namespace amends
