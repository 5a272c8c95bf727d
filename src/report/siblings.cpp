// Finds the language in names, and adds letters up by what is left of the name.
#include "report/siblings.h"

#include <algorithm>
#include <cctype>
#include <vector>

namespace amends {
namespace {

constexpr std::string_view separators = "./_- ";

bool is_one_of(std::string_view word, std::initializer_list<std::string_view> words)
{
    std::string small(word);
    std::transform(small.begin(), small.end(), small.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return std::find(words.begin(), words.end(), small) != words.end();
}

bool is_language(std::string_view word)
{
    return is_one_of(word, {"en", "zh", "hant", "hans", "cht", "chs", "english", "chinese"});
}
/// These mean a language only behind one: "us" and "ca" are words.
bool is_region(std::string_view word)
{
    return is_one_of(word, {"hant", "hans", "tw", "hk", "mo", "cn", "sg", "us", "gb", "uk", "au", "ca", "nz", "ie"});
}

/// A stretch of a name without separators, with the separator before it.
struct Part {
    std::string_view lead, word;
};

std::vector<Part> parts_of(std::string_view name)
{
    std::vector<Part> parts;
    for (std::size_t at = 0; at <= name.size();) {
        const std::size_t end = std::min(name.find_first_of(separators, at), name.size());
        parts.push_back({at == 0 ? std::string_view() : name.substr(at - 1, 1), name.substr(at, end - at)});
        at = end + 1;
    }
    return parts;
}

}  // namespace

Version& Version::operator+=(const Version& other)
{
    scores += other.scores;
    whole += other.whole;
    for (std::size_t i = 0; i < held.size(); ++i)
        held[i] += other.held[i];
    return *this;
}

SiblingCount& SiblingCount::operator+=(const SiblingCount& other)
{
    count += other.count;
    for (std::size_t i = 0; i < versions.size(); ++i)
        versions[i] += other.versions[i];
    return *this;
}

std::size_t SiblingCount::languages() const
{
    return static_cast<std::size_t>(
        std::count_if(versions.begin(), versions.end(), [](const Version& version) { return version.scores.count > 0; }));
}

std::optional<std::string> name_without_language(std::string_view name)
{
    std::string rest;
    bool found = false, is_behind_language = false;
    for (const Part& part : parts_of(name)) {
        is_behind_language = is_language(part.word) or (is_behind_language and is_region(part.word));
        found = found or is_behind_language;
        if (not is_behind_language)
            rest.append(rest.empty() ? std::string_view() : part.lead).append(part.word);
    }
    return found and not rest.empty() ? std::optional(std::move(rest)) : std::nullopt;
}

std::optional<std::string> sibling_name(const LetterRecord& letter)
{
    if (letter.macro)
        return name_without_language(*letter.macro).value_or(*letter.macro);
    return name_without_language(letter.path);
}

void add_sibling(const LetterRecord& letter, Table<std::string, SiblingCount>& siblings)
{
    const std::optional<std::string> name = letter.score ? sibling_name(letter) : std::nullopt;
    if (not name)
        return;
    SiblingCount& sibling = siblings.of(*name);
    ++sibling.count;
    for (const HalfVerdict& half : letter.halves)
        if (half.language != Language::mixed)
            sibling.versions[static_cast<std::size_t>(half.language)].scores.add(half.score);
    if (not letter.halves.empty() or letter.language == Language::mixed)
        return;
    Version& version = sibling.versions[static_cast<std::size_t>(letter.language)];
    version.scores.add(*letter.score);
    ++version.whole;
    for (std::size_t i = 0; i < version.held.size(); ++i)
        version.held[i] += letter.holds[i] ? 1 : 0;
}

}  // namespace amends
