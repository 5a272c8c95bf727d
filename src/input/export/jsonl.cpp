// Turns the lines of a JSON export into records, and these into letters unless somebody else will.
#include "input/export/jsonl.h"

#include <algorithm>
#include <memory>
#include <utility>

#include "input/export/export_notes.h"
#include "input/export/input_lines.h"
#include "input/export/json_letters.h"

namespace amends {
namespace {

std::string_view trimmed(std::string_view line)
{
    const auto first = std::min(line.find_first_not_of(" \t\r\n"), line.size());
    const auto last = line.find_last_not_of(" \t\r\n");
    return line.substr(first, last == std::string_view::npos ? 0 : last + 1 - first);
}

class JsonLines {
public:
    JsonLines(std::string path, const ByteStream& bytes, const InputOptions& options, const Receiver& into)
        : m_path(std::make_shared<const std::string>(std::move(path))), m_lines(bytes, options.encoding), m_options(options), m_into(into)
    {}

    void run()
    {
        while (auto line = m_lines.next()) {
            if (const auto* bad = std::get_if<BadLine>(&*line))
                refuse(bad->number, bad->message);
            else if (not take(std::get<InputLine>(*line)))
                return;
        }
        m_notes.tell(*m_path, m_lines.guessed(), m_into);
    }

private:
    void refuse(std::uint32_t line, std::string message)
    {
        ++m_index;
        m_into.error({*m_path, line, {}, std::move(message)});
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
        const std::uint32_t number = line.number;
        RecordLine record{m_path, std::move(line), m_index++};
        if (m_into.record)
            m_into.record(std::move(record));
        else if (not m_letters.read(std::move(record), m_options, m_into))
            m_notes.add_empty(number);
        return true;
    }

    std::shared_ptr<const std::string> m_path;
    InputLines m_lines;
    const InputOptions& m_options;
    const Receiver& m_into;
    JsonLetters m_letters;
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
