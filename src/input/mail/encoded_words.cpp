// Turns the value of a header into text: encoded words that stand side by side are decoded as one, since mail programs cut them inside of
// characters.
#include "input/mail/encoded_words.h"

#include <cctype>
#include <optional>

#include "input/mail/charset_text.h"
#include "input/mail/placed_text.h"
#include "input/mail/transfer_encoding.h"

namespace amends {
namespace {

/// =?charset*language?Q?payload?=
struct EncodedWord {
    std::string_view charset;
    bool is_base64 = false;
    std::size_t payload = 0, payload_end = 0, end = 0;  ///< bytes of the value
};

bool is_space(char byte)
{
    return byte == ' ' or byte == '\t' or byte == '\r' or byte == '\n';
}

std::optional<EncodedWord> encoded_word(std::string_view value, std::size_t at)
{
    constexpr std::size_t longest_charset = 60, longest_payload = 4096;
    if (value.substr(at, 2) != "=?")
        return std::nullopt;
    const auto mark = value.substr(at + 2, longest_charset).find('?');
    if (mark == std::string_view::npos or mark == 0 or at + mark + 4 >= value.size() or value[at + mark + 4] != '?')
        return std::nullopt;
    const auto charset = value.substr(at + 2, mark);
    const auto kind = std::tolower(static_cast<unsigned char>(value[at + mark + 3]));
    EncodedWord word{charset.substr(0, charset.find('*')), kind == 'b', at + mark + 5, 0, 0};
    // Some programs leave spaces in a Q word, so it runs to its end mark, but no further than its line.
    const auto rest = value.substr(word.payload, longest_payload);
    const auto size = rest.substr(0, rest.find('\n')).find("?=");
    if (size == std::string_view::npos or (kind != 'b' and kind != 'q'))
        return std::nullopt;
    word.payload_end = word.payload + size;
    word.end = word.payload_end + 2;
    return word;
}

/// The bytes that an encoded word stands for.
Placed word_bytes(const EncodedWord& word, std::string_view value, std::uint32_t at)
{
    Placed payload;
    payload.add(value.substr(word.payload, word.payload_end - word.payload), at + static_cast<std::uint32_t>(word.payload));
    std::optional<TransferError> error;
    if (word.is_base64)
        return decoded(payload, TransferEncoding::base64, error);
    for (char& byte : payload.bytes)
        byte = byte == '_' ? ' ' : byte;
    // A space at the end of a line of text means nothing, but it does at the end of a word: one more byte keeps it there.
    payload.add('.', {payload.ends.empty() ? at : payload.ends.back(), payload.ends.empty() ? at : payload.ends.back()});
    auto bytes = decoded(payload, TransferEncoding::quoted_printable, error);
    bytes.bytes.pop_back();
    bytes.starts.pop_back();
    bytes.ends.pop_back();
    return bytes;
}

void join(Placed& bytes, const Placed& more)
{
    bytes.bytes += more.bytes;
    bytes.starts.insert(bytes.starts.end(), more.starts.begin(), more.starts.end());
    bytes.ends.insert(bytes.ends.end(), more.ends.begin(), more.ends.end());
}

/// One pass over the value of a header.
class HeaderReader {
public:
    HeaderReader(std::string_view value, std::uint32_t at, MappedText& into) : m_value(value), m_at(at), m_into(into) {}

    void run()
    {
        for (std::size_t at = 0; at < m_value.size();) {
            if (const auto word = encoded_word(m_value, at))
                at = take_words(*word);
            else
                at = take_plain(at);
        }
    }

private:
    /// Takes the words in one charset from `word` on and returns where the value goes on; white space between words is none.
    std::size_t take_words(EncodedWord word)
    {
        const auto charset = word.charset;
        Placed bytes;
        auto end = word.end;
        for (;;) {
            join(bytes, word_bytes(word, m_value, m_at));
            end = word.end;
            const auto next = past_spaces(end);
            const auto following = encoded_word(m_value, next);
            if (not following)
                break;
            end = next;
            if (following->charset != charset)
                break;
            word = *following;
        }
        add(charset_text(bytes, charset).text);
        return end;
    }

    std::size_t take_plain(std::size_t start)
    {
        auto end = start + 1;
        while (end < m_value.size() and not encoded_word(m_value, end))
            ++end;
        Placed bytes;
        bytes.add(m_value.substr(start, end - start), m_at + static_cast<std::uint32_t>(start));
        add(charset_text(bytes, {}).text);
        return end;
    }

    [[nodiscard]] std::size_t past_spaces(std::size_t at) const
    {
        while (at < m_value.size() and is_space(m_value[at]))
            ++at;
        return at;
    }

    /// Adds text on one line: a line break with the white space round it is one space.
    void add(const Placed& text)
    {
        for (std::size_t at = 0; at < text.bytes.size();) {
            auto end = at;
            while (end < text.bytes.size() and not is_break(text.bytes[end]))
                ++end;
            m_into.carry(text, at, end);
            at = end;
            while (end < text.bytes.size() and is_space(text.bytes[end]))
                ++end;
            if (at < end)
                m_into.stand_for(" ", text.original(at, end));
            at = end;
        }
    }

    static bool is_break(char byte) { return byte == '\n' or byte == '\r'; }

    std::string_view m_value;
    std::uint32_t m_at;
    MappedText& m_into;
};

}  // namespace

void append_header_text(std::string_view value, std::uint32_t at, MappedText& into)
{
    HeaderReader(value, at, into).run();
}

std::string header_text(std::string_view value)
{
    MappedText text;
    append_header_text(value, 0, text);
    return std::string(text.text());
}

}  // namespace amends
