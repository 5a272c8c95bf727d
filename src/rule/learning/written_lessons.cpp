// Reads the tables of sentences, and what the examples of pages say without words.
#include "rule/learning/written_lessons.h"

#include <algorithm>
#include <fstream>
#include <set>
#include <span>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "rule/example.h"
#include "rule/learning/traits.h"
#include "text/fold.h"
#include "text/nearest.h"

namespace amends {
namespace {

namespace fs = std::filesystem;

/// What a sentence counts that was written as an example of what it is, be it by itself or in a letter made for that: whoever writes a letter for its own sake
/// finds other words, and puts them among more innocent ones. Of values from .1 to 1, those about .25 read unseen letters best.
constexpr float example_weight = 0.25f;

std::vector<std::string_view> trait_names()
{
    std::vector<std::string_view> names{"-", "other"};
    for (const std::string_view element : element_names)
        names.push_back(element);
    for (const std::string_view category : std::span(category_names).first(other_trait - first_category_trait))
        names.push_back(category);
    return names;
}

std::string_view without_spaces(std::string_view text)
{
    const std::size_t first = text.find_first_not_of(' ');
    return first == std::string_view::npos ? std::string_view{} : text.substr(first, text.find_last_not_of(' ') - first + 1);
}

/// Reads the lines of one table.
class TableReader {
public:
    /// `known`: bits of the traits that a line tells of, whether it names them or not. `weight`: what a line counts.
    TableReader(std::string path, std::uint32_t known, float weight, std::vector<WrittenLesson>& lessons, std::vector<PageError>& errors)
        : m_path(std::move(path)), m_known(known), m_weight(weight), m_lessons(lessons), m_errors(errors)
    {
    }

    void read(const std::string& line)
    {
        ++m_line;
        if (line.empty() or line.starts_with('#'))
            return;
        const std::size_t tab = line.find('\t');
        if (tab == std::string::npos or tab + 1 == line.size())
            return refuse(line, "no sentence in this line", "write what the sentence is, a tab, and the sentence");
        const std::optional<std::uint32_t> traits = traits_of(line);
        if (not traits)
            return;
        // Of a letter that is no apology it is not known what its sentences would be in one.
        const bool is_other = (*traits & trait_bit(other_trait)) != 0;
        m_lessons.push_back({line.substr(tab + 1), *traits, is_other ? trait_bit(other_trait) : m_known, m_weight});
    }

private:
    std::optional<std::uint32_t> traits_of(const std::string& line)
    {
        std::uint32_t traits = 0;
        std::string_view names{line.data(), line.find('\t')};
        while (not names.empty()) {
            const std::size_t comma = names.find(',');
            const std::string_view name = without_spaces(names.substr(0, comma));
            names = comma == std::string_view::npos ? std::string_view{} : names.substr(comma + 1);
            if (name == "-")
                continue;
            const auto trait = trait_named(name);
            if (not trait) {
                const auto near = nearest(name, trait_names());
                refuse(line, fmt::format("\"{}\" is no element and no category of faults", name),
                       near ? fmt::format("did you mean {}?", *near) : fmt::format("write some of {}", fmt::join(trait_names(), ", ")));
                return std::nullopt;
            }
            traits |= trait_bit(*trait);
        }
        return traits;
    }

    void refuse(const std::string& line, std::string message, std::string remedy)
    {
        m_errors.push_back({m_path, m_line, 1, std::move(message), std::move(remedy), line});
    }

    std::string m_path;
    std::uint32_t m_known;
    float m_weight;
    std::uint32_t m_line = 0;
    std::vector<WrittenLesson>& m_lessons;
    std::vector<PageError>& m_errors;
};

// The trait that a page tells of, by its folder.
std::optional<Trait> trait_of_page(const MarkdownPage& page)
{
    const std::string_view id = page.id;
    const std::size_t first = id.find('/'), second = id.find('/', first + 1);
    if (second == std::string_view::npos or (not id.starts_with("faults/") and not id.starts_with("elements/")))
        return std::nullopt;
    return trait_named(id.substr(first + 1, second - first - 1));
}

// The sentences of an example, each with its stop: near enough to those of a letter, which are found on a higher floor.
std::vector<TextSpan> sentences_of(std::string_view text)
{
    static constexpr std::array<std::string_view, 7> ends = {"。", "！", "？", ". ", "! ", "? ", "\n"};
    std::vector<TextSpan> sentences;
    std::size_t start = 0;
    while (start < text.size()) {
        std::size_t end = text.size();
        for (const std::string_view stop : ends) {
            if (const std::size_t found = text.find(stop, start); found != std::string_view::npos)
                end = std::min(end, found + stop.size());
        }
        sentences.push_back({static_cast<std::uint32_t>(start), static_cast<std::uint32_t>(end)});
        start = end;
    }
    return sentences;
}

// What the examples of a page of a trait teach.
void teach_by_examples(const MarkdownPage& page, Trait trait, std::vector<WrittenLesson>& lessons)
{
    std::vector<PageError> told_elsewhere;
    PageErrors errors{page, told_elsewhere};
    const std::uint32_t own = trait_bit(trait);
    for (const Example& example : read_examples(page, errors)) {
        using Verb = Example::Verb;
        if (example.is_letter or example.verb == Verb::is)
            continue;
        const bool has = example.verb == Verb::flags or example.verb == Verb::holds;
        for (const TextSpan sentence : sentences_of(example.text)) {
            if (not has or (example.bold and sentence.overlaps({example.bold->first, example.bold->second})))
                lessons.push_back({example.text.substr(sentence.start, sentence.size()), has ? own : 0,
                                   example.verb == Verb::allows ? own | fault_traits : own, 1});
        }
    }
}

// The messages, advice and rewritings of a page are no faults.
void teach_by_texts(const MarkdownPage& page, std::vector<WrittenLesson>& lessons)
{
    for (const std::string_view name : {"Message", "Advice", "Rewrite"}) {
        const Section* section = page.section(name);
        for (const Part& part : section == nullptr ? std::vector<Part>{} : section->parts) {
            const auto* bullet = std::get_if<PlacedText>(&part);
            const std::size_t colon = bullet == nullptr ? std::string::npos : bullet->text.find(": ");
            if (colon == std::string::npos)
                continue;
            const std::string text = bullet->text.substr(colon + 2);
            for (const TextSpan sentence : sentences_of(text))
                lessons.push_back({text.substr(sentence.start, sentence.size()), 0, fault_traits});
        }
    }
}

}  // namespace

std::vector<WrittenLesson> read_lessons(const fs::path& folder, std::vector<PageError>& errors)
{
    std::set<fs::path> paths;
    std::error_code problem;
    for (fs::directory_iterator at{folder / "sentences", problem}, end; not problem and at != end; at.increment(problem)) {
        if (at->path().extension() == ".tsv")
            paths.insert(at->path());
    }
    std::vector<WrittenLesson> lessons;
    for (const fs::path& path : paths) {
        std::ifstream file{path};
        const bool is_of_letters = path.filename().string().starts_with("letters");
        TableReader reader{path.generic_string(), is_of_letters ? all_traits : element_traits | fault_traits, is_of_letters ? 1 : example_weight, lessons, errors};
        for (std::string line; std::getline(file, line);)
            reader.read(line);
    }
    return lessons;
}

std::vector<WrittenLesson> lessons_of_page(const MarkdownPage& page)
{
    std::vector<WrittenLesson> lessons;
    if (is_for_houses(page))
        return lessons;
    if (const auto trait = trait_of_page(page))
        teach_by_examples(page, *trait, lessons);
    teach_by_texts(page, lessons);
    return lessons;
}

Lesson lesson_of(const WrittenLesson& written)
{
    std::vector<WordRun> runs;
    runs_of(folded(written.sentence), runs);
    return {features_of(runs), written.traits, written.known, written.weight};
}

}  // namespace amends
