// Holds labels against results.
#include <algorithm>
#include <charconv>
#include <map>
#include <optional>
#include <set>

#include <fmt/format.h>

#include "archive/agreement.h"
#include "archive/result_lines.h"
#include "commands/sample.h"
#include "input/export/csv_rows.h"
#include "input/folder/files.h"
#include "render/cells.h"

namespace amends {
namespace {

/// What a person says of one letter, by column; nothing where the cell is empty.
using Labels = std::vector<std::optional<bool>>;

/// Labels that make no sense; carries the message for the user.
struct BadLabels {
    std::string message;
};

std::string trimmed(std::string_view cell)
{
    const auto first = cell.find_first_not_of(" \t\r\n");
    const auto last = cell.find_last_not_of(" \t\r\n");
    return first == std::string_view::npos ? std::string() : std::string(cell.substr(first, last - first + 1));
}

std::optional<bool> answer(const std::string& cell, std::uint32_t line)
{
    constexpr std::string_view yes[] = {"1", "x", "X", "y", "yes", "是", "有", "✓"}, no[] = {"0", "n", "no", "否", "無", "无", "-"};
    if (cell.empty())
        return std::nullopt;
    if (std::find(std::begin(yes), std::end(yes), cell) != std::end(yes))
        return true;
    if (std::find(std::begin(no), std::end(no), cell) != std::end(no))
        return false;
    throw BadLabels{fmt::format(":{}: \"{}\" is no answer; write 1 for yes, and 0 or nothing for no.", line, cell)};
}

/// A table of labels, by the hash of the text of each letter.
class LabelTable {
public:
    void read(const std::string& path)
    {
        auto stream = open_bytes(path);
        if (const auto* error = std::get_if<InputError>(&stream))
            throw BadLabels{fmt::format(": {}", error->message)};
        CsvRows rows(std::get<ByteStream>(std::move(stream)), std::nullopt);
        while (const auto row = rows.next()) {
            if (const auto* bad = std::get_if<BadLine>(&*row))
                throw BadLabels{fmt::format(":{}: {}", bad->number, bad->message)};
            const auto& read = std::get<CsvRow>(*row);
            std::vector<std::string> cells;
            for (const CsvField& field : read.fields)
                cells.push_back(trimmed(field_text(read.record.text, field).text()));
            m_text == none ? take_head(cells) : take_row(cells, read.record.first_line);
        }
        if (m_labels.empty())
            throw BadLabels{": no row of it is filled in; write 1 for what is in a letter."};
    }

    [[nodiscard]] const std::vector<std::pair<std::size_t, Judgeable>>& columns() const { return m_columns; }
    [[nodiscard]] std::map<std::uint64_t, Labels>& labels() { return m_labels; }
    [[nodiscard]] std::size_t empty_rows() const { return m_empty_rows; }
    /// Whether somebody has looked for what the column asks.
    [[nodiscard]] bool is_labelled(std::size_t column) const
    {
        return std::any_of(m_labels.begin(), m_labels.end(), [&](const auto& row) { return row.second[column].has_value(); });
    }

private:
    static constexpr std::size_t none = static_cast<std::size_t>(-1);

    void take_head(const std::vector<std::string>& cells)
    {
        for (std::size_t i = 0; i < cells.size(); ++i) {
            if (cells[i] == "text")
                m_text = i;
            for (const Judgeable& judgeable : judgeables())
                if (judgeable.name == cells[i])
                    m_columns.emplace_back(i, judgeable);
        }
        if (m_text == none or m_columns.empty())
            throw BadLabels{": this is no table of labels; amends sample makes one."};
    }

    /// A row without any answer was not looked at. In one with answers an empty cell is a no.
    void take_row(const std::vector<std::string>& cells, std::uint32_t line)
    {
        Labels labels;
        for (const auto& [column, judgeable] : m_columns)
            labels.push_back(column < cells.size() ? answer(cells[column], line) : std::nullopt);
        if (std::none_of(labels.begin(), labels.end(), [](const auto& label) { return label.has_value(); })) {
            ++m_empty_rows;
            return;
        }
        std::uint64_t text = 0;
        const std::string_view hash = m_text < cells.size() ? std::string_view(cells[m_text]) : "";
        const auto [end, error] = std::from_chars(hash.data(), hash.data() + hash.size(), text, 16);
        if (hash.empty() or error != std::errc{} or end != hash.data() + hash.size())
            throw BadLabels{fmt::format(":{}: \"{}\" names no letter; leave the column \"text\" as amends sample has written it.", line, hash)};
        m_labels[text] = std::move(labels);
    }

    std::size_t m_text = none;
    std::vector<std::pair<std::size_t, Judgeable>> m_columns;
    std::map<std::uint64_t, Labels> m_labels;
    std::size_t m_empty_rows = 0;
};

std::string figure(double value) { return value < 0 ? "–" : fmt::format("{:.2f}", value); }

void append_agreement(const LabelTable& table, const std::vector<Agreement>& agreements, std::string& out)
{
    out += fmt::format("{:<16}{:>8}{:>8}{:>8}{:>11}{:>8}{:>8}\n", "", "by hand", "by tool", "both", "precision", "recall", "kappa");
    for (std::size_t i = 0; i < agreements.size(); ++i) {
        if (not table.is_labelled(i))
            continue;
        const Agreement& of = agreements[i];
        out += fmt::format("{:<16}{:>8}{:>8}{:>8}{:>11}{:>8}{:>8}\n", table.columns()[i].second.name, of.both + of.hand_only, of.both + of.tool_only, of.both, figure(of.precision()), figure(of.recall()),
                           figure(of.kappa()));
    }
}

}  // namespace

Outcome agree(const AgreeOptions& options, const Sinks& sinks)
{
    LabelTable table;
    try {
        table.read(options.labels);
    } catch (const BadLabels& bad) {
        sinks.err(fmt::format("amends: {}{}\n", drawn_path(options.labels), bad.message));
        return {.has_errors = true};
    } catch (const StreamError& error) {
        sinks.err(fmt::format("amends: {}: {}\n", drawn_path(options.labels), error.message));
        return {.has_errors = true};
    }
    Outcome outcome;
    std::vector<Agreement> agreements(table.columns().size());
    std::set<std::uint64_t> seen;
    const auto take = [&](const ResultRecord& record) {
        const auto* letter = std::get_if<LetterRecord>(&record);
        const auto labelled = letter == nullptr ? table.labels().end() : table.labels().find(letter->text);
        if (labelled == table.labels().end() or not seen.insert(letter->text).second)
            return;
        for (std::size_t i = 0; i < agreements.size(); ++i)
            agreements[i].add(labelled->second[i].value_or(false), table.columns()[i].second.is_in(*letter));
    };
    for (const std::string& path : options.results)
        read_results(path, take, [&](const InputError& error) {
            outcome.has_errors = true;
            sinks.err(fmt::format("amends: {}{}: {}\n", drawn_path(error.path), error.line ? fmt::format(":{}", *error.line) : "", error.message));
        });
    if (seen.size() < table.labels().size()) {
        outcome.has_errors = true;
        sinks.err(fmt::format("amends: {} labelled letters are not in the results; name the results that the sample was taken from.\n", table.labels().size() - seen.size()));
    }
    std::string out = fmt::format("{} letters labelled by hand{}\n\n", seen.size(), table.empty_rows() > 0 ? fmt::format(", {} not filled in", table.empty_rows()) : "");
    if (not seen.empty())
        append_agreement(table, agreements, out);
    sinks.out(out);
    return outcome;
}

}  // namespace amends
