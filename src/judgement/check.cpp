// Puts values into the texts of rule pages.
#include "judgement/check.h"

#include "text/utf8.h"

namespace amends {
namespace {

constexpr std::size_t longest_value = 80;  // code points

/// Controls, and what turns the direction of the text behind it or breaks its line.
bool steers(char32_t c)
{
    return c < 0x20 or (c >= 0x7F and c <= 0x9F) or c == 0x061C or c == 0x200E or c == 0x200F or (c >= 0x2028 and c <= 0x202E)
           or (c >= 0x2066 and c <= 0x2069);
}

std::string fit_to_print(std::string_view value)
{
    std::string fit;
    std::size_t count = 0;
    for (std::uint32_t at = 0; at < value.size();) {
        const auto point = code_point_at(value, at);
        if (++count > longest_value)
            return fit + "…";
        if (steers(point.value))
            fit += ' ';
        else
            fit += value.substr(at, point.size);
        at += point.size;
    }
    return fit;
}

}  // namespace

std::string filled(std::string_view text, const Check::Values& values)
{
    std::string all;
    while (not text.empty()) {
        const std::size_t open = text.find('{'), close = text.find('}', open);
        if (close == std::string_view::npos)
            break;
        const std::string_view name = text.substr(open + 1, close - open - 1);
        all += text.substr(0, open);
        for (const auto& [known, value] : values)
            if (known == name)
                all += fit_to_print(value);
        text.remove_prefix(close + 1);
    }
    all.append(text);
    return all.erase(all.find_last_not_of(' ') + 1);
}

}  // namespace amends
