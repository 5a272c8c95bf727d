// Turns tables into rows and bars.
#include "archive/summary.h"

#include <algorithm>

#include <fmt/format.h>

#include "archive/words.h"
#include "render/cells.h"
#include "render/words.h"
#include "rule/vocabulary.h"
#include "text/width.h"

namespace amends {
namespace {

constexpr std::size_t most_rows = 10, most_months = 24, most_sentences = 5;
constexpr std::size_t longest_bar = 30;
constexpr std::uint64_t least_repeats = 2;

Language language_of(const Tally& tally)
{
    const auto entries = tally.languages.sorted();
    return entries.empty() ? Language::en : named<Language>(language_names, entries.front().first).value_or(Language::en);
}

std::string padded(std::string_view text, std::size_t width)
{
    return std::string(width - std::min(width, display_width(text)), ' ').append(text);
}

std::string percent(double share) { return fmt::format("{:.0f} %", share * 100); }

class Summary {
public:
    Summary(const Tally& tally, const SummaryOptions& options, std::string& out)
        : m_tally(tally), m_options(options), m_language(options.language.value_or(language_of(tally))), m_words(archive_words_of(m_language)),
          m_report(words_of(m_language)), m_out(out)
    {
    }

    void append()
    {
        tell_counts();
        if (m_tally.all.scores.count == 0)
            return;
        draw_scores();
        list_lacking();
        list_faults(m_words.faults, m_tally.faults.sorted(), most_rows);
        if (m_options.has_words)
            list_faults(m_words.sentences, repeated_sentences(), most_sentences);
        list_poorest();
        list_groups();
        list_tables();
    }

private:
    template <class... Values>
    void line(std::string_view text, const Values&... values)
    {
        m_out += fmt::format(fmt::runtime(text), values...);
        m_out += '\n';
    }
    void heading(std::string_view text) { m_out.append("\n").append(text).append("\n"); }

    void tell_counts()
    {
        using fmt::arg;
        if (m_options.is_stopped)
            line(m_words.stopped);
        line(m_words.letters, arg("letters", m_tally.letters), arg("apologies", m_tally.all.scores.count));
        if (m_tally.repeated > 0)
            line(m_words.repeated, arg("count", m_tally.repeated), arg("groups", m_tally.letters - m_tally.repeated));
        if (m_tally.unread > 0)
            line(m_words.unread, arg("count", m_tally.unread));
        if (m_options.left_out > 0)
            line(m_words.left_out, arg("count", m_options.left_out));
        if (m_tally.late_known > 0)
            line(m_words.late, arg("late", m_tally.late), arg("known", m_tally.late_known), arg("days", Tally::most_days));
        if (m_tally.rules.size() > 1)
            line(m_words.rule_sets, arg("count", m_tally.rules.size()));
    }

    void draw_scores()
    {
        const std::uint64_t most = std::max<std::uint64_t>(1, *std::max_element(m_tally.tens.begin(), m_tally.tens.end()));
        const Scores& scores = m_tally.all.scores;
        heading(m_words.scores);
        for (std::size_t i = 0; i < m_tally.tens.size(); ++i) {
            const std::uint64_t count = m_tally.tens[i];
            std::string bar = count == 0 ? "" : "  ";
            for (std::uint64_t cell = 0; cell < (count * longest_bar + most - 1) / most; ++cell)
                bar += "█";
            line("{:>8}  {:>8}{}", i == 9 ? "90-100" : fmt::format("{}-{}", i * 10, i * 10 + 9), count, bar);
        }
        if (scores.count > 1) {
            const Interval interval = scores.interval();
            line(m_words.mean, fmt::arg("mean", scores.mean()), fmt::arg("low", interval.low), fmt::arg("high", interval.high));
        }
        for (std::size_t i = m_tally.grades.size(); i-- > 0;)
            line("  {}", share_of(m_tally.grades[i], scores.count, m_report.grades[i]));
    }

    /// "37 % (35–39)  label"
    static std::string share_of(std::uint64_t held, std::uint64_t all, std::string_view label)
    {
        const Interval interval = interval_of_share(held, all);
        return fmt::format("{:>5}  {:>9}  {}", percent(static_cast<double>(held) / static_cast<double>(all)), fmt::format("({:.0f}–{:.0f})", interval.low * 100, interval.high * 100), label);
    }

    void list_lacking()
    {
        std::vector<std::pair<std::uint64_t, std::size_t>> order;
        for (std::size_t i = 0; i < m_tally.lacking.size(); ++i)
            order.emplace_back(m_tally.lacking[i], i);
        std::stable_sort(order.begin(), order.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
        heading(m_words.lacking);
        for (const auto& [count, element] : order)
            if (count > 0)
                line("  {}", share_of(count, m_tally.all.scores.count, m_report.elements[element]));
    }

    [[nodiscard]] std::vector<std::pair<std::uint64_t, FaultCount>> repeated_sentences() const
    {
        auto entries = m_tally.sentences.sorted();
        std::erase_if(entries, [](const auto& entry) { return entry.second.letters < least_repeats; });
        return entries;
    }

    template <class Entries>
    void list_faults(std::string_view title, const Entries& entries, std::size_t most)
    {
        if (entries.empty())
            return;
        heading(title);
        for (std::size_t i = 0; i < std::min(most, entries.size()); ++i) {
            const auto& [key, fault] = entries[i];
            if constexpr (std::is_same_v<std::decay_t<decltype(key)>, std::string>)
                line("{:>8}  {}", fault.count, key);
            else
                line("{:>8}  {}", fault.count, drawn(fault.example.words));
            if constexpr (std::is_same_v<std::decay_t<decltype(key)>, std::string>)
                line("{:>8}  {}{}", "", place_of(fault.example), m_options.has_words and not fault.example.words.empty() ? "  " + drawn(fault.example.words) : "");
        }
    }

    [[nodiscard]] static std::string place_of(const Sighting& example)
    {
        return example.line == 0 ? drawn_path(example.path) : fmt::format("{}:{}", drawn_path(example.path), example.line);
    }

    void list_poorest()
    {
        heading(m_words.poorest);
        for (const PoorLetter& letter : m_tally.poorest)
            line("{:>8}  {}{}", letter.score, drawn_path(letter.path), letter.index == 0 ? "" : fmt::format("  #{}", letter.index + 1));
    }

    void list_groups()
    {
        auto entries = m_tally.groups.sorted();
        std::erase_if(entries, [](const auto& entry) { return entry.second.count < least_repeats; });
        std::vector<std::pair<std::string, LetterCount>> named_groups;
        for (const auto& [group, count] : entries)
            named_groups.emplace_back(fmt::format("{:016x}", group), count);
        list(m_words.groups, named_groups, most_rows, {});
    }

    void list_tables()
    {
        auto months = m_tally.months.sorted();
        std::sort(months.begin(), months.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
        if (months.size() > most_months)
            months.erase(months.begin(), months.end() - most_months);
        list(m_words.months, months, most_months, {});
        if (m_options.has_senders)
            list_senders();
        list(m_words.macros, m_tally.macros.sorted(), most_rows, m_tally.macros.others());
        auto scenarios = m_tally.scenarios.sorted();
        for (auto& [name, count] : scenarios) {
            const auto scenario = static_cast<std::size_t>(named<Scenario>(scenario_names, name).value_or(Scenario::other));
            name = m_report.scenarios[scenario].empty() ? m_words.other : m_report.scenarios[scenario];
        }
        list(m_words.scenarios, scenarios, scenarios.size(), {});
    }

    /// Few letters say little of a person, and much to whoever wants to.
    void list_senders()
    {
        auto senders = m_tally.senders.sorted();
        const std::size_t all = senders.size();
        std::erase_if(senders, [](const auto& entry) { return entry.second.scores.count < least_of_person; });
        if (all == 0)
            return;
        list(m_words.senders, senders, most_rows, m_tally.senders.others());
        if (senders.empty())
            heading(m_words.senders);
        if (all > senders.size())
            line("{:>8}  {}", "", fmt::format(fmt::runtime(m_words.few), fmt::arg("count", all - senders.size()), fmt::arg("least", least_of_person)));
    }

    void list(std::string_view title, const std::vector<std::pair<std::string, LetterCount>>& entries, std::size_t most, LetterCount others)
    {
        if (entries.empty())
            return;
        heading(title);
        line("{}  {}  {}", padded(m_words.column_letters, 9), padded(m_words.column_mean, 12), padded(m_words.column_ready, 14));
        for (std::size_t i = 0; i < entries.size(); ++i)
            if (i < most)
                row(entries[i].second, drawn_path(entries[i].first));
            else
                others += entries[i].second;
        if (others.count > 0)
            row(others, fmt::format(fmt::runtime(m_words.others), fmt::arg("keys", entries.size() > most ? entries.size() - most : 0)));
    }

    void row(const LetterCount& count, std::string_view label)
    {
        const Scores& scores = count.scores;
        std::string mean, ready;
        if (scores.count > 0) {
            const Interval interval = interval_of_share(count.ready, scores.count);
            mean = scores.count > 1 ? fmt::format("{:.0f} ±{:.0f}", scores.mean(), (scores.interval().high - scores.interval().low) / 2) : fmt::format("{:.0f}", scores.mean());
            ready = fmt::format("{} ({:.0f}–{:.0f})", percent(static_cast<double>(count.ready) / static_cast<double>(scores.count)), interval.low * 100, interval.high * 100);
        }
        line("{:>9}  {}  {}  {}", scores.count, padded(mean, 12), padded(ready, 14), label);
    }

    const Tally& m_tally;
    const SummaryOptions& m_options;
    Language m_language;
    const ArchiveWords& m_words;
    const Words& m_report;
    std::string& m_out;
};

}  // namespace

void append_summary(const Tally& tally, const SummaryOptions& options, std::string& out)
{
    Summary(tally, options, out).append();
}

}  // namespace amends
