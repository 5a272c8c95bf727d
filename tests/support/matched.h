// A letter matched with rules, its places shown as they were written.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "matching/matcher.h"
#include "support/rule_sets.h"

namespace amends::test {

using Texts = std::vector<std::string>;

inline std::string shown(const Texts& texts)
{
    std::string joined;
    for (const std::string& text : texts)
        joined += (joined.empty() ? "" : " | ") + text;
    return joined;
}

class Matched {
public:
    Matched(const RuleSet& rules, std::string_view text, bool is_template = false) : m_rules(rules)
    {
        Inputs inputs = read_bytes("letter.txt", std::string{text} + "\n", {is_template});
        REQUIRE(inputs.sources.size() == 1);
        source = std::move(inputs.sources.front());
        take_apart(source, letter);
        Matcher{rules}.match(letter, matches);
    }
    Matched(const Matched&) = delete;
    Matched& operator=(const Matched&) = delete;

    [[nodiscard]] std::string written(UnitSpan span) const
    {
        const TextSpan text = unfolded(letter.folded, source.text, span);
        return source.text.substr(text.start, text.size());
    }
    /// The reported parts of all matches, by rule and place.
    [[nodiscard]] Texts parts() const
    {
        Texts texts;
        for (const Match& match : matches.matches)
            texts.push_back(written(match.part));
        return texts;
    }
    /// What stands in the letter as a word of the list.
    [[nodiscard]] Texts marks(std::string_view list) const
    {
        Texts texts;
        const auto lists = m_rules.table(m_rules.header().lists);
        for (std::uint32_t mark = 0; mark < matches.marks.all().size(); ++mark) {
            for (std::uint32_t number = 0; number < lists.size(); ++number) {
                if (m_rules.text(lists[number].name) == list and matches.marks.is_of(mark, number))
                    texts.push_back(written(matches.marks.all()[mark].span));
            }
        }
        return texts;
    }

    Source source;
    Letter letter;
    Matches matches;

private:
    const RuleSet& m_rules;
};

/// What a rule with these patterns reports in `text`, parted by " | "; `folder` holds the lists that it asks for.
inline std::string found(RuleFolder& folder, std::string_view language, std::string_view patterns, std::string_view text)
{
    const RuleSet rules = compiled(folder.rule("faults/vagueness/tested", language, patterns));
    return shown(Matched{rules, text}.parts());
}

inline std::string found_zh(std::string_view patterns, std::string_view text)
{
    RuleFolder folder;
    return found(folder, "zh", patterns, text);
}

inline std::string found_en(std::string_view patterns, std::string_view text)
{
    RuleFolder folder;
    return found(folder, "en", patterns, text);
}

/// How many times the words of `one` stand in a row.
inline std::string times(int count, std::string_view one)
{
    std::string text;
    while (count-- > 0)
        text += one;
    return text;
}

}  // namespace amends::test
