// Turns a JSON file into its strings with the places of all their characters, which parsers of JSON do not tell.
#include <algorithm>

#include "input/locale/escapes.h"
#include "input/locale/key_path.h"
#include "input/locale/strings.h"

namespace amends {
namespace {

constexpr std::size_t deepest = 500;

class Walker {
public:
    explicit Walker(Messages& messages) : m_messages(messages), m_file(messages.file()) {}

    void run()
    {
        while (not m_is_over) {
            m_at = std::min(m_file.find_first_not_of(" \t\r\n", m_at), m_file.size());
            if (m_at == m_file.size())
                break;
            take(m_file[m_at]);
        }
        if (not m_is_over and m_path.depth() > 0)
            stop("not read from here on: the file breaks off inside a { or [; complete it");
    }

private:
    void take(char sign)
    {
        switch (sign) {
        case '{':
        case '[': return enter(sign == '{');
        case '}':
        case ']': return leave(sign == '}');
        case '"': return take_string();
        case ',': m_path.next(); break;
        case ':': break;
        default: return skip_literal();
        }
        ++m_at;
    }

    void enter(bool is_map)
    {
        if (m_path.depth() == deepest)
            return stop("not read from here on: it is nested deeper than 500 levels; flatten it");
        if (is_map)
            m_path.enter_map();
        else
            m_path.enter_list();
        ++m_at;
    }

    void leave(bool is_map)
    {
        if (m_path.depth() == 0 or m_path.is_in_map() != is_map)
            return stop("not read from here on: this bracket closes none that is open; mend the brackets");
        m_path.leave();
        ++m_at;
    }

    /// Numbers, true, false and null.
    void skip_literal()
    {
        constexpr std::string_view signs = "+-.0123456789abcdefghijklmnopqrstuvwxyzE";
        const auto end = std::min(m_file.find_first_not_of(signs, m_at), m_file.size());
        if (end == m_at)
            return stop("not read from here on: this is no JSON; mend it, or name the file .yaml if it is YAML");
        m_at = end;
    }

    void take_string()
    {
        const bool is_key = m_path.awaits_key();
        MessageText text(static_cast<std::uint32_t>(++m_at));
        const bool is_read = read_string(text);
        if (m_is_over)
            return;
        if (is_key)
            m_path.take_key(text.text());
        else if (is_read)
            m_messages.hand_on(m_path.joined(), std::move(text));
    }

    /// Reads up to the closing mark and steps over it; whether all of it could be read.
    bool read_string(MessageText& text)
    {
        for (bool is_read = true;;) {
            const auto end = std::min(m_file.find_first_of("\"\\\r\n", m_at), m_file.size());
            text.copy(m_file, m_at, end);
            m_at = end;
            if (m_at == m_file.size() or m_file[m_at] == '\n' or m_file[m_at] == '\r') {
                stop("not read from here on: a text has no closing quotation mark before the end of its line; close it");
                return false;
            }
            if (m_file[m_at] == '"') {
                ++m_at;
                return is_read;
            }
            is_read = take_escape(text, is_read);
        }
    }

    bool take_escape(MessageText& text, bool is_read)
    {
        const auto escape = json_escape(m_file, m_at);
        const auto size = escape ? escape->size : std::min<std::size_t>(2, m_file.size() - m_at);
        if (escape)
            text.stand_for(escape->text, m_at, m_at + size);
        else if (is_read)
            m_messages.error(m_at, "not read: JSON writes no character so; write \\\\ for a backslash, \\u with four digits for others");
        m_at += size;
        return is_read and escape;
    }

    void stop(const char* message)
    {
        m_messages.error(m_at, message);
        m_is_over = true;
    }

    Messages& m_messages;
    std::string_view m_file;
    KeyPath m_path;
    std::size_t m_at = 0;
    bool m_is_over = false;
};

}  // namespace

void read_json_strings(Messages& messages)
{
    Walker(messages).run();
}

}  // namespace amends
