// Turns pieces of a stream into messages by the Content-Length in front of each, and messages into such a stream.
#include "lsp/framing.h"

#include <algorithm>
#include <cctype>
#include <charconv>

#include <fmt/format.h>

namespace amends {
namespace {

constexpr std::size_t longest_header = 4096;
constexpr std::string_view length_name = "content-length";

std::string_view without_margins(std::string_view text)
{
    const auto start = std::min(text.find_first_not_of(" \t\r"), text.size());
    return text.substr(start, text.find_last_not_of(" \t\r") + 1 - start);
}

bool is_name(std::string_view text)
{
    return not text.empty() and std::all_of(text.begin(), text.end(), [](unsigned char byte) { return std::isalnum(byte) != 0 or byte == '-'; });
}

bool names_length(std::string_view name)
{
    return std::equal(name.begin(), name.end(), length_name.begin(), length_name.end(), [](unsigned char byte, char wanted) { return std::tolower(byte) == wanted; });
}

}  // namespace

void Framing::add(std::string_view bytes)
{
    if (m_is_broken)
        return;
    m_bytes.erase(0, m_at);
    m_at = 0;
    m_bytes += bytes;
    pass_over();
}

std::optional<Framed> Framing::next()
{
    if (m_is_broken)
        return std::nullopt;
    if (not m_is_in_content)
        if (auto ended = read_headers())
            return ended;
    if (not m_is_in_content or m_bytes.size() - m_at < *m_length)
        return std::nullopt;
    Frame frame{m_bytes.substr(m_at, *m_length)};
    m_at += *m_length;
    m_length.reset();
    m_is_in_content = false;
    return frame;
}

/// Reads lines up to the empty one behind the headers. What it returns takes the place of a message.
std::optional<Framed> Framing::read_headers()
{
    while (const auto line = take_line()) {
        if (not line->empty()) {
            if (not read_header(*line))
                return broken(*line);
            continue;
        }
        if (not m_length)
            return broken("");
        if (*m_length <= most) {
            m_is_in_content = true;
            return std::nullopt;
        }
        const OversizedFrame frame{*m_length};
        m_passed_over = *m_length;
        m_length.reset();
        pass_over();
        return frame;
    }
    if (m_bytes.size() - m_at > longest_header)
        return broken(std::string_view(m_bytes).substr(m_at));
    return std::nullopt;
}

std::optional<std::string_view> Framing::take_line()
{
    const auto end = m_bytes.find('\n', m_at);
    if (end == std::string::npos or end - m_at > longest_header)
        return std::nullopt;
    const auto line = without_margins(std::string_view(m_bytes).substr(m_at, end - m_at));
    m_at = end + 1;
    return line;
}

bool Framing::read_header(std::string_view line)
{
    const auto colon = line.find(':');
    if (colon == std::string_view::npos or not is_name(line.substr(0, colon)))
        return false;
    if (not names_length(line.substr(0, colon)))
        return true;
    const auto value = without_margins(line.substr(colon + 1));
    std::uint64_t length = 0;
    const auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), length);
    if (error != std::errc{} or end != value.data() + value.size())
        return false;
    m_length = length;
    return true;
}

Framed Framing::broken(std::string_view line)
{
    constexpr std::size_t shown = 60;
    BrokenFrame frame{std::string(line.substr(0, shown))};
    m_is_broken = true;
    m_bytes.clear();
    m_at = 0;
    return frame;
}

/// Drops what has arrived of a message that is too large.
void Framing::pass_over()
{
    const auto size = std::min<std::uint64_t>(m_passed_over, m_bytes.size() - m_at);
    m_at += size;
    m_passed_over -= size;
}

std::string framed(std::string_view content)
{
    return fmt::format("Content-Length: {}\r\n\r\n{}", content.size(), content);
}

}  // namespace amends
