// Writes texts, names and hashes as values of JSON.
#include "render/json_line.h"

#include "render/json_object.h"

namespace amends {
namespace {

/// The digits of each byte.
constexpr auto hexadecimal = [] {
    constexpr std::string_view digits = "0123456789abcdef";
    std::array<std::array<char, 2>, 256> pairs{};
    for (std::size_t byte = 0; byte < pairs.size(); ++byte)
        pairs[byte] = {digits[byte >> 4], digits[byte & 15]};
    return pairs;
}();

}  // namespace

void JsonLine::append(std::string_view text)
{
    if (is_plain_json(text) and text.size() < room - 2)
        return append(PlainText{text});
    hand_on();
    append_json_value(text, m_out);
}

void JsonLine::append(PlainText name)
{
    make_room(name.text.size() + 2);
    char* at = m_pieces.data() + m_size;
    *at++ = '"';
    at = static_cast<char*>(std::memcpy(at, name.text.data(), name.text.size())) + name.text.size();
    *at++ = '"';
    m_size = static_cast<std::size_t>(at - m_pieces.data());
}

void JsonLine::append(HexKey key)
{
    std::array<char, 18> digits;
    digits.front() = digits.back() = '"';
    for (std::size_t i = 0; i < 8; ++i)
        std::memcpy(digits.data() + 1 + 2 * i, hexadecimal[key.value >> (56 - 8 * i) & 0xFF].data(), 2);
    write(digits.data(), digits.size());
}

void JsonLine::append(bool value)
{
    if (value)
        add("true");
    else
        add("false");
}

void JsonLine::hand_on()
{
    m_out.append(m_pieces.data(), m_size);
    m_size = 0;
}

}  // namespace amends
