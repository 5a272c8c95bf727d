// Turns the path of a letter into the letter and its verdict, or into what stands in the way.
#include "commands/one_letter.h"

#include <filesystem>

#include <fmt/format.h>

#include "commands/chosen_rules.h"
#include "render/cells.h"

namespace amends {
namespace {

/// Keeps the first letter and counts the others, so that an archive is not kept.
struct First {
    std::optional<Source> source;
    std::size_t letters = 0;
    bool has_errors = false;
};

std::string told(const InputError& error)
{
    return fmt::format("amends: {}{}: {}\n", drawn_path(error.path), error.line ? fmt::format(":{}", *error.line) : "", error.message);
}

}  // namespace

LetterJudge* OneLetterReader::judge_of(const std::string& path)
{
    LetterJudge* judge = m_judges.of(path == "-" ? "" : path);
    for (const std::string& error : m_judges.take_usage_errors())
        m_err(fmt::format("amends: {}\n", error));
    tell(m_judges.take_errors(), m_err);
    return judge;
}

std::optional<OneLetter> OneLetterReader::read(const std::string& path)
{
    if (path != "-" and std::filesystem::is_directory(path)) {
        m_err(fmt::format("amends: {}: this is a folder; name one letter in it.\n", drawn_path(path)));
        return std::nullopt;
    }
    LetterJudge* judge = judge_of(path);
    if (judge == nullptr)
        return std::nullopt;
    First first;
    const auto take = [&](Source source) {
        if (first.letters++ == 0)
            first.source = std::move(source);
    };
    const auto fail = [&](const InputError& error) {
        first.has_errors = true;
        m_err(told(error));
    };
    read_paths({path}, judge->settings.input, {take, fail, [&](const std::string& note) { m_err(fmt::format("amends: {}\n", note)); }});
    if (first.letters != 1 and not first.has_errors)
        m_err(fmt::format("amends: {}: one letter is needed, and {} are in it; put the one that is meant into a file of its own.\n", drawn_path(path), first.letters));
    if (first.letters != 1 or first.has_errors)
        return std::nullopt;
    Verdict verdict = judge->linter.lint(*first.source);
    return OneLetter{std::move(*first.source), std::move(verdict), judge};
}

}  // namespace amends
