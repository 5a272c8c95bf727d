// Turns the lines of a JSON export into letters, one at a time.
#include "input/export/jsonl.h"

#include <algorithm>
#include <utility>

#include <fmt/format.h>
#include <simdjson.h>

#include "input/export/export_notes.h"
#include "input/export/field_names.h"
#include "input/export/input_lines.h"
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

/// What is wrong with a line that the parser does not take.
std::string refusal(simdjson::error_code code)
{
    switch (code) {
    case simdjson::DEPTH_ERROR: return "not read: its brackets are nested too deeply; leave such records out";
    case simdjson::STRING_ERROR:
        return "not read: a string in it holds a broken escape or half a surrogate pair; write the export again";
    case simdjson::NUMBER_ERROR: return "not read: a number in it is too long or none that JSON knows; write it as a string";
    case simdjson::UNCLOSED_STRING: return "not read: a string in it is not closed; a record is one whole line of JSON";
    case simdjson::MEMALLOC:
    case simdjson::CAPACITY: return "not read: it is too large; a record holds one letter";
    default: return "not read: this line is no JSON; a record is one whole line of JSON";
    }
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
        line.text.reserve(line.text.size() + simdjson::SIMDJSON_PADDING);
        const auto code = m_parser.parse(line.text).error();
        if (code != simdjson::SUCCESS)
            refuse(line.number, refusal(code));
        else
            take_record(line);
        return true;
    }

    void take_record(const InputLine& line)
    {
        Record record;
        record.append(line);
        LetterField field;
        if (not find_letter(record.text, field))
            return refuse(line.number, no_letter_message(m_options.fields, keys_of(record.text, most_keys_told)));
        if (is_blank(field.letter.text)) {
            ++m_index;
            return m_notes.add_empty(line.number);
        }
        field.id = word(record.text, FieldUse::id);
        field.date = word(record.text, FieldUse::date);
        field.from = word(record.text, FieldUse::from);
        field.macro = word(record.text, FieldUse::macro);
        field.answers = word(record.text, FieldUse::answers);
        hand_on_letter(m_path, m_index++, std::move(record), std::move(field), m_options, m_into);
    }

    /// Whether a field for a letter is there; it may be blank.
    bool find_letter(std::string_view json, LetterField& into) const
    {
        bool is_there = false;
        for (const auto use : {FieldUse::text, FieldUse::html}) {
            for (const auto name : names_of(use, m_options.fields)) {
                const auto at = find_value(json, name);
                if (not at or not(is_string(json, *at) or json[*at] == 'n'))
                    continue;
                is_there = true;
                auto words = is_string(json, *at) ? string_at(json, *at) : MappedText{};
                use == FieldUse::html ? into.take_html(std::move(words)) : into.take_text(std::move(words));
                if (not is_blank(into.letter.text))
                    return true;
            }
        }
        return is_there;
    }

    [[nodiscard]] std::optional<std::string> word(std::string_view json, FieldUse use) const
    {
        for (const auto name : names_of(use, m_options.fields))
            if (const auto at = find_value(json, name))
                if (auto found = word_at(json, *at))
                    return found;
        return std::nullopt;
    }

    std::string m_path;
    InputLines m_lines;
    const InputOptions& m_options;
    const Receiver& m_into;
    simdjson::dom::parser m_parser{InputLines::longest * 2};
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
