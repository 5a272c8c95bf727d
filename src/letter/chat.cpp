// Turns lines that begin with a time and a name into the turns of a chat, and tells the customer's from the writer's.
#include "letter/chat.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <string>

#include "text/utf8.h"

namespace amends {
namespace {

enum class Role : std::uint8_t { unknown, agent, customer };

constexpr auto customers = std::to_array<std::string_view>({
    "用户", "用戶", "客户", "客戶", "顾客", "顧客", "客人", "买家", "買家", "会员", "會員", "乘客", "旅客", "业主", "家长", "家長",
    "customer", "client", "user", "guest", "buyer", "caller", "visitor", "passenger",
});
constexpr auto agents = std::to_array<std::string_view>({
    "客服", "卖家", "賣家", "商家", "店家", "店长", "店長", "小二", "专员", "專員", "物业", "管家", "小编", "小編",
    "agent", "support", "advisor", "adviser", "rep", "representative", "assistant", "staff", "bot", "team", "care", "service",
});

/// What stands before the words of a turn.
struct Prefix {
    std::size_t name_start = 0, name_end = 0, size = 0;
    bool has_time = false;
};

std::string small(std::string_view text)
{
    std::string result(text);
    std::transform(result.begin(), result.end(), result.begin(), [](unsigned char byte) { return static_cast<char>(std::tolower(byte)); });
    return result;
}

Role role_of(std::string_view name)
{
    const auto lowered = small(name);
    const auto is_in = [&](std::string_view word) { return lowered.find(word) != std::string::npos; };
    if (std::any_of(agents.begin(), agents.end(), is_in))
        return Role::agent;
    return std::any_of(customers.begin(), customers.end(), is_in) ? Role::customer : Role::unknown;
}

/// Bytes of the time at the start of a line, with brackets and the space after it; 0 without one.
std::size_t time_size(std::string_view line)
{
    const auto part = line.substr(0, 40);
    const auto end = std::min(part.find_first_not_of("0123456789:/-.,[( \t"), part.size());
    const auto colon = part.substr(0, end).find(':');
    if (colon == std::string_view::npos or colon == 0 or not std::isdigit(static_cast<unsigned char>(part[colon - 1])))
        return 0;
    const auto rest = small(part.substr(end));
    std::size_t size = end;
    if (rest.starts_with("am") or rest.starts_with("pm"))
        size += 2;
    const auto after = part.substr(size).find_first_not_of(")] \t-");
    return after == std::string_view::npos ? 0 : size + after;
}

bool ends_name(char32_t character)
{
    switch (character) {
    case U'.': case U',': case U'!': case U'?': case U';': case U'。': case U'，': case U'！': case U'？': case U'；': case U'、': case U'…': return true;
    default: return false;
    }
}

/// Where the colon after a speaker's name stands, and its size; a name is short and holds no punctuation.
std::pair<std::size_t, std::size_t> colon_after_name(std::string_view line, std::size_t start)
{
    constexpr std::size_t longest_name = 48;
    for (std::size_t at = start; at < line.size() and at < start + longest_name; at += utf8_size(line[at])) {
        if (leads_han(line[at]))
            continue;
        const auto character = code_point_at(line, at).value;
        if (character == U':' or character == U'：')
            return {at, utf8_size(line[at])};
        if (ends_name(character))
            break;
    }
    return {0, 0};
}

Prefix prefix_of(std::string_view line)
{
    Prefix prefix;
    prefix.name_start = time_size(line);
    prefix.has_time = prefix.name_start > 0;
    const auto [colon, size] = colon_after_name(line, prefix.name_start);
    if (size == 0 or colon <= prefix.name_start)
        return {};
    prefix.name_end = colon;
    if (not prefix.has_time and (colon > 24 or role_of(line.substr(0, colon)) == Role::unknown))
        return {};
    const auto words = line.find_first_not_of(' ', colon + size);
    prefix.size = words == std::string_view::npos ? line.size() : words;
    return prefix;
}

/// What the lines say about who speaks.
struct Cast {
    std::size_t timed = 0, agent_turns = 0, customer_turns = 0;

    /// Times alone are not enough: the story of a failure is told with them too.
    [[nodiscard]] bool is_chat() const
    {
        const bool has_both = agent_turns >= 1 and customer_turns >= 1;
        return has_both ? timed >= 2 or agent_turns + customer_turns >= 3 : timed >= 3 and agent_turns + customer_turns >= 2;
    }
};

Cast cast_of(std::string_view text, const std::vector<Line>& lines)
{
    Cast cast;
    for (const auto& line : lines) {
        const auto words = text.substr(line.span.start, line.span.size());
        const auto prefix = prefix_of(words);
        if (prefix.size == 0)
            continue;
        const auto role = role_of(words.substr(prefix.name_start, prefix.name_end - prefix.name_start));
        cast.timed += prefix.has_time;
        cast.agent_turns += role == Role::agent;
        cast.customer_turns += role == Role::customer;
    }
    return cast;
}

/// Whether a speaker is the customer: said to be, or the unnamed one beside a known agent.
bool is_customer(Role role, const Cast& cast)
{
    return role == Role::customer or (role == Role::unknown and cast.agent_turns > 0 and cast.customer_turns == 0);
}

}  // namespace

bool take_turns(std::string_view text, std::vector<Line>& lines)
{
    const auto cast = cast_of(text, lines);
    if (not cast.is_chat())
        return false;
    bool is_customers = false;
    for (auto& line : lines) {
        const auto words = text.substr(line.span.start, line.span.size());
        if (const auto prefix = prefix_of(words); prefix.size > 0) {
            const auto start = line.span.start;
            line.speaker = {start + static_cast<std::uint32_t>(prefix.name_start), start + static_cast<std::uint32_t>(prefix.name_end)};
            line.span.start = start + static_cast<std::uint32_t>(prefix.size);
            line.is_blank = line.span.empty();
            is_customers = is_customer(role_of(words.substr(prefix.name_start, prefix.name_end - prefix.name_start)), cast);
        }
        line.is_quoted |= is_customers;
    }
    return true;
}

}  // namespace amends
