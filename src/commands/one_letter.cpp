// Turns the path of a letter into the letter and its verdict, or into what stands in the way.
#include "commands/one_letter.h"

#include <filesystem>
#include <variant>

#include <fmt/format.h>

#include "commands/chosen_rules.h"
#include "input/folder/files.h"
#include "render/cells.h"

namespace amends {
namespace {

constexpr std::size_t most_bytes = std::size_t{1} << 28;

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
    if (path != "-" and std::filesystem::is_directory(path)) {
        m_err(fmt::format("amends: {}: this is a folder; name one letter in it.\n", drawn_path(path)));
        return nullptr;
    }
    LetterJudge* judge = m_judges.of(path == "-" ? "" : path);
    for (const std::string& error : m_judges.take_usage_errors())
        m_err(fmt::format("amends: {}\n", error));
    tell(m_judges.take_errors(), m_err);
    return judge;
}

std::optional<Source> OneLetterReader::only_one(const std::string& path, const std::function<void(const Receiver&)>& read)
{
    First first;
    const auto take = [&](Source source) {
        if (first.letters++ == 0)
            first.source = std::move(source);
    };
    const auto fail = [&](const InputError& error) {
        first.has_errors = true;
        m_err(told(error));
    };
    read({take, fail, [&](const std::string& note) { m_err(fmt::format("amends: {}\n", note)); }});
    if (first.has_errors)
        return std::nullopt;
    if (first.letters == 1)
        return std::move(first.source);
    m_err(fmt::format("amends: {}: one letter is needed, and {} are in it; put the one that is meant into a file of its own.\n", drawn_path(path), first.letters));
    return std::nullopt;
}

std::optional<OneLetter> OneLetterReader::read(const std::string& path)
{
    LetterJudge* judge = judge_of(path);
    if (judge == nullptr)
        return std::nullopt;
    auto source = only_one(path, [&](const Receiver& into) { read_paths({path}, judge->settings.input, into); });
    if (not source)
        return std::nullopt;
    Verdict verdict = judge->linter.lint(*source);
    return OneLetter{std::move(*source), std::move(verdict), judge};
}

std::optional<LetterFile> OneLetterReader::read_file(const std::string& path, const std::function<std::string(std::string_view, const InputOptions&)>& refuse)
{
    LetterJudge* judge = judge_of(path);
    if (judge == nullptr)
        return std::nullopt;
    const InputOptions& options = judge->settings.input;
    std::string bytes;
    const auto read = [&](const Receiver& into) {
        auto stream = open_bytes(path);
        if (auto* error = std::get_if<InputError>(&stream))
            return into.error(std::move(*error));
        bytes = drained(std::get<ByteStream>(stream), most_bytes);
        std::string refusal = bytes.size() < most_bytes ? refuse(bytes, options) : "it has more than 256 MiB; name a file with one letter";
        if (not refusal.empty())
            return into.error({path, {}, {}, std::move(refusal)});
        read_bytes(path, bytes, options, into);
    };
    auto source = only_one(path, read);
    return source ? std::optional(LetterFile{std::move(bytes), std::move(*source), judge}) : std::nullopt;
}

}  // namespace amends
