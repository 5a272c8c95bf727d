// Turns bytes into the place of the first that is not well-formed UTF-8, and characters into their number.
#include "text/utf8.h"

#include <algorithm>
#include <cstring>

#include <simdjson.h>

namespace amends {
namespace {

bool is_in(char byte, unsigned low, unsigned high)
{
    const auto value = static_cast<unsigned char>(byte);
    return low <= value and value <= high;
}

/// Bytes of the well-formed character beyond ASCII at the start of `text`, or 0. Unicode 15, table 3-7: only the second
/// byte's range depends on the first.
std::size_t well_formed_size(std::string_view text)
{
    const auto lead = static_cast<unsigned char>(text[0]);
    if (lead < 0xC2 or lead > 0xF4)
        return 0;
    const std::size_t size = utf8_size(text[0]);
    if (text.size() < size)
        return 0;
    const unsigned low = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
    const unsigned high = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
    if (not is_in(text[1], low, high))
        return 0;
    const auto rest = text.substr(2, size - 2);
    return std::all_of(rest.begin(), rest.end(), is_continuation_byte) ? size : 0;
}

/// How many bytes of `text` pass a test. The counts of a block fit into a byte, so that the machine looks at many bytes at once.
template <class Test>
std::size_t count_bytes(std::string_view text, Test test)
{
    constexpr std::size_t block = 128;
    std::size_t count = 0;
    for (std::size_t at = 0; at < text.size(); at += block) {
        std::uint8_t in_block = 0;
        for (const char byte : text.substr(at, block))
            in_block = static_cast<std::uint8_t>(in_block + (test(byte) ? 1 : 0));
        count += in_block;
    }
    return count;
}

}  // namespace

std::size_t ascii_run(std::string_view text, std::size_t at)
{
    std::uint64_t word = 0;
    for (; at + sizeof word <= text.size(); at += sizeof word) {
        std::memcpy(&word, text.data() + at, sizeof word);
        if ((word & 0x8080808080808080) != 0)
            break;
    }
    while (at < text.size() and static_cast<unsigned char>(text[at]) < 0x80)
        ++at;
    return at;
}

bool is_ascii(std::string_view text) { return ascii_run(text, 0) == text.size(); }

std::optional<std::size_t> first_invalid_utf8(std::string_view text)
{
    constexpr std::size_t word_size = 32;  // names and numbers, for which the library costs more than the look
    if ((text.size() < word_size and is_ascii(text)) or simdjson::validate_utf8(text))
        return std::nullopt;
    std::size_t at = 0;
    while (at < text.size()) {
        const std::size_t size = static_cast<unsigned char>(text[at]) < 0x80 ? 1 : well_formed_size(text.substr(at));
        if (size == 0)
            return at;
        at += size;
    }
    return std::nullopt;
}

std::optional<std::size_t> first_nul(std::string_view text)
{
    const std::size_t at = text.find('\0');
    return at == std::string_view::npos ? std::nullopt : std::optional(at);
}

std::size_t count_code_points(std::string_view text)
{
    return text.size() - count_bytes(text, is_continuation_byte);
}

std::size_t count_utf16_units(std::string_view text)
{
    const auto is_pair = [](char byte) { return static_cast<unsigned char>(byte) >= 0xF0; };
    return count_code_points(text) + count_bytes(text, is_pair);
}

void append_utf8(char32_t character, std::string& text)
{
    const auto tail = [&](int shift) { text += static_cast<char>(0x80 | (character >> shift & 0x3F)); };
    if (character < 0x80) {
        text += static_cast<char>(character);
    } else if (character < 0x800) {
        text += static_cast<char>(0xC0 | character >> 6);
        tail(0);
    } else if (character < 0x10000) {
        text += static_cast<char>(0xE0 | character >> 12);
        tail(6), tail(0);
    } else {
        text += static_cast<char>(0xF0 | character >> 18);
        tail(12), tail(6), tail(0);
    }
}

}  // namespace amends
