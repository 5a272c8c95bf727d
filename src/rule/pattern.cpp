// Parses the small pattern language of rules/README.md into a tree of items.
#include "rule/pattern.h"

#include <algorithm>

#include <fmt/format.h>

#include "text/fold.h"
#include "text/words.h"

namespace amends {
namespace {

constexpr std::string_view gap_mark = "…";
constexpr std::string_view specials = "()|?[]&~<>";

bool is_latin(std::u16string_view literal)
{
    return not literal.empty() and (is_word_unit(literal.front()) or literal.front() == u'\'');
}

PatternItem make_item(PatternItem::Kind kind, Place place, bool is_long = false)
{
    PatternItem item;
    item.kind = kind;
    item.place = place;
    item.is_long = is_long;
    return item;
}

class PatternParser {
public:
    PatternParser(const PlacedText& line, PageErrors& errors) : m_line(line), m_text(line.text), m_errors(errors) {}

    WrittenPattern parse()
    {
        WrittenPattern pattern;
        pattern.text = m_text;
        pattern.place = m_line.place;
        do {
            pattern.sequences.push_back(sequence());
        } while (take("&"));
        if (not at_end())
            fail(fmt::format("\"{}\" has no opening bracket", m_text[m_at]), "close only what was opened");
        check(pattern);
        if (m_failed)
            pattern.sequences.clear();
        return pattern;
    }

private:
    [[nodiscard]] bool at_end() const { return m_at >= m_text.size(); }
    [[nodiscard]] bool at(std::string_view token) const { return m_text.substr(m_at).starts_with(token); }
    [[nodiscard]] Place place() const
    {
        return {m_line.place.line, m_line.place.column + static_cast<std::uint32_t>(m_at)};
    }

    bool take(std::string_view token)
    {
        if (not at(token))
            return false;
        m_at += token.size();
        return true;
    }

    void fail(std::string message, std::string remedy)
    {
        if (not m_failed)
            m_errors.add(place(), std::move(message), std::move(remedy));
        m_failed = true;
        m_at = m_text.size();
    }

    PatternSequence sequence()
    {
        PatternSequence result;
        const std::size_t begin = m_at;
        while (not at_end() and not at("|") and not at(")") and not at("&"))
            item(result.items);
        result.spelled = std::string{m_text.substr(begin, std::min(m_at, m_text.size()) - begin)};
        join_words(result.items);
        return result;
    }

    void item(std::vector<PatternItem>& items)
    {
        const Place here = place();
        if (take("……"))
            items.push_back(make_item(PatternItem::Kind::gap, here, true));
        else if (take(gap_mark))
            items.push_back(make_item(PatternItem::Kind::gap, here));
        else if (take("["))
            items.push_back(make_item(PatternItem::Kind::open, here));
        else if (take("]"))
            items.push_back(make_item(PatternItem::Kind::close, here));
        else if (take("?"))
            make_optional(items);
        else if (take("~"))
            make_forms(items);
        else if (take("("))
            items.push_back(group(here));
        else if (take("<"))
            items.push_back(list(here));
        else if (take(">"))
            fail("\">\" has no \"<\"", "write a list as <name>");
        else
            literal(items);
    }

    void make_optional(std::vector<PatternItem>& items)
    {
        if (items.empty() or items.back().kind >= PatternItem::Kind::gap)
            fail("nothing stands before \"?\"", "put \"?\" right behind the word, list or group that may be left out");
        else
            items.back().is_optional = true;
    }

    void make_forms(std::vector<PatternItem>& items)
    {
        if (items.empty() or items.back().kind != PatternItem::Kind::literal or not is_latin(items.back().literal)) {
            fail("\"~\" stands behind no English word", "write the base form and \"~\", such as send~");
            return;
        }
        PatternItem& word = items.back();
        word.kind = PatternItem::Kind::forms;
        word.name.assign(word.literal.begin(), word.literal.end());
    }

    PatternItem group(Place here)
    {
        PatternItem result = make_item(PatternItem::Kind::group, here);
        do {
            result.alternatives.push_back(sequence());
            if (result.alternatives.back().items.empty())
                fail("an empty alternative", "write \"(…)?\" for a part that may be left out");
        } while (take("|"));
        if (not m_failed and not take(")"))
            fail("a \"(\" is not closed", "write \")\" at the end of the alternatives");
        return result;
    }

    PatternItem list(Place here)
    {
        const std::size_t end = m_text.find('>', m_at);
        if (end == std::string_view::npos) {
            fail("a \"<\" is not closed", "write a list as <name>");
            return {};
        }
        PatternItem result = make_item(PatternItem::Kind::list, here);
        result.name = m_text.substr(m_at, end - m_at);
        m_at = end + 1;
        return result;
    }

    void literal(std::vector<PatternItem>& items)
    {
        const Place here = place();
        const std::size_t begin = m_at;
        while (not at_end() and m_text[m_at] != ' ' and specials.find(m_text[m_at]) == std::string_view::npos and not at(gap_mark))
            ++m_at;
        const std::string_view text = m_text.substr(begin, m_at - begin);
        while (not at_end() and m_text[m_at] == ' ')
            ++m_at;
        for (std::u16string& part : literal_parts(folded(text))) {
            items.push_back(make_item(PatternItem::Kind::literal, here));
            items.back().literal = std::move(part);
        }
    }

    // Latin words that simply follow one another are one literal: fewer marks, and a rarer anchor.
    static void join_words(std::vector<PatternItem>& items)
    {
        std::vector<PatternItem> joined;
        const auto is_plain = [](const PatternItem& item) {
            return item.kind == PatternItem::Kind::literal and not item.is_optional and is_latin(item.literal);
        };
        for (PatternItem& item : items) {
            if (is_plain(item) and not joined.empty() and is_plain(joined.back()))
                joined.back().literal += u' ' + item.literal;
            else
                joined.push_back(std::move(item));
        }
        items = std::move(joined);
    }

    void check(const WrittenPattern& pattern)
    {
        int opens = 0, closes = 0;
        for (const PatternSequence& sequence : pattern.sequences) {
            for (const PatternItem& item : sequence.items) {
                opens += item.kind == PatternItem::Kind::open;
                closes += item.kind == PatternItem::Kind::close;
            }
        }
        if (not m_failed and (opens != closes or opens > 1))
            fail("the brackets [ ] do not pair", "put one [ and one ] round the part to report, outside of ( )");
    }

    const PlacedText& m_line;
    std::string_view m_text;
    PageErrors& m_errors;
    std::size_t m_at = 0;
    bool m_failed = false;
};

}  // namespace

std::vector<std::u16string> literal_parts(std::u16string_view text)
{
    std::vector<std::u16string> parts;
    std::uint32_t begin = 0;
    if (text.starts_with(u'\'') or text.starts_with(u"n't")) {
        // A contraction written apart from its word: 'll, n't.
        begin = static_cast<std::uint32_t>(std::min(text.find(u' '), text.size()));
        parts.emplace_back(text.substr(0, begin));
    }
    for (std::uint32_t at = begin; at < text.size();) {
        std::uint32_t end = at + 1;
        const UnitClass kind = unit_class(text[at]);
        if (word_starts(text, at)) {
            end = word_end(text, at);
        } else if (kind == UnitClass::han or kind == UnitClass::other) {
            while (end < text.size() and (unit_class(text[end]) == UnitClass::han or unit_class(text[end]) == UnitClass::other))
                ++end;
        } else {
            at = end;
            continue;
        }
        parts.emplace_back(text.substr(at, end - at));
        at = end;
    }
    return parts;
}

WrittenPattern parse_pattern(const PlacedText& line, PageErrors& errors)
{
    return PatternParser{line, errors}.parse();
}

}  // namespace amends
