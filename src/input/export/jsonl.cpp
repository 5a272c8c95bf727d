// Turns the lines of a JSON export into letters, one at a time.
#include "input/export/jsonl.h"

#include <algorithm>
#include <utility>

#include "input/export/export_notes.h"
#include "input/export/field_names.h"
#include "input/export/input_lines.h"
#include "input/export/json_record.h"
#include "input/export/json_value.h"
#include "input/plain_text.h"
#include "input/export/record.h"

namespace amends {
namespace {

constexpr std::size_t most_keys_told = 9;

std::string_view trimmed(std::string_view line)
{
    const auto first = std::min(line.find_first_not_of(" \t\r\n"), line.size());
    const auto last = line.find_last_not_of(" \t\r\n");
    return line.substr(first, last == std::string_view::npos ? 0 : last + 1 - first);
}

class JsonLines {
public:
    JsonLines(std::string path, const ByteStream& bytes, const InputOptions& options, const Receiver& into)
        : m_path(std::move(path)), m_lines(bytes, options.encoding), m_options(options), m_into(into)
    {}

    void run()
    {
        while (auto line = m_lines.next()) {
            if (const auto* bad = std::get_if<BadLine>(&*line))
                refuse(bad->number, bad->message);
            else if (not take(std::get<InputLine>(*line)))
                return;
        }
        m_notes.tell(m_path, m_lines.guessed(), m_into);
    }

private:
    void refuse(std::uint32_t line, std::string message)
    {
        ++m_index;
        m_into.error({m_path, line, {}, std::move(message)});
    }

    /// False where there is no use in going on.
    bool take(InputLine& line)
    {
        const auto words = trimmed(line.text);
        if (words.empty())
            return true;
        if (m_index == 0 and (words == "{" or words == "[")) {
            refuse(line.number,
                   "not read: this is one JSON document over many lines; write a record a line, for example with: jq -c '.[]'");
            return false;
        }
        if (const auto trouble = m_check.trouble_with(line.text))
            refuse(line.number, std::string(trouble->message));
        else
            take_record(std::move(line));
        return true;
    }

    void take_record(InputLine line)
    {
        const std::uint32_t number = line.number;
        Record record(std::move(line));
        const JsonFields fields(record.text);
        LetterField field;
        if (not take_letter(fields, field))
            return refuse(number, no_letter_message(m_options.fields, keys_of(record.text, most_keys_told)));
        if (is_blank(field.letter.text)) {
            ++m_index;
            return m_notes.add_empty(number);
        }
        field.id = word_of(fields, FieldUse::id, m_options.fields);
        field.date = word_of(fields, FieldUse::date, m_options.fields);
        field.from = word_of(fields, FieldUse::from, m_options.fields);
        field.macro = word_of(fields, FieldUse::macro, m_options.fields);
        field.answers = word_of(fields, FieldUse::answers, m_options.fields);
        hand_on_letter(m_path, m_index++, std::move(record), std::move(field), m_options, m_into);
    }

    /// Whether a field for a letter is there; it may be blank.
    bool take_letter(const JsonFields& fields, LetterField& into) const
    {
        bool is_there = false;
        find_letter(fields, m_options.fields, [&](FieldUse use, std::size_t at) {
            const std::string_view json = fields.json();
            is_there = true;
            auto words = is_string(json, at) ? string_at(json, at) : MappedText{};
            use == FieldUse::html ? into.take_html(std::move(words)) : into.take_text(std::move(words));
            return not is_blank(into.letter.text);
        });
        return is_there;
    }

    std::string m_path;
    InputLines m_lines;
    const InputOptions& m_options;
    const Receiver& m_into;
    JsonCheck m_check;
    ExportNotes m_notes;
    std::uint32_t m_index = 0;
};

}  // namespace

void read_jsonl(std::string path, const ByteStream& bytes, const InputOptions& options, const Receiver& into)
{
    JsonLines(std::move(path), bytes, options, into).run();
}

bool is_likely_jsonl(std::string_view head)
{
    if (head.starts_with("\xEF\xBB\xBF"))
        head.remove_prefix(3);
    const auto line = trimmed(head.substr(0, head.find('\n')));
    if (not line.starts_with('{'))
        return false;
    const auto inside = trimmed(line.substr(1));
    return inside.starts_with('"') and inside.find("\":") != std::string_view::npos;
}

}  // namespace amends
