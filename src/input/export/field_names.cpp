// Turns what a user says of the fields of an export, or leaves unsaid, into the names to look for.
#include "input/export/field_names.h"

#include <algorithm>
#include <array>

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace amends {
namespace {

constexpr auto text_names = std::to_array<std::string_view>({"text", "body", "message", "content", "letter", "plain_body", "內容",
                                                             "内容", "正文", "信件內容", "信件内容", "回覆內容", "回复内容"});
constexpr auto html_names = std::to_array<std::string_view>({"html", "html_body", "body_html"});
constexpr auto id_names = std::to_array<std::string_view>({"id", "編號", "编号", "單號", "单号"});
constexpr auto date_names = std::to_array<std::string_view>({"date", "created_at", "日期", "時間", "时间"});
constexpr auto from_names = std::to_array<std::string_view>({"from", "sender", "author", "寄件人", "寄件者", "发件人"});
constexpr auto macro_names = std::to_array<std::string_view>({"macro", "template_id", "範本", "模板"});
constexpr auto answers_names = std::to_array<std::string_view>({"received_at", "來信日期", "来信日期"});

/// As many names as a message tells of what is there.
constexpr std::size_t most_told = 8;
constexpr std::size_t longest_told = 40;

std::span<const std::string_view> usual(FieldUse use)
{
    switch (use) {
    case FieldUse::text: return text_names;
    case FieldUse::html: return html_names;
    case FieldUse::id: return id_names;
    case FieldUse::date: return date_names;
    case FieldUse::from: return from_names;
    case FieldUse::macro: return macro_names;
    case FieldUse::answers: return answers_names;
    }
    return {};
}

const std::optional<std::string>& given_name(FieldUse use, const FieldNames& given)
{
    switch (use) {
    case FieldUse::html: return given.html;
    case FieldUse::id: return given.id;
    case FieldUse::date: return given.date;
    case FieldUse::from: return given.from;
    case FieldUse::macro: return given.macro;
    case FieldUse::answers: return given.answers;
    case FieldUse::text: break;
    }
    return given.text;
}

std::string told(const std::vector<std::string>& there)
{
    std::vector<std::string_view> names;
    for (const auto& name : there)
        if (names.size() < most_told and not name.empty() and name.size() <= longest_told)
            names.push_back(name);
    if (names.empty())
        return "no name is there";
    return fmt::format("there is {}{}", fmt::join(names, ", "), names.size() < there.size() ? ", …" : "");
}

}  // namespace

bool is_given(FieldUse use, const FieldNames& given) { return given_name(use, given).has_value(); }

Names names_of(FieldUse use, const FieldNames& given)
{
    if (const auto& name = given_name(use, given))
        return Names(*name);
    if ((use == FieldUse::text and given.html) or (use == FieldUse::html and given.text))
        return Names(std::span<const std::string_view>());
    return Names(usual(use));
}

std::string no_column_message(std::string_view name, const std::vector<std::string>& there)
{
    return fmt::format("not read: nothing is called {}; {}: check the name", name, told(there));
}

std::string no_letter_message(const FieldNames& given, const std::vector<std::string>& there)
{
    if (const auto& asked = given.text ? given.text : given.html)
        return fmt::format("not read: nothing is called {}; {}: name the letter's field with --text-field or --html-field",
                           *asked, told(there));
    return fmt::format("not read: no field has a name that letters go by (text, body, message, content, letter); {}: name the "
                       "letter's field with --text-field",
                       told(there));
}

}  // namespace amends
