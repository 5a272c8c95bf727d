// Turns a .properties file into its values: lines joined where they go on, escapes decoded.
#include "input/locale/properties.h"

#include <algorithm>

#include "input/locale/escapes.h"
#include "input/locale/messages.h"
#include "text/utf8.h"

namespace amends {
namespace {

constexpr std::string_view margin = " \t\f";

class Reader {
public:
    explicit Reader(Messages& messages) : m_messages(messages), m_file(messages.file()) {}

    void run()
    {
        while (m_at < m_file.size()) {
            skip(" \t\f\r\n");
            if (at_end())
                return;
            if (m_file[m_at] == '#' or m_file[m_at] == '!')
                m_at = line_end();
            else
                read_pair();
        }
    }

private:
    [[nodiscard]] bool at_end() const { return m_at >= m_file.size(); }
    [[nodiscard]] std::size_t line_end() const { return std::min(m_file.find_first_of("\r\n", m_at), m_file.size()); }
    void skip(std::string_view signs) { m_at = std::min(m_file.find_first_not_of(signs, m_at), m_file.size()); }

    /// Steps over a backslash that ends its line, the line break and the margin of the next line.
    bool skip_continuation()
    {
        const auto next = m_file.substr(m_at, 3);
        const bool is_pair = next == "\\\r\n";
        if (not is_pair and not next.starts_with("\\\n") and not next.starts_with("\\\r"))
            return false;
        m_at += is_pair ? 3 : 2;
        skip(margin);
        return true;
    }

    void read_pair()
    {
        auto key = read_key();
        skip(margin);
        if (not at_end() and (m_file[m_at] == '=' or m_file[m_at] == ':')) {
            ++m_at;
            skip(margin);
        }
        while (skip_continuation())
            ;
        MessageText value(static_cast<std::uint32_t>(m_at));
        if (read_value(value))
            m_messages.hand_on(std::move(key), std::move(value));
    }

    std::string read_key()
    {
        std::string key;
        while (not at_end() and std::string_view("=: \t\f\r\n").find(m_file[m_at]) == std::string_view::npos) {
            if (m_file[m_at] != '\\') {
                key += m_file[m_at++];
            } else if (not skip_continuation()) {
                const auto escape = java_escape(m_file, m_at);
                key += escape ? escape->text : "\\";
                m_at += escape ? escape->size : 1;
            }
        }
        return key;
    }

    /// Reads to the end of the value; whether all of it could be read.
    bool read_value(MessageText& value)
    {
        bool is_read = true;
        while (not at_end() and m_file[m_at] != '\r' and m_file[m_at] != '\n') {
            if (m_file[m_at] != '\\') {
                const auto end = std::min(m_file.find_first_of("\\\r\n", m_at), m_file.size());
                value.copy(m_file, m_at, end);
                m_at = end;
            } else if (not skip_continuation()) {
                const auto escape = java_escape(m_file, m_at);
                if (escape)
                    value.stand_for(escape->text, m_at, m_at + escape->size);
                else if (is_read)
                    m_messages.error(m_at, "not read: no character is written so; write \\u with four digits, or two of them for a pair");
                is_read = is_read and escape;
                m_at += escape ? escape->size : 1;
            }
        }
        return is_read;
    }

    Messages& m_messages;
    std::string_view m_file;
    std::size_t m_at = 0;
};

}  // namespace

void read_properties(std::string path, std::string bytes, const InputOptions&, const Receiver& into)
{
    read_messages<Reader>(path, std::move(bytes), into);
}

}  // namespace amends
