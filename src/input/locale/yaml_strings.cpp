// Turns a YAML file into its strings: yaml-cpp reads them and tells where each begins, and laying the value beside what is written
// there gives the places of its characters.
#include <algorithm>
#include <istream>
#include <optional>
#include <streambuf>

#include <fmt/format.h>
#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/yaml.h>

#include "input/locale/escapes.h"
#include "input/locale/key_path.h"
#include "input/locale/strings.h"
#include "text/utf8.h"

namespace amends {
namespace {

constexpr std::string_view white = " \t\r\n";

/// Lays a value beside the way in which it is written, from its first sign on.
class Alignment {
public:
    Alignment(std::string_view file, std::size_t at, std::string_view value) : m_file(file), m_at(at), m_value(value) {}

    /// The value with its places, or nothing where it is not found in the file.
    std::optional<MessageText> run()
    {
        skip_properties();
        m_style = here();
        if (m_style == '|' or m_style == '>')
            m_at = std::min(m_file.find('\n', m_at), m_file.size());
        else if (m_style == '"' or m_style == '\'')
            ++m_at;
        if (m_value.find_first_not_of(white) != 0 or m_style == '|' or m_style == '>')
            skip_white();
        MessageText text(static_cast<std::uint32_t>(std::min(m_at, m_file.size())));
        while (not m_value.empty())
            if (not step(text))
                return std::nullopt;
        return text;
    }

private:
    [[nodiscard]] char here() const { return m_at < m_file.size() ? m_file[m_at] : '\0'; }
    void skip_white() { m_at = std::min(m_file.find_first_not_of(white, m_at), m_file.size()); }

    /// Steps over an anchor and a tag: &late !str.
    void skip_properties()
    {
        while (here() == '&' or here() == '!') {
            m_at = std::min(m_file.find_first_of(white, m_at), m_file.size());
            skip_white();
        }
    }

    bool step(MessageText& text)
    {
        if (m_style == '"' and here() == '\\')
            return take_escape(text);
        if (m_style == '\'' and m_file.substr(m_at, 2) == "''" and m_value.front() == '\'')
            return take(text, 1, 2);
        if (white.find(m_value.front()) != std::string_view::npos and white.find(here()) != std::string_view::npos)
            return take(text, white_size(m_value), white_size(m_file.substr(m_at)));
        const auto same = same_size();
        if (same > 0) {
            text.copy(m_file, m_at, m_at + same);
            m_at += same;
            m_value.remove_prefix(same);
            return true;
        }
        if (white.find(m_value.front()) != std::string_view::npos and m_at >= m_file.size())
            return take(text, white_size(m_value), 0);
        const auto size = m_at < m_file.size() ? white_size(m_file.substr(m_at)) : 0;
        m_at += size;
        return size > 0;
    }

    static std::size_t white_size(std::string_view text) { return std::min(text.find_first_not_of(white), text.size()); }

    /// Bytes that are written as they are meant, up to white space or a sign of the style.
    [[nodiscard]] std::size_t same_size() const
    {
        std::size_t size = 0;
        while (size < m_value.size() and m_at + size < m_file.size() and m_value[size] == m_file[m_at + size]) {
            const char byte = m_value[size];
            if (white.find(byte) != std::string_view::npos or (m_style == '"' and byte == '\\') or (m_style == '\'' and byte == '\''))
                break;
            ++size;
        }
        while (size > 0 and size < m_value.size() and is_continuation_byte(m_value[size]))
            --size;
        return size;
    }

    bool take(MessageText& text, std::size_t value_size, std::size_t file_size)
    {
        text.stand_for(m_value.substr(0, value_size), m_at, m_at + file_size);
        m_value.remove_prefix(value_size);
        m_at += file_size;
        return true;
    }

    /// An escape; one before the end of a line only joins the next line.
    bool take_escape(MessageText& text)
    {
        if (const char next = m_at + 1 < m_file.size() ? m_file[m_at + 1] : '\0'; next == '\n' or next == '\r') {
            ++m_at;
            skip_white();
            return true;
        }
        const auto escape = yaml_escape(m_file, m_at);
        if (not escape)
            return false;
        const auto meant = escape->text.empty() ? std::size_t{1} : escape->text.size();
        if (meant > m_value.size())
            return false;
        text.stand_for(escape->text, m_at, m_at + escape->size);
        m_value.remove_prefix(meant);
        m_at += escape->size;
        return true;
    }

    std::string_view m_file;
    std::size_t m_at;
    std::string_view m_value;
    char m_style = '\0';
};

/// Takes the events of the parser, which follows no alias: a text that is used again is read where it stands.
class Events : public YAML::EventHandler {
public:
    explicit Events(Messages& messages) : m_messages(messages) {}

    /// At some stray signs the parser begins document after document without going on.
    void OnDocumentStart(const YAML::Mark& mark) override
    {
        if (mark.pos <= m_document)
            throw YAML::ParserException(mark, "this sign has no place here");
        m_document = mark.pos;
        m_path = {};
    }
    void OnDocumentEnd() override {}
    void OnNull(const YAML::Mark&, YAML::anchor_t) override { pass(); }
    void OnAlias(const YAML::Mark&, YAML::anchor_t) override { pass(); }
    void OnScalar(const YAML::Mark& mark, const std::string&, YAML::anchor_t, const std::string& value) override
    {
        if (m_path.awaits_key())
            return m_path.take_key(value);
        if (mark.pos >= 0)
            if (auto text = Alignment(m_messages.file(), static_cast<std::size_t>(mark.pos), value).run())
                m_messages.hand_on(m_path.joined(), std::move(*text));
        m_path.next();
    }
    void OnSequenceStart(const YAML::Mark&, const std::string&, YAML::anchor_t, YAML::EmitterStyle::value) override
    {
        settle_key();
        m_path.enter_list();
    }
    void OnMapStart(const YAML::Mark&, const std::string&, YAML::anchor_t, YAML::EmitterStyle::value) override
    {
        settle_key();
        m_path.enter_map();
    }
    void OnSequenceEnd() override { leave(); }
    void OnMapEnd() override { leave(); }

private:
    /// A key, or a value, that is no text.
    void pass()
    {
        if (m_path.awaits_key())
            m_path.take_key({});
        else
            m_path.next();
    }
    /// A key that is itself a map or a list has no name.
    void settle_key()
    {
        m_was_key.push_back(m_path.awaits_key());
    }
    void leave()
    {
        m_path.leave();
        const bool was_key = m_was_key.back();
        m_was_key.pop_back();
        if (was_key)
            m_path.take_key({});
        else
            m_path.next();
    }

    Messages& m_messages;
    KeyPath m_path;
    std::vector<bool> m_was_key;
    int m_document = -1;  ///< where the last one began
};

/// Lets a parser read a text where it lies.
class Buffer : public std::streambuf {
public:
    explicit Buffer(std::string_view text)
    {
        char* begin = const_cast<char*>(text.data());  // only read through
        setg(begin, begin, begin + text.size());
    }
};

}  // namespace

void read_yaml_strings(Messages& messages)
{
    Buffer buffer(messages.file());
    std::istream stream(&buffer);
    Events events(messages);
    try {
        YAML::Parser parser(stream);
        while (parser.HandleNextDocument(events))
            ;
    } catch (const YAML::Exception& error) {
        const auto at = error.mark.pos < 0 ? 0 : std::min(static_cast<std::size_t>(error.mark.pos), messages.file().size());
        messages.error(at, fmt::format("not read from here on: {}; mend the YAML, or put the text between single quotation marks", error.msg));
    }
}

}  // namespace amends
