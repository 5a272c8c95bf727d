// Where tags end.
#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <string_view>

namespace amends {

/// No tag but a remark is longer than this many bytes.
inline constexpr std::size_t longest_tag = 4096;

/// Finds closing signs in one text, asked from front to back: no stretch of it is searched twice for the same sign.
class Closers {
public:
    explicit Closers(std::string_view text) : m_text(text) {}

    /// Where the next `sign` at or behind `at` begins, or npos.
    [[nodiscard]] std::size_t next(std::string_view sign, std::size_t at);

    /// The same for a tag that begins at `at`: a sign inside quotation marks is passed over where the marks pair, and a
    /// sign too far away is none.
    [[nodiscard]] std::size_t end_of_tag(std::string_view sign, std::size_t at);

private:
    std::string_view m_text;
    std::map<std::string, std::size_t, std::less<>> m_next;  ///< of each sign, what was found last
};

}  // namespace amends
