// Steps through a text character by character, and asks three tables of the bytes of those that a slot could begin with.
#include "input/slot_beginnings.h"

#include <array>
#include <cstdint>

#include "text/utf8.h"

namespace amends {
namespace {

/// The bytes that stand first, second and third in some beginnings; none named: any byte, also no more.
struct SlotBeginning {
    std::string_view first, second, third;
};

constexpr auto beginnings = std::to_array<SlotBeginning>({
    {"{[]#$%<*_", "", ""},
    {"X", "X", ""},
    {"T", "B", "DCA"},
    {"Ll", "Oo", "Rr"},                               // lorem
    {"0", "2345678", ""},                             // 02-, 0800-
    {"148", "-0", ""},                                // 1-800-, 400-, 800-
    {"\xC2\xC3\xE2", "\xAB\x97", ""},                 // « × ○ ◯
    {"\xE3", "\x80", "\x90\x94\x96"},                 // 【 〔 〖
    {"\xE5\xE6", "\xBE\x9F", "\x85\x90"},             // 待 某
    {"\xEF", "\xBC\xBD", "\x8A\x9B\xAF\xB8\xBB\xBF"}, // ＊ ｛ Ｏ Ｘ ［ ＿
});

/// For each byte a set of bits: the beginnings in which it may stand at one of the three places.
using Table = std::array<std::uint16_t, 256>;

constexpr Table table_of(std::string_view SlotBeginning::* place)
{
    Table table{};
    for (std::size_t i = 0; i < beginnings.size(); ++i) {
        const std::string_view bytes = beginnings[i].*place;
        for (std::size_t byte = 0; byte < table.size(); ++byte)
            if (bytes.empty() or bytes.find(static_cast<char>(byte)) != std::string_view::npos)
                table[byte] = static_cast<std::uint16_t>(table[byte] | 1u << i);
    }
    return table;
}

constexpr Table first = table_of(&SlotBeginning::first), second = table_of(&SlotBeginning::second), third = table_of(&SlotBeginning::third);

/// The bytes of ASCII that begin no slot, so that eight of them are passed at once.
constexpr auto is_idle = [] {
    std::array<std::uint8_t, 256> table{};
    for (std::size_t byte = 0; byte < 0x80; ++byte)
        table[byte] = first[byte] == 0 ? 1 : 0;
    return table;
}();

/// Bytes of the character that begins with a byte.
constexpr auto sizes = [] {
    std::array<std::uint8_t, 256> table{};
    for (std::size_t byte = 0; byte < table.size(); ++byte)
        table[byte] = is_continuation_byte(static_cast<char>(byte)) ? std::uint8_t{1} : static_cast<std::uint8_t>(utf8_size(static_cast<char>(byte)));
    return table;
}();

std::size_t past_idle(std::string_view text, std::size_t at)
{
    constexpr std::size_t step = 8;
    for (; at + step <= text.size(); at += step) {
        std::uint8_t all = 1;
        for (std::size_t i = 0; i < step; ++i)
            all &= is_idle[static_cast<unsigned char>(text[at + i])];
        if (all == 0)
            break;
    }
    while (at < text.size() and is_idle[static_cast<unsigned char>(text[at])] != 0)
        ++at;
    return at;
}

bool may_begin(std::size_t a, std::size_t b, std::size_t c) { return (first[a] & second[b] & third[c]) != 0; }

}  // namespace

std::size_t next_slot_beginning(std::string_view text, std::size_t at)
{
    const auto byte = [&](std::size_t i) { return std::size_t{static_cast<unsigned char>(text[i])}; };
    while (at + 2 < text.size()) {
        if (is_idle[byte(at)] != 0)
            at = past_idle(text, at);
        else if (first[byte(at)] != 0 and may_begin(byte(at), byte(at + 1), byte(at + 2)))
            return at;
        else
            at += sizes[byte(at)];
    }
    for (; at < text.size(); ++at)
        if (may_begin(byte(at), at + 1 < text.size() ? byte(at + 1) : 0, 0))
            return at;
    return text.size();
}

}  // namespace amends
