// Reads the bytes of one letter, judges it and writes what was said.
#include "commands/letter_answer.h"

#include <utility>

#include "commands/version.h"
#include "render/json.h"
#include "render/json_object.h"

namespace amends {
namespace {

/// The one letter in the bytes, or why there is none to judge.
std::optional<AnswerError> trouble_with(const Inputs& read)
{
    if (not read.errors.empty())
        return AnswerError{"not-read", read.errors.front().message};
    if (read.sources.empty())
        return AnswerError{"empty-letter", "not read: there are no words in it; leave such records out"};
    if (read.sources.size() > 1)
        return AnswerError{"many-letters", "not read: there are several letters in it; hand them over one by one"};
    return std::nullopt;
}

}  // namespace

bool append_answer(HandedLetter letter, LetterJudge& judge, std::string_view stamp, std::string& out)
{
    InputOptions options = judge.settings.input;
    if (not options.format)
        options.format = letter.format;
    Inputs read = read_bytes({}, std::move(letter.bytes), options);
    if (const auto trouble = trouble_with(read))
        return append_answer(*trouble, stamp, out), false;
    Source& source = read.sources.front();
    for (const auto& [known, told] : {std::pair{&source.id, &letter.id}, {&source.date, &letter.date}, {&source.from, &letter.from}})
        if (*told)
            *known = std::move(*told);
    const Verdict verdict = judge.linter.lint(source);
    RecordLayout layout = on_one_line;
    layout.has_place = false;
    layout.stamp = stamp;
    append_record({source, verdict, 0, &judge.rules}, layout, out);
    return true;
}

void append_answer(const AnswerError& error, std::string_view stamp, std::string& out)
{
    JsonObject answer(out);
    answer.stamp(stamp);
    answer.begin("error");
    JsonObject(out).add("code", error.code).add("message", error.message).end();
    answer.end();
}

std::string stamp_of(const RuleSet& rules)
{
    std::string members;
    JsonObject(members).add("version", version_number()).add("rules", rules.hash());
    return members.substr(1);
}

}  // namespace amends
