// Judges the documents of an editor by the configuration of their folders, and serves it.
#include "commands/lsp.h"

#include <memory>

#include <fmt/format.h>

#include "commands/chosen_rules.h"
#include "commands/judges.h"
#include "commands/version.h"
#include "shipped_rules.h"

namespace amends {
namespace {

/// The judges of the letters that an editor has open, made anew when what they were made from may have changed.
class Desk {
public:
    explicit Desk(const LspOptions& options) : m_options(options), m_given(options.given) { refresh(); }

    void refresh()
    {
        m_mistakes.clear();
        m_judges.reset();
        m_configurations = std::make_unique<Configurations>(m_options.config, m_options.around);
        m_judges = std::make_unique<Judges>(m_given, *m_configurations, m_options.rules);
    }

    void speak(Language language)
    {
        constexpr std::string_view key = "ui-lang";
        if (m_options.given.find(key) != nullptr)
            return;
        m_given.set(std::string(key), text_setting(std::string(name_of(language_names, language))));
        refresh();
    }

    void review(const Manuscript& manuscript, const ReviewReceiver& into)
    {
        if (is_left_out(manuscript.path))
            return;
        LetterJudge* judge = m_judges->of(manuscript.path);
        if (judge == nullptr)
            return tell_mistakes(into);
        const auto letter = [&](const Source& source) { into.letter(source, judge->linter.lint(source), judge->settings.lint.ui_language); };
        read_bytes(manuscript.path, manuscript.text, input_for(manuscript, judge->settings.input), {letter, into.error, [](const std::string&) {}});
    }

    [[nodiscard]] std::string page(std::string_view rule, const std::string& path)
    {
        const LetterJudge* judge = m_judges->of(path);
        const RuleSet& rules = judge == nullptr ? shipped_rules() : judge->rules;
        const image::Page* found = rules.page(rule);
        return found == nullptr ? std::string() : std::string(rules.text(found->markdown));
    }

    /// Only pages of a folder are files.
    [[nodiscard]] std::optional<std::string> page_file(std::string_view rule)
    {
        const LetterJudge* judge = m_options.rules ? m_judges->of({}) : nullptr;
        const image::Page* found = judge == nullptr ? nullptr : judge->rules.page(rule);
        if (found == nullptr)
            return std::nullopt;
        const std::filesystem::path file = m_configurations->absolute(*m_options.rules / (std::string(judge->rules.text(found->path)) + ".md"));
        return std::filesystem::is_regular_file(file) ? std::optional(file.string()) : std::nullopt;
    }

    /// Tells what is wrong with the command line, or with the one configuration or the rules that it names; whether there was anything.
    [[nodiscard]] bool tell_mistakes(const Sink& err)
    {
        const LetterJudge* judge = m_judges->of({});
        const std::vector<std::string> usage = m_judges->take_usage_errors();
        for (const std::string& error : usage)
            err(fmt::format("amends: {}\n", error));
        if (judge != nullptr or not usage.empty() or not(m_options.rules or m_options.config.file))
            return not usage.empty();
        tell(m_judges->take_errors(), err);
        return true;
    }

private:
    [[nodiscard]] bool is_left_out(const std::string& path)
    {
        const Configuration& configuration = m_configurations->of(path);
        return configuration.is_sound() and configuration.excludes(m_configurations->absolute(path));
    }

    /// Mistakes are found once, but stand in the way of every review.
    void tell_mistakes(const ReviewReceiver& into)
    {
        for (PageError& error : m_judges->take_errors())
            m_mistakes.push_back(std::move(error));
        for (const PageError& error : m_mistakes)
            into.error({error.path, error.line, error.column, fmt::format("{}; {}", error.message, error.remedy)});
    }

    /// The editor has decoded the text already. What the configuration says of a file goes before what the editor thinks it is.
    [[nodiscard]] static InputOptions input_for(const Manuscript& manuscript, InputOptions input)
    {
        input.encoding = "UTF-8";
        input.is_template = input.is_template or manuscript.hint.is_template;
        if (not input.format)
            input.format = manuscript.hint.format;
        return input;
    }

    const LspOptions& m_options;
    Setting m_given;
    std::unique_ptr<Configurations> m_configurations;
    std::unique_ptr<Judges> m_judges;
    std::vector<PageError> m_mistakes;  ///< found since all was read anew
};

}  // namespace

Outcome lsp(const LspOptions& options, const Wire& wire, const Sinks& sinks)
{
    Desk desk(options);
    if (desk.tell_mistakes(sinks.err))
        return {.has_errors = true};
    const Session session = serve({.review = [&](const Manuscript& manuscript, const ReviewReceiver& into) { desk.review(manuscript, into); },
                                   .page = [&](std::string_view rule, const std::string& path) { return desk.page(rule, path); },
                                   .page_file = [&](std::string_view rule) { return desk.page_file(rule); },
                                   .speak = [&](Language language) { desk.speak(language); },
                                   .refresh = [&] { desk.refresh(); },
                                   .version = std::string(version_number())},
                                  wire);
    if (session.end != SessionEnd::no_editor)
        return {.was_left = session.end == SessionEnd::left};
    sinks.err(fmt::format("amends: standard input: \"{}\" stands where a header of the Language Server Protocol should, Content-Length and a number. "
                          "An editor starts amends lsp; to judge a letter: amends FILE\n", session.line));
    return {.has_errors = true};
}

}  // namespace amends
