// Turns a .po file into its translations, line by line.
#include "input/locale/po.h"

#include <algorithm>
#include <optional>
#include <vector>

#include "input/locale/escapes.h"
#include "input/locale/messages.h"
#include "input/template/statement.h"

namespace amends {
namespace {

struct Form {
    std::string number;  ///< "[1]" of a plural form
    std::optional<MessageText> text;
};

/// A message with its translations.
struct Entry {
    std::string context, id;
    std::vector<Form> forms;
    std::uint32_t start = 0;
    bool has_id = false, is_fuzzy = false, is_broken = false;
};

enum class Part { none, context, id, plural, form };

class Reader {
public:
    explicit Reader(Messages& messages) : m_messages(messages), m_file(messages.file()) {}

    void run()
    {
        while (m_at < m_file.size()) {
            const auto end = std::min(m_file.find('\n', m_at), m_file.size());
            take_line(m_file.substr(m_at, end - m_at));
            m_at = end + 1;
        }
        m_at = m_file.size();
        finish();
    }

private:
    void take_line(std::string_view whole)
    {
        const auto line = without_margins(whole);
        if (line.empty())
            return finish();
        const auto start = m_at + static_cast<std::size_t>(line.data() - whole.data());
        if (line.starts_with('#'))
            take_comment(line);
        else if (line.starts_with('"'))
            take_string(line, start);
        else
            take_keyword(line, start);
    }

    void take_comment(std::string_view line)
    {
        if (not m_entry.forms.empty())
            finish();
        if (line.starts_with("#,"))
            m_entry.is_fuzzy |= line.find("fuzzy") != std::string_view::npos;
    }

    void take_keyword(std::string_view line, std::size_t start)
    {
        const auto word = line.substr(0, line.find_first_of(" \t\""));
        const bool begins_entry = word == "msgctxt" or word == "msgid";
        if (begins_entry and not m_entry.forms.empty())
            finish();
        if (not m_entry.has_id and m_entry.context.empty())
            m_entry.start = static_cast<std::uint32_t>(start);
        m_part = part_of(word);
        if (m_part == Part::none)
            return spoil(start, "not read: neither a comment nor a part of a message begins so; take the line out or put it between quotation marks");
        m_entry.has_id |= m_part == Part::id;
        if (m_part == Part::form)
            m_entry.forms.push_back({std::string(word.substr(6)), std::nullopt});
        const auto text = without_margins(line.substr(word.size()));
        take_string(text, start + line.size() - text.size());
    }

    static Part part_of(std::string_view word)
    {
        if (word == "msgctxt")
            return Part::context;
        if (word == "msgid")
            return Part::id;
        if (word == "msgid_plural")
            return Part::plural;
        return word == "msgstr" or (word.starts_with("msgstr[") and word.ends_with(']')) ? Part::form : Part::none;
    }

    /// Reads "text", which begins at byte `start` of the file, into the part that is open.
    void take_string(std::string_view text, std::size_t start)
    {
        if (m_entry.is_broken)
            return;
        const auto end = text.size() < 2 ? 0 : closing_mark(text);
        if (m_part == Part::none or not text.starts_with('"') or end == 0)
            return spoil(start, "not read: a text between quotation marks is needed here, closed in the same line; mend the line");
        if (end + 1 != text.size())
            return spoil(start + end + 1, "not read: something follows the closing quotation mark; write \\\" for a mark in the text");
        for (std::size_t at = 1; at < end and not m_entry.is_broken;)
            at += take_piece(text, at, end, start);
    }

    static std::size_t closing_mark(std::string_view text)
    {
        for (std::size_t at = 1; at < text.size(); ++at) {
            if (text[at] == '"')
                return at;
            at += text[at] == '\\' ? 1 : 0;
        }
        return 0;
    }

    std::size_t take_piece(std::string_view text, std::size_t at, std::size_t end, std::size_t start)
    {
        if (text[at] != '\\') {
            const auto size = std::min(text.find('\\', at), end) - at;
            append(text.substr(at, size), start + at, size, false);
            return size;
        }
        const auto escape = po_escape(text.substr(0, end), at);
        if (not escape) {
            spoil(start + at, "not read: no character is written so; write \\\\ for a backslash");
            return 1;
        }
        append(escape->text, start + at, escape->size, true);
        return escape->size;
    }

    void append(std::string_view text, std::size_t at, std::size_t size, bool is_escape)
    {
        if (m_part == Part::context)
            m_entry.context += text;
        else if (m_part == Part::id)
            m_entry.id += text;
        if (m_part != Part::form)
            return;
        auto& message = m_entry.forms.back().text;
        if (not message)
            message.emplace(static_cast<std::uint32_t>(at));
        if (is_escape)
            message->stand_for(text, at, at + size);
        else
            message->copy(m_file, at, at + size);
    }

    /// An entry is told once, however much is wrong with it.
    void spoil(std::size_t at, const char* message)
    {
        if (not m_entry.is_broken)
            m_messages.error(at, message);
        m_entry.is_broken = true;
    }

    void finish()
    {
        if (m_entry.has_id and m_entry.forms.empty())
            spoil(m_entry.start, "not read: this message breaks off before its msgstr; add it");
        std::string key = m_entry.context;
        key.append(key.empty() ? "" : "/").append(m_entry.id);
        if (not m_entry.is_broken and not m_entry.is_fuzzy and not m_entry.id.empty())
            for (auto& form : m_entry.forms)
                if (form.text)
                    m_messages.hand_on(key + form.number, std::move(*form.text));
        m_entry = {};
        m_part = Part::none;
    }

    Messages& m_messages;
    std::string_view m_file;
    std::size_t m_at = 0;
    Entry m_entry;
    Part m_part = Part::none;
};

}  // namespace

void read_po(std::string path, std::string bytes, const InputOptions&, const Receiver& into)
{
    read_messages<Reader>(path, std::move(bytes), into);
}

}  // namespace amends
