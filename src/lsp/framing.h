// The messages in a stream of bytes, each behind a header that tells its length.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>

namespace amends {

/// The content of one message.
struct Frame {
    std::string content;
};

/// A message that is passed over because of its size in bytes.
struct OversizedFrame {
    std::uint64_t size = 0;
};

/// What stands where a header should; nobody knows where the next message begins.
struct BrokenFrame {
    std::string line;
};

using Framed = std::variant<Frame, OversizedFrame, BrokenFrame>;

/// Cuts what arrives in pieces of any size into messages. Keeps at most one message of `most` bytes and what was added since.
class Framing {
public:
    static constexpr std::uint64_t most = std::uint64_t{64} << 20;

    void add(std::string_view bytes);
    /// The next message; nothing while it is not whole. After a broken frame there is no other.
    [[nodiscard]] std::optional<Framed> next();

private:
    [[nodiscard]] std::optional<std::string_view> take_line();
    [[nodiscard]] bool read_header(std::string_view line);
    [[nodiscard]] std::optional<Framed> read_headers();
    [[nodiscard]] Framed broken(std::string_view line);
    void pass_over();

    std::string m_bytes;
    std::size_t m_at = 0;  ///< of m_bytes: what is not read yet
    std::uint64_t m_passed_over = 0;  ///< bytes still to be dropped
    std::optional<std::uint64_t> m_length;
    bool m_is_in_content = false, m_is_broken = false;
};

/// `content` behind its header.
[[nodiscard]] std::string framed(std::string_view content);

}  // namespace amends
