// Reads results into figures and writes their page.
#include "commands/report.h"

#include <fmt/format.h>

#include "archive/result_lines.h"
#include "commands/report_file.h"
#include "commands/version.h"
#include "render/cells.h"
#include "report/page.h"
#include "shipped_rules.h"

namespace amends {
namespace {

namespace fs = std::filesystem;

class Reporting {
public:
    Reporting(const ReportPageOptions& options, const Sinks& sinks) : m_options(options), m_sinks(sinks) {}

    [[nodiscard]] Outcome run()
    {
        if (not is_apart() or not open())
            return {.has_errors = true};
        const Figures figures = read(m_options.results);
        const std::optional<Figures> before = m_options.before.empty() ? std::nullopt : std::optional(read(m_options.before));
        if (not holds_records(figures, "the results") or (before and not holds_records(*before, "what --compare names")))
            return {.has_errors = true};
        if (m_options.disclosure.with_text == WithText::yes and not figures.has_words)
            m_sinks.err("amends: --with-text: the results hold no words; scan with --with-text to have them.\n");
        std::string page;
        append_page(figures, before ? &*before : nullptr, shipped_rules(),
                    {m_options.language, m_options.disclosure.senders != SenderUse::none, m_options.disclosure.with_text,
                     std::string(version_number())},
                    page);
        write(page);
        return m_outcome;
    }

private:
    [[nodiscard]] bool is_printed() const { return m_options.page == "-"; }

    void tell_trouble(std::string_view trouble)
    {
        m_outcome.has_errors = true;
        m_sinks.err(fmt::format("amends: -o {}: {}\n", drawn_path(m_options.page.string()), trouble));
    }

    /// The page must not take the place of what it is made from.
    [[nodiscard]] bool is_apart()
    {
        std::error_code ignored;
        for (const auto* files : {&m_options.results, &m_options.before})
            for (const std::string& file : *files)
                if (not is_printed() and file != "-" and fs::equivalent(file, m_options.page, ignored)
                    and fs::is_regular_file(file, ignored)) {
                    tell_trouble("these are the results themselves; name another file for the page.");
                    return false;
                }
        return true;
    }

    /// Before anything is read: results may be long, and a page that cannot be written is told at once.
    [[nodiscard]] bool open()
    {
        const Trouble trouble = is_printed() ? std::nullopt : m_file.open(m_options.page);
        if (trouble)
            tell_trouble(*trouble);
        return not trouble;
    }

    [[nodiscard]] Figures read(const std::vector<std::string>& paths)
    {
        Figures figures(m_options.disclosure);
        for (const std::string& path : paths)
            read_results(
                path, [&](ResultRecord record) { figures.add(std::move(record)); },
                [&](const InputError& error) {
                    m_outcome.has_errors = true;
                    ++(error.line ? figures.broken_lines : figures.broken_files);
                    m_sinks.err(fmt::format("amends: {}{}: {}\n", drawn_path(error.path),
                                            error.line ? fmt::format(":{}", *error.line) : "", error.message));
                });
        return figures;
    }

    [[nodiscard]] bool holds_records(const Figures& figures, std::string_view what)
    {
        if (figures.tally.letters + figures.tally.unread > 0)
            return true;
        m_sinks.err(fmt::format("amends: {}: not one record was read, so there is no page. amends scan -o writes them.\n", what));
        return false;
    }

    void write(std::string_view page)
    {
        if (is_printed())
            return m_sinks.out(page);
        m_file.write(page);
        if (const Trouble trouble = m_file.finish())
            tell_trouble(*trouble);
    }

    const ReportPageOptions& m_options;
    const Sinks& m_sinks;
    ReportFile m_file;
    Outcome m_outcome;
};

}  // namespace

Outcome report(const ReportPageOptions& options, const Sinks& sinks) { return Reporting(options, sinks).run(); }

}  // namespace amends
