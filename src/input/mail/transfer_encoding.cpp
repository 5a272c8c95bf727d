// Turns quoted-printable and base64 into the bytes they encode, each with the signs that it was encoded in.
#include "input/mail/transfer_encoding.h"

#include <algorithm>
#include <array>
#include <utility>

namespace amends {
namespace {

int hex_digit(char byte)
{
    if (byte >= '0' and byte <= '9')
        return byte - '0';
    if (byte >= 'A' and byte <= 'F')
        return byte - 'A' + 10;
    return byte >= 'a' and byte <= 'f' ? byte - 'a' + 10 : -1;
}

/// What each sign of base64 stands for, -1 for a byte that is none.
constexpr auto base64_digits = [] {
    std::array<std::int8_t, 256> table{};
    table.fill(-1);
    std::int8_t digit = 0;
    for (const char sign : std::string_view("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"))
        table[static_cast<unsigned char>(sign)] = digit++;
    return table;
}();

int base64_digit(char byte)
{
    return base64_digits[static_cast<unsigned char>(byte)];
}

bool is_space(char byte)
{
    return byte == ' ' or byte == '\t' or byte == '\r' or byte == '\n';
}

/// Bytes of the line break at `at`, after any spaces; 0 where something else comes first.
std::size_t break_size(std::string_view text, std::size_t at)
{
    const auto start = at;
    while (at < text.size() and (text[at] == ' ' or text[at] == '\t'))
        ++at;
    if (at < text.size() and text[at] == '\r')
        ++at;
    if (at == text.size())
        return at - start;
    return text[at] == '\n' ? at + 1 - start : 0;
}

/// Where the bytes from `at` on end that stand for themselves.
std::size_t plain_end(std::string_view text, std::size_t at)
{
    while (at < text.size() and text[at] != '=' and text[at] != ' ' and text[at] != '\t')
        ++at;
    return at;
}

/// One pass over quoted-printable lines.
Placed decoded_quoted_printable(const Placed& lines)
{
    const std::string_view text = lines.bytes;
    Placed result;
    result.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        if (text[at] == '=') {
            if (at + 1 == text.size() or break_size(text, at + 1) > 0) {
                at += 1 + break_size(text, at + 1);
                continue;
            }
            const int high = hex_digit(text[at + 1]), low = at + 2 < text.size() ? hex_digit(text[at + 2]) : -1;
            if (high >= 0 and low >= 0) {
                result.add(static_cast<char>(high * 16 + low), lines.original(at, at + 3));
                at += 3;
                continue;
            }
        } else if (text[at] == ' ' or text[at] == '\t') {
            const auto end = std::min(text.find_first_not_of(" \t", at), text.size());
            if (break_size(text, end) > 0 or end == text.size()) {
                at = end;
                continue;
            }
            for (; at < end; ++at)
                result.add(text[at], lines.original(at, at + 1));
            continue;
        }
        const auto end = plain_end(text, at + 1);
        result.add(lines, at, end);
        at = end;
    }
    return result;
}

/// One pass over base64 lines.
class Base64Decoder {
public:
    Base64Decoder(const Placed& lines, std::optional<TransferError>& error) : m_lines(lines), m_error(error) {}

    Placed run()
    {
        m_result.reserve(m_lines.bytes.size() / 4 * 3);
        for (std::size_t at = 0; at < m_lines.bytes.size(); ++at)
            if (not is_space(m_lines.bytes[at]) and not take(at))
                return std::move(m_result);
        if (m_signs != 0)
            stop(m_lines.bytes.size() - 1, "its base64 breaks off");
        return std::move(m_result);
    }

private:
    [[nodiscard]] bool is_padded() const { return m_closed > 0; }

    /// Whether to go on after the sign at `at`.
    bool take(std::size_t at)
    {
        const char sign = m_lines.bytes[at];
        if (sign == '=') {
            m_closed = m_result.bytes.size();
            m_signs = 0;
            return true;
        }
        const int digit = base64_digit(sign);
        if (digit < 0)
            return stop(at, "its base64 holds a sign that is none");
        m_bits = m_bits << 6 | static_cast<std::uint32_t>(digit);
        if (m_signs > 0)
            m_result.add(static_cast<char>(m_bits >> (6 - 2 * m_signs) & 0xFF), {m_previous, m_lines.ends[at]});
        m_signs = (m_signs + 1) % 4;
        m_previous = m_lines.starts[at];
        return true;
    }

    /// After the padding foreign bytes are what a mailing list added below; before it they are damage.
    bool stop(std::size_t at, const char* damage)
    {
        if (is_padded()) {
            m_result.bytes.resize(m_closed);
            m_result.starts.resize(m_closed);
            m_result.ends.resize(m_closed);
        } else {
            m_error = {m_lines.starts[at], damage};
        }
        return false;
    }

    const Placed& m_lines;
    std::optional<TransferError>& m_error;
    Placed m_result;
    std::size_t m_closed = 0;       ///< bytes decoded up to the last padding
    std::uint32_t m_bits = 0;
    std::uint32_t m_signs = 0;      ///< of the group of four, so far
    std::uint32_t m_previous = 0;   ///< where the sign before stands
};

/// Whether the line is "From " behind one mark or more.
bool is_quoted_from(std::string_view line)
{
    const auto marks = line.find_first_not_of('>');
    return marks != std::string_view::npos and marks > 0 and line.substr(marks).starts_with("From ");
}

}  // namespace

Placed unquoted_lines(std::string_view lines, std::uint32_t at, bool is_from_quoted)
{
    Placed result;
    result.reserve(lines.size());
    if (not is_from_quoted or lines.find(">From ") == std::string_view::npos) {
        result.add(lines, at);
        return result;
    }
    for (std::size_t start = 0; start < lines.size();) {
        const auto end = std::min(lines.find('\n', start), lines.size() - 1) + 1;
        const auto line = lines.substr(start, end - start);
        const std::size_t mark = is_quoted_from(line) ? 1 : 0;
        result.add(line.substr(mark), at + static_cast<std::uint32_t>(start + mark));
        start = end;
    }
    return result;
}

Placed decoded(const Placed& lines, TransferEncoding encoding, std::optional<TransferError>& error)
{
    switch (encoding) {
    case TransferEncoding::quoted_printable: return decoded_quoted_printable(lines);
    case TransferEncoding::base64: return Base64Decoder(lines, error).run();
    case TransferEncoding::identity: break;
    }
    return lines;
}

}  // namespace amends
