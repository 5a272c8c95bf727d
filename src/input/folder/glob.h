// Patterns of file names, as .gitignore writes them.
#pragma once

#include <bitset>
#include <cstdint>
#include <string_view>
#include <vector>

namespace amends {

/// A pattern over bytes in which ? stands for one byte, * for any within a name, ** for any number of folders, [a-z] and [[:digit:]] for one
/// byte of a set and \ for the sign behind it. A pattern that is not well formed matches nothing.
class Glob {
public:
    explicit Glob(std::string_view pattern);

    /// Whether the whole of `path` matches. Takes no longer than the product of both lengths.
    [[nodiscard]] bool matches(std::string_view path) const;

private:
    using Set = std::bitset<256>;

    enum class Kind : std::uint8_t {
        one,      ///< a byte of the set
        star,     ///< any bytes of the set
        folders,  ///< the two tokens behind it or nothing
    };
    struct Token {
        Kind kind = Kind::one;
        Set set;
    };

    void add_stars(std::string_view pattern, std::size_t& at);
    bool add_set(std::string_view pattern, std::size_t& at);
    void add_one(char byte);
    void open(std::vector<bool>& states) const;

    std::vector<Token> m_tokens;
    bool m_is_well_formed = true;
};

}  // namespace amends
