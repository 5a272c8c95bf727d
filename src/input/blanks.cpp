// Turns a place of the text into the size of the blank that is drawn there, if the neighbours show that it is one.
#include "input/blanks.h"

#include <algorithm>
#include <array>

#include "input/scan.h"
#include "text/byte_set.h"

namespace amends {
namespace {

/// A sign that draws blanks, and how many of it make one.
struct Sign {
    std::string_view sign;
    std::size_t least;
};

constexpr auto signs = std::to_array<Sign>({
    {"X", 2}, {"Ｘ", 2}, {"×", 2}, {"○", 2}, {"◯", 2}, {"Ｏ", 2}, {"＊", 3}, {"*", 3}, {"_", 3}, {"＿", 3}, {"某", 2},
});

/// The bytes that signs begin with.
constexpr ByteSet sign_leads = [] {
    ByteSet leads("");
    for (const Sign& sign : signs)
        leads.add(sign.sign.front());
    return leads;
}();

/// Surnames after which ○○ hides a name instead of asking for one.
constexpr std::string_view surnames = "王陳陈林李張张黃黄吳吴劉刘蔡楊杨許许鄭郑謝谢郭洪曾邱廖賴赖徐周葉叶蘇苏莊庄呂吕江何蕭萧羅罗高潘簡简朱鍾钟彭游詹胡施沈余趙赵盧卢梁顏颜柯孫孙魏翁戴范方宋鄧邓杜侯曹薛丁馬马唐馮冯";

/// What stands before a masked number.
constexpr auto mask_labels = std::to_array<std::string_view>({"碼", "码", "號", "号", "尾", "ending", "ending in"});

/// Words that stand before a line to sign or to fill in by hand.
constexpr auto form_labels = std::to_array<std::string_view>(
    {"signature", "signed", "date", "name", "print name", "簽名", "签名", "簽章", "签章", "簽收", "签收", "蓋章", "盖章", "日期", "姓名", "電話", "电话", "地址", "tel", "phone"});

/// What follows 待補 where the two characters belong to longer words.
constexpr std::string_view after_no_pending = "貨货件寄發发償偿充貼贴辦办班繳缴足齊齐交上習习助給给款票回";

std::string_view before_spaces(std::string_view text)
{
    while (not text.empty() and text.back() == ' ')
        text.remove_suffix(1);
    return text;
}

std::string_view character_before(std::string_view text, std::size_t at)
{
    std::size_t start = at;
    while (start > 0 and is_continuation_byte(text[--start]))
        ;
    return text.substr(start, at - start);
}

std::string_view character_at(std::string_view text, std::size_t at)
{
    return at < text.size() ? text.substr(at, utf8_size(text[at])) : std::string_view{};
}

const Sign* sign_at(std::string_view text, std::size_t at)
{
    if (not sign_leads.holds(text[at]))
        return nullptr;
    const auto it = std::find_if(signs.begin(), signs.end(), [&](const Sign& sign) { return text.substr(at, sign.sign.size()) == sign.sign; });
    return it == signs.end() ? nullptr : &*it;
}

std::size_t run_size(std::string_view text, std::size_t at, std::string_view sign)
{
    std::size_t size = 0;
    while (text.substr(at + size, sign.size()) == sign)
        size += sign.size();
    return size;
}

/// Whether digits stand beside the run, across one space or hyphen, or a word before it says that a number is masked.
bool is_masked(std::string_view text, std::size_t at, std::size_t end)
{
    const auto is_joint = [](char byte) { return byte == ' ' or byte == '-'; };
    if (is_digit_byte(byte_at(text, is_joint(byte_at(text, end)) ? end + 1 : end)))
        return true;
    return is_digit_byte(byte_before(text, is_joint(byte_before(text, at)) ? at - 1 : at));
}

bool is_capital_blank(std::string_view text, std::size_t at, std::size_t end)
{
    const char before = byte_before(text, at);
    if (is_latin_byte(before) or is_latin_byte(byte_at(text, end)) or byte_at(text, end) == '-')
        return false;
    const bool is_kiss = before == ' ' and byte_at(text, end) == '\n' and is_latin_byte(byte_before(text, at - 1));
    return not is_kiss and not is_masked(text, at, end) and character_at(text, end) != "年";
}

bool is_circle_blank(std::string_view text, std::size_t at, std::size_t end, std::size_t count)
{
    const auto before = character_before(text, at);
    return not is_masked(text, at, end) and not (count == 2 and before.size() == 3 and surnames.find(before) != std::string_view::npos);
}

bool is_star_blank(std::string_view text, std::size_t at, std::size_t end, std::string_view sign)
{
    const auto before = before_spaces(text.substr(0, at).substr(at > longest_look ? at - longest_look : 0));
    const auto masks = [&](std::string_view label) { return before.ends_with(label); };
    if (is_masked(text, at, end) or std::any_of(mask_labels.begin(), mask_labels.end(), masks))
        return false;
    const auto rest = rest_of_line(text, end);
    const bool stands_alone = rest.find_first_not_of(' ') == std::string_view::npos and byte_before(text, at) == '\n';
    const auto line = line_start(text, at);
    const bool is_emphasis = rest.find("***") != std::string_view::npos or text.substr(line, at - line).find("***") != std::string_view::npos;
    return not stands_alone and not (sign == "*" and is_emphasis);
}

bool is_form_label(std::string_view piece)
{
    piece = before_spaces(piece);
    piece.remove_prefix(std::min(piece.find_first_not_of(" -*□"), piece.size()));
    if (piece.empty())
        return true;
    if (piece.size() <= 36 and (piece.ends_with(':') or piece.ends_with("：")))
        return true;
    std::string small(piece);
    std::transform(small.begin(), small.end(), small.begin(), [](unsigned char byte) { return static_cast<char>(std::tolower(byte)); });
    return std::find(form_labels.begin(), form_labels.end(), small) != form_labels.end();
}

/// Whether the line that holds `at` is nothing but labels and blanks: a line to sign on, a reply slip.
bool is_form_line(std::string_view text, std::size_t at, std::string_view sign)
{
    const auto start = line_start(text, at);
    const auto line = text.substr(start, at - start + rest_of_line(text, at).size());
    for (std::size_t piece = 0; piece <= line.size();) {
        const auto blank = std::min(line.find(sign, piece), line.size());
        if (not is_form_label(line.substr(piece, blank - piece)))
            return false;
        piece = blank + std::max(run_size(line, blank, sign), std::size_t{1});
    }
    return true;
}

bool is_line_blank(std::string_view text, std::size_t at, std::size_t end, std::string_view sign)
{
    const bool is_identifier = is_latin_byte(byte_before(text, at)) or is_latin_byte(byte_at(text, end));
    return not is_identifier and not is_form_line(text, at, sign);
}

std::size_t drawn_size(std::string_view text, std::size_t at, const Sign& sign)
{
    const std::size_t size = run_size(text, at, sign.sign), end = at + size, count = size / sign.sign.size();
    if (count < sign.least)
        return 0;
    bool holds = true;
    if (sign.sign == "X" or sign.sign == "Ｘ")
        holds = is_capital_blank(text, at, end);
    else if (sign.sign == "*" or sign.sign == "＊")
        holds = is_star_blank(text, at, end, sign.sign);
    else if (sign.sign == "_" or sign.sign == "＿")
        holds = is_line_blank(text, at, end, sign.sign);
    else if (sign.sign != "某")
        holds = is_circle_blank(text, at, end, count);
    return holds ? size : 0;
}

/// Numbers that belong to a house, so that signs in them wait for its own: a customer's number is masked instead.
constexpr auto house_prefixes = std::to_array<std::string_view>({"0800-", "0809-", "1-800-", "400-", "800-", "02-", "03-", "04-", "05-", "06-", "07-", "08-"});

/// 0800-XXX-455, 02-XXXX-XXXX.
std::size_t phone_size(std::string_view text, std::size_t at)
{
    const auto rest = text.substr(at, 24);
    const auto prefix = std::find_if(house_prefixes.begin(), house_prefixes.end(), [&](std::string_view p) { return rest.starts_with(p); });
    const char before = byte_before(text, at);
    if (prefix == house_prefixes.end() or is_latin_byte(before) or before == '-')
        return 0;
    auto size = prefix->size();
    std::size_t signs_count = 0, digits = 0;
    for (; size < rest.size() and (rest[size] == 'X' or rest[size] == '-' or is_digit_byte(rest[size])); ++size) {
        signs_count += rest[size] == 'X' ? 1 : 0;
        digits += is_digit_byte(rest[size]) ? 1 : 0;
    }
    const bool is_local = prefix->size() == 3;
    return signs_count >= 2 and not is_latin_byte(byte_at(rest, size)) and not(is_local and digits > 0) ? size : 0;
}

/// Words that stand for a blank.
std::size_t word_size(std::string_view text, std::size_t at)
{
    const auto here = text.substr(at, 12);
    if (here.starts_with("TBD") or here.starts_with("TBC") or here.starts_with("TBA"))
        return is_latin_byte(byte_before(text, at)) or is_latin_byte(byte_at(text, at + 3)) ? 0 : 3;
    if (here.starts_with("待補") or here.starts_with("待补")) {
        const auto after = character_at(text, at + 6), before = character_before(text, at);
        const bool is_longer = after.size() == 3 and after_no_pending.find(after) != std::string_view::npos;
        return is_longer or before == "等" or before == "有" ? 0 : 6;
    }
    constexpr std::string_view lorem = "lorem ipsum";
    const auto is_same = [](char a, char b) { return a == std::tolower(static_cast<unsigned char>(b)); };
    return here.size() >= lorem.size() and std::equal(lorem.begin(), lorem.end(), here.begin(), is_same) ? lorem.size() : 0;
}

}  // namespace

std::size_t blank_size(std::string_view text, std::size_t at)
{
    if (const Sign* sign = sign_at(text, at))
        return drawn_size(text, at, *sign);
    return is_digit_byte(text[at]) ? phone_size(text, at) : word_size(text, at);
}

std::size_t blank_run(std::string_view text, std::size_t at)
{
    const Sign* sign = sign_at(text, at);
    return sign ? run_size(text, at, sign->sign) : utf8_size(text[at]);
}

}  // namespace amends
