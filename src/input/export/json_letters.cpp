// Turns a line of JSON into the letter in one of its fields.
#include "input/export/json_letters.h"

#include <utility>

#include "input/export/field_names.h"
#include "input/export/json_value.h"
#include "input/export/record.h"
#include "input/plain_text.h"

namespace amends {
namespace {

constexpr std::size_t most_keys_told = 9;

/// Whether a field for a letter is there; it may be blank.
bool take_letter(const JsonFields& fields, const FieldNames& given, LetterField& into)
{
    bool is_there = false;
    find_letter(fields, given, [&](FieldUse use, std::size_t at) {
        const std::string_view json = fields.json();
        is_there = true;
        auto words = is_string(json, at) ? string_at(json, at) : MappedText{};
        use == FieldUse::html ? into.take_html(std::move(words)) : into.take_text(std::move(words));
        return not is_blank(into.letter.text);
    });
    return is_there;
}

void take_words(const JsonFields& fields, const FieldNames& given, LetterField& into)
{
    into.id = word_of(fields, FieldUse::id, given);
    into.date = word_of(fields, FieldUse::date, given);
    into.from = word_of(fields, FieldUse::from, given);
    into.macro = word_of(fields, FieldUse::macro, given);
    into.answers = word_of(fields, FieldUse::answers, given);
}

}  // namespace

bool JsonLetters::read(RecordLine unread, const InputOptions& options, const Receiver& into)
{
    const auto refuse = [&](std::string message) {
        into.error({*unread.path, unread.line.number, {}, std::move(message)});
        return true;
    };
    if (const auto trouble = m_check.trouble_with(unread.line.text))
        return refuse(std::string(trouble->message));
    Record record(std::move(unread.line));
    const JsonFields fields(record.text);
    LetterField field;
    if (not take_letter(fields, options.fields, field))
        return refuse(no_letter_message(options.fields, keys_of(record.text, most_keys_told)));
    if (is_blank(field.letter.text))
        return false;
    take_words(fields, options.fields, field);
    hand_on_letter(*unread.path, unread.index, std::move(record), std::move(field), options, into);
    return true;
}

}  // namespace amends
