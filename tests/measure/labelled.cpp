// Reads pairs of NAME.txt and NAME.json.
#include "labelled.h"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <stdexcept>

#include <nlohmann/json.hpp>

namespace amends::test {
namespace {

namespace fs = std::filesystem;

std::string bytes_of(const fs::path& path)
{
    std::ifstream file{path, std::ios::binary};
    if (not file)
        throw std::runtime_error{path.string() + ": not read"};
    return {std::istreambuf_iterator<char>{file}, {}};
}

template <class Enum, class Names>
Enum known(const Names& names, const std::string& text, const std::string& name)
{
    const auto found = named<Enum>(names, text);
    if (not found)
        throw std::runtime_error{name + ": \"" + text + "\" is no label"};
    return *found;
}

std::size_t sentences_before(std::string_view text)
{
    std::size_t count = 0;
    bool was_end = false;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const auto starts = [&](std::string_view sign) { return text.substr(at).starts_with(sign); };
        const bool is_end = starts("。") or starts("！") or starts("？") or starts("!") or starts("?") or starts("\n") or starts(". ");
        count += is_end and not was_end;
        was_end = is_end;
    }
    return count;
}

LabelledFault fault_of(const nlohmann::json& label, const LabelledLetter& letter)
{
    const std::string quote = label.at("quote");
    std::size_t at = letter.text.find(quote);
    for (int occurrence = label.value("occurrence", 1); occurrence > 1 and at != std::string::npos; --occurrence)
        at = letter.text.find(quote, at + 1);
    if (at == std::string::npos)
        throw std::runtime_error{letter.name + ": the quote is not in the letter: " + quote};
    const Span span{static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(at + quote.size())};
    return {known<Category>(category_names, label.at("category"), letter.name), span, sentences_before(std::string_view{letter.text}.substr(0, at))};
}

LabelledLetter letter_of(const fs::path& path)
{
    const auto labels = nlohmann::json::parse(bytes_of(path));
    LabelledLetter letter;
    letter.name = path.stem().string() + ".txt";
    letter.text = bytes_of(fs::path{path}.replace_extension(".txt"));
    letter.is_apology = labels.at("kind") == "apology";
    letter.is_template = labels.value("template", false);
    if (not letter.is_apology)
        return letter;
    letter.quality = labels.at("quality");
    for (const auto& [element, quotes] : labels.at("elements").items())
        letter.elements.insert(known<Element>(element_names, element, letter.name));
    for (const auto& fault : labels.at("faults"))
        letter.faults.push_back(fault_of(fault, letter));
    return letter;
}

}  // namespace

std::vector<LabelledLetter> labelled_letters(const fs::path& folder)
{
    std::vector<fs::path> paths;
    for (const auto& entry : fs::directory_iterator{folder})
        if (entry.path().extension() == ".json")
            paths.push_back(entry.path());
    std::sort(paths.begin(), paths.end());
    std::vector<LabelledLetter> letters;
    std::transform(paths.begin(), paths.end(), std::back_inserter(letters), letter_of);
    return letters;
}

std::vector<LabelledLetter> letters_of_round(const fs::path& round)
{
    std::vector<LabelledLetter> letters;
    for (const char* script : {"en", "zh-Hant", "zh-Hans"})
        std::ranges::move(labelled_letters(round / script), std::back_inserter(letters));
    return letters;
}

std::vector<fs::path> rounds(const fs::path& letters)
{
    std::vector<fs::path> found;
    for (const auto& entry : fs::directory_iterator{letters})
        if (entry.is_directory() and entry.path().filename().string().starts_with("round-"))
            found.push_back(entry.path());
    std::sort(found.begin(), found.end());
    return found;
}

}  // namespace amends::test
