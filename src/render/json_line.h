// JSON of which most is known beforehand: archives have lines by the million, and each its names, quotes and commas again.
#pragma once

#include <array>
#include <charconv>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <optional>
#include <string>
#include <string_view>

namespace amends {

/// A text that stands in JSON as it is: the name of one of few things.
struct PlainText {
    std::string_view text;
};

/// A hash, as sixteen hexadecimal digits between quotes.
struct HexKey {
    std::uint64_t value = 0;
};

/// Gathers the pieces of a line, and hands them on to a text, which must outlive it, many at once.
class JsonLine {
public:
    explicit JsonLine(std::string& out) : m_out(out) {}
    ~JsonLine() { hand_on(); }
    JsonLine(const JsonLine&) = delete;
    JsonLine& operator=(const JsonLine&) = delete;

    /// Appends a piece as it is, with what comes before a value: {"kind":
    template <std::size_t size>
    JsonLine& add(const char (&piece)[size])
    {
        static_assert(size <= room);
        write(piece, size - 1);
        return *this;
    }
    template <std::size_t size, class Value>
    JsonLine& add(const char (&piece)[size], const Value& value)
    {
        add(piece);
        append(value);
        return *this;
    }

private:
    static constexpr std::size_t room = 1024;

    void append(std::string_view text);
    void append(const std::string& text) { append(std::string_view(text)); }
    void append(PlainText name);
    void append(HexKey key);
    void append(bool value);
    template <std::integral Number>
    void append(Number number)
    {
        constexpr std::size_t longest = 24;
        make_room(longest);
        m_size = static_cast<std::size_t>(std::to_chars(m_pieces.data() + m_size, m_pieces.data() + room, number).ptr - m_pieces.data());
    }
    template <class Value>
    void append(const std::optional<Value>& value)
    {
        if (value)
            append(*value);
        else
            add("null");
    }

    void write(const char* bytes, std::size_t size)
    {
        make_room(size);
        std::memcpy(m_pieces.data() + m_size, bytes, size);
        m_size += size;
    }
    void make_room(std::size_t size)
    {
        if (room - m_size < size)
            hand_on();
    }
    void hand_on();

    std::string& m_out;
    std::size_t m_size = 0;
    std::array<char, room> m_pieces;
};

}  // namespace amends
