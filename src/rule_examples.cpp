// Runs the examples of rule pages through the line and tells every one that does not behave.
#include "rule_examples.h"

#include <algorithm>
#include <bit>
#include <optional>
#include <set>

#include <fmt/format.h>

#include "judgement/evidence.h"
#include "judgement/faults.h"
#include "judgement/judge.h"
#include "letter/letter.h"
#include "reading/reader.h"
#include "rule/example.h"

namespace amends {
namespace {

constexpr std::size_t least_examples = 2;

// Whether what a rule of this kind says depends on more than one place of a letter.
bool tells_of_letter(image::RuleKind kind)
{
    return image::is_of_whole_letter(kind) or kind == image::RuleKind::count or kind == image::RuleKind::order or image::is_certain(kind);
}

/// The house that writes the examples of a rule: where, and by what, the rule speaks, with a phrase that must stand and two that may not.
House house_of_examples(const image::Rule& rule)
{
    House house;
    if (rule.regions != 0)
        house.region = static_cast<HouseRegion>(std::countr_zero(rule.regions));
    if (rule.channels != 0)
        house.channel = static_cast<Channel>(std::countr_zero(rule.channels));
    house.required = {{"ombudsman@lampworks.example", ""}};
    house.forbidden = {"valued guest", "尊榮貴賓"};
    return house;
}

/// What the line makes of one example.
struct Outcome {
    std::vector<Evidence> evidence;
    std::vector<Fault> faults;
};

class ExampleRunner {
public:
    explicit ExampleRunner(const RuleSet& rules) : m_rules(rules), m_reader(rules)
    {
        m_reader.trace(&m_trace);
    }

    std::vector<PageError> run(const std::function<bool(std::string_view)>& wanted)
    {
        for (std::uint32_t number = 0; number < m_rules.rules().size(); ++number) {
            const image::Page& page = m_rules.pages()[m_rules.rules()[number].page];
            if (not wanted or wanted(m_rules.text(page.path)))
                run_page(number);
        }
        std::sort(m_errors.begin(), m_errors.end(), [](const PageError& a, const PageError& b) {
            return std::tie(a.path, a.line) < std::tie(b.path, b.line);
        });
        return std::move(m_errors);
    }

private:
    void run_page(std::uint32_t number)
    {
        const image::Rule& rule = m_rules.rules()[number];
        const image::Page& row = m_rules.pages()[rule.page];
        std::vector<PageError> unread;
        const MarkdownPage page = parse_page(std::string{m_rules.text(row.path)} + ".md", std::string{m_rules.text(row.path)},
                                             std::string{m_rules.text(row.markdown)}, unread);
        PageErrors errors{page, m_errors};
        const std::vector<Example> examples = read_examples(page, errors);
        // An example shows what a page finds. Whether a sentence reads like a fault at all is asked of what was learned, not of the page.
        m_reader.likens(rule.likeness > 0);
        m_sieve.emplace(m_rules, house_of_examples(rule));
        m_rule = number;
        m_reached.clear();
        for (const Example& example : examples)
            check(example, errors);
        check_count(page, examples, errors);
        check_alternatives(errors);
    }

    // A line is judged as the body of a letter, or as the block that the rule looks at.
    Outcome judge(const Example& example)
    {
        Inputs inputs = read_bytes("example", example.text + "\n", {example.is_template});
        if (inputs.sources.empty())
            return {};
        m_source = std::move(inputs.sources.front());
        m_source.is_template = example.is_template;
        take_apart(m_source, m_letter);
        const std::uint32_t where = m_rules.rules()[m_rule].where;
        const auto body = static_cast<std::uint32_t>(BlockKind::body);
        std::uint32_t block = body;
        while (not example.is_letter and (where >> body & 1) == 0 and (where >> (block % 7) & 1) == 0)
            block = (block + 1) % 7;
        for (Paragraph& paragraph : m_letter.paragraphs) {
            if (not example.is_letter)
                paragraph.block = static_cast<BlockKind>(block);
        }
        m_reading = &m_reader.read(m_letter);
        Outcome outcome{m_sieve->sift(m_letter, *m_reading, example.is_first), {}};
        outcome.faults = faults_of(m_letter, outcome.evidence, m_rules);
        std::erase_if(outcome.faults, [&](const Fault& fault) { return category(fault) == Category::advice; });
        return outcome;
    }

    void check(const Example& example, PageErrors& errors)
    {
        m_trace = {};
        const Outcome outcome = judge(example);
        using Verb = Example::Verb;
        switch (example.verb) {
        case Verb::flags:
        case Verb::holds: check_found(example, outcome, errors); break;
        case Verb::allows: check_allowed(example, outcome, errors); break;
        case Verb::passes: check_silent(example, outcome, errors); break;
        case Verb::lacks: check_lacking(example, outcome, errors); break;
        case Verb::is: check_other(example, outcome, errors); break;
        }
    }

    void check_found(const Example& example, const Outcome& outcome, PageErrors& errors)
    {
        for (const std::uint32_t alternative : m_trace.alternatives)
            m_reached.insert(alternative);
        note_words();
        const image::RuleKind kind = m_rules.rules()[m_rule].kind;
        if (tells_of_letter(kind)) {
            check_told(example, errors);
            return;
        }
        std::vector<UnitSpan> parts;
        for (const Evidence& match : outcome.evidence) {
            if (match.rule == m_rule)
                parts.push_back(match.part);
        }
        if (parts.empty())
            return errors.add(example.place, "not found by this page", "widen a pattern or a list, or mend the example");
        if (kind >= image::RuleKind::scenario)
            return;
        if (parts.size() > 1)
            return errors.add(example.place, fmt::format("found {} times, also \"{}\"", parts.size(), shown(parts.back())), "keep one place to find in the example");
        if (not example.bold)
            return errors.add(example.place, fmt::format("no part is bold; found was \"{}\"", shown(parts.front())), "put ** round what is to be found");
        const TextSpan found = text_span(parts.front());
        if (found.start != example.bold->first or found.end != example.bold->second)
            errors.add(example.place, fmt::format("found was \"{}\"", shown(parts.front())), "set the asterisks round it, or the brackets [ ] of the pattern");
    }

    // Rules about the whole letter are checked by whether they speak at all.
    void check_told(const Example& example, PageErrors& errors)
    {
        if (not is_told(example))
            errors.add(example.place, "not told by this page", "mend the page or the example");
    }

    [[nodiscard]] bool is_told(const Example& example)
    {
        if (image::is_certain(m_rules.rules()[m_rule].kind))
            return is_told_by_code();
        const std::vector<Fault> all = faults_of(m_letter, m_sieve->sift(m_letter, *m_reading, example.is_first), m_rules);
        return std::any_of(all.begin(), all.end(), [&](const Fault& fault) { return fault.rule == m_rule; });
    }

    // What code finds is known once all else is judged.
    [[nodiscard]] bool is_told_by_code() const
    {
        LintOptions options;
        options.kind = Kind::apology;
        options.house = house_of_examples(m_rules.rules()[m_rule]);
        const Verdict verdict = Judge(m_rules, options).judge(m_letter, *m_reading);
        const std::string_view id = m_rules.text(m_rules.rules()[m_rule].id);
        return std::any_of(verdict.findings.begin(), verdict.findings.end(), [&](const Finding& finding) { return finding.rule == id; });
    }

    void check_allowed(const Example& example, const Outcome& outcome, PageErrors& errors)
    {
        check_silent(example, outcome, errors);
        for (const Fault& fault : outcome.faults) {
            if (fault.rule != m_rule and fault.part)
                errors.add(example.place, fmt::format("{} speaks: \"{}\"", m_rules.text(m_rules.rules()[fault.rule].id), shown(*fault.part)),
                           "let that page be silent, choose a cleaner example, or write \"passes:\"");
        }
    }

    void check_silent(const Example& example, const Outcome& outcome, PageErrors& errors)
    {
        const image::RuleKind kind = m_rules.rules()[m_rule].kind;
        if (image::is_certain(kind) and is_told_by_code())
            return errors.add(example.place, "this page speaks", "mend the example");
        if (tells_of_letter(kind))
            return;
        for (const Evidence& match : outcome.evidence) {
            if (match.rule == m_rule)
                return errors.add(example.place, fmt::format("this page speaks: \"{}\"", shown(match.part)), "narrow a pattern, or add a line under \"## Except\"");
        }
    }

    void check_lacking(const Example& example, const Outcome& outcome, PageErrors& errors)
    {
        for (const Evidence& match : outcome.evidence) {
            const image::Rule& rule = m_rules.rules()[match.rule];
            if (rule.kind == image::RuleKind::element and rule.element == m_rules.rules()[m_rule].element)
                return errors.add(example.place, fmt::format("{} holds the element: \"{}\"", m_rules.text(rule.id), shown(match.part)), "narrow that page");
        }
    }

    void check_other(const Example& example, const Outcome& outcome, PageErrors& errors)
    {
        check_silent(example, outcome, errors);
        const bool is_found = std::any_of(outcome.faults.begin(), outcome.faults.end(), [&](const Fault& fault) {
            if (category(fault) != *example.category or not fault.part)
                return false;
            const TextSpan found = text_span(*fault.part);
            return not example.bold or found.overlaps({example.bold->first, example.bold->second});
        });
        if (not is_found)
            errors.add(example.place, fmt::format("no rule of {} speaks there", name_of(category_names, *example.category)), "name another category, or mend that page");
    }

    void check_count(const MarkdownPage& page, const std::vector<Example>& examples, PageErrors& errors)
    {
        const image::RuleKind kind = m_rules.rules()[m_rule].kind;
        if (tells_of_letter(kind))
            return;
        const Section* flags = page.section("Flags");
        for (const Part& part : flags == nullptr ? std::vector<Part>{} : flags->parts) {
            const auto* fence = std::get_if<Fence>(&part);
            if (fence == nullptr)
                continue;
            const auto count = [&](bool positive) {
                return static_cast<std::size_t>(std::count_if(examples.begin(), examples.end(), [&](const Example& example) {
                    const bool finds = example.verb == Example::Verb::flags or example.verb == Example::Verb::holds;
                    return finds == positive and example.is_chinese() == (fence->language == "zh");
                }));
            };
            if (count(true) < least_examples or count(false) < least_examples)
                errors.add(fence->place, fmt::format("too few examples in {}: {} found, {} silent", fence->language, count(true), count(false)),
                           "give at least two of each for every language of the patterns");
        }
    }

    void note_words()
    {
        const auto rows = m_rules.table(m_rules.header().alternative_words);
        for (const auto& [word, list] : m_trace.words) {
            for (const image::AlternativeWord& row : rows) {
                if (row.list == list and row.word == word)
                    m_reached.insert(row.alternative);
            }
        }
    }

    void check_alternatives(PageErrors& errors)
    {
        const auto alternatives = m_rules.table(m_rules.header().alternatives);
        for (std::uint32_t i = 0; i < alternatives.size(); ++i) {
            if (alternatives[i].rule == m_rule and m_reached.count(i) == 0)
                errors.add({alternatives[i].line, 1}, fmt::format("no example hits the alternative \"{}\"", m_rules.text(alternatives[i].spelled)),
                           "add an example, or move the words into a list");
        }
    }

    [[nodiscard]] Category category(const Fault& fault) const { return m_rules.rules()[fault.rule].category; }
    [[nodiscard]] TextSpan text_span(UnitSpan span) const { return unfolded(m_letter.folded, m_source.text, span); }
    [[nodiscard]] std::string shown(UnitSpan span) const
    {
        const TextSpan text = text_span(span);
        return m_source.text.substr(text.start, text.size());
    }

    const RuleSet& m_rules;
    Source m_source;
    Letter m_letter;
    Reader m_reader;
    const LetterReading* m_reading = nullptr;  ///< of m_letter
    std::optional<Sieve> m_sieve;
    Verifier::Trace m_trace;
    std::uint32_t m_rule = 0;
    std::set<std::uint32_t> m_reached;
    std::vector<PageError> m_errors;
};

}  // namespace

std::vector<PageError> failing_examples(const RuleSet& rules, const std::function<bool(std::string_view)>& wanted)
{
    return ExampleRunner{rules}.run(wanted);
}

}  // namespace amends
