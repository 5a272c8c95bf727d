// Turns an expression of a template language into the kind of its value: by the name in it, else by what formats it.
#include "input/template/expression.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <string>

#include "input/slot_name.h"

namespace amends {
namespace {

struct Filter {
    std::string_view word;
    SlotKind kind;
};

constexpr auto filters = std::to_array<Filter>({
    {"date", SlotKind::date}, {"time", SlotKind::date}, {"money", SlotKind::amount}, {"currency", SlotKind::amount}, {"price", SlotKind::amount},
});

/// The expression without the texts between quotation marks in it.
std::string without_literals(std::string_view expression)
{
    std::string result;
    char mark = 0;
    for (const char byte : expression) {
        if (mark == 0 and (byte == '"' or byte == '\''))
            mark = byte;
        else if (byte == mark)
            mark = 0;
        else if (mark == 0)
            result += byte;
    }
    return result;
}

/// The end of the name before the first filter or further argument.
std::size_t name_size(std::string_view expression)
{
    for (std::size_t at = 0; at < expression.size(); ++at) {
        if (expression.substr(at, 2) == "||")
            ++at;
        else if (expression[at] == '|' or expression[at] == ',')
            return at;
    }
    return expression.size();
}

/// Whether the name says when something happens: `refunded_at`, `dueOn`.
bool is_moment(std::string_view name)
{
    while (not name.empty() and std::isalnum(static_cast<unsigned char>(name.back())) == 0)
        name.remove_suffix(1);
    return name.ends_with("_at") or name.ends_with("_on") or name.ends_with("At") or name.ends_with("On");
}

}  // namespace

SlotKind expression_kind(std::string_view expression)
{
    auto plain = without_literals(expression);
    const auto size = name_size(plain);
    const auto name = std::string_view(plain).substr(0, size);
    if (const auto kind = slot_kind(name); kind != SlotKind::other)
        return kind;
    if (is_moment(name))
        return SlotKind::date;
    std::transform(plain.begin(), plain.end(), plain.begin(), [](unsigned char byte) { return static_cast<char>(std::tolower(byte)); });
    for (const auto& filter : filters)
        if (plain.find(filter.word, size) != std::string::npos)
            return filter.kind;
    return SlotKind::other;
}

}  // namespace amends
