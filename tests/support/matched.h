// A letter matched with rules sentence by sentence, its places shown as they were written.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "matching/sentence_matcher.h"
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
        m_source = std::move(inputs.sources.front());
        take_apart(m_source, m_letter);
        SentenceMatcher matcher{rules};
        m_sentences.resize(m_letter.sentences.size());
        for (std::size_t i = 0; i < m_sentences.size(); ++i)
            matcher.match(text_of(m_letter, m_letter.sentences[i]), m_sentences[i]);
    }
    Matched(const Matched&) = delete;
    Matched& operator=(const Matched&) = delete;

    /// The reported parts of all matches, by sentence, then by rule and place.
    [[nodiscard]] Texts parts() const
    {
        Texts texts;
        for (std::size_t i = 0; i < m_sentences.size(); ++i)
            for (const Match& match : m_sentences[i].matches)
                texts.push_back(written(i, match.part));
        return texts;
    }
    /// What stands in the letter as a word of the list.
    [[nodiscard]] Texts marks(std::string_view list) const
    {
        Texts texts;
        const auto lists = m_rules.table(m_rules.header().lists);
        const auto named = std::find_if(lists.begin(), lists.end(), [&](const image::List& row) { return m_rules.text(row.name) == list; });
        const auto number = static_cast<std::uint32_t>(named - lists.begin());
        for (std::size_t i = 0; i < m_sentences.size(); ++i) {
            const Marks& marks = m_sentences[i].marks;
            for (std::uint32_t mark = 0; mark < marks.all().size(); ++mark) {
                if (marks.is_of(mark, number))
                    texts.push_back(written(i, marks.all()[mark].span));
            }
        }
        return texts;
    }

private:
    /// What was written where `span` of a sentence stands.
    [[nodiscard]] std::string written(std::size_t sentence, UnitSpan span) const
    {
        const std::uint32_t start = m_letter.sentences[sentence].span.start;
        const TextSpan text = unfolded(m_letter.folded, m_source.text, {start + span.start, start + span.end});
        return m_source.text.substr(text.start, text.size());
    }

    const RuleSet& m_rules;
    Source m_source;
    Letter m_letter;
    std::vector<SentenceMatches> m_sentences;
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

}  // namespace amends::test
