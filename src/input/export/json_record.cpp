// Checks a line with simdjson and looks its fields up by the names that they may go by.
#include "input/export/json_record.h"

#include <simdjson.h>

#include "input/export/input_lines.h"

namespace amends {
namespace {

JsonTrouble trouble_of(simdjson::error_code code)
{
    constexpr std::string_view bad = "bad-json";
    switch (code) {
    case simdjson::UTF8_ERROR: return {"bad-utf8", "not read: this line is not UTF-8; write the export in UTF-8"};
    case simdjson::DEPTH_ERROR: return {bad, "not read: its brackets are nested too deeply; leave such records out"};
    case simdjson::STRING_ERROR:
        return {bad, "not read: a string in it holds a broken escape or half a surrogate pair; write the export again"};
    case simdjson::NUMBER_ERROR: return {bad, "not read: a number in it is too long or none that JSON knows; write it as a string"};
    case simdjson::UNCLOSED_STRING: return {bad, "not read: a string in it is not closed; a record is one whole line of JSON"};
    case simdjson::MEMALLOC:
    case simdjson::CAPACITY: return {"too-long", "not read: it is too large; a record holds one letter"};
    default: return {bad, "not read: this line is no JSON; a record is one whole line of JSON"};
    }
}

}  // namespace

struct JsonCheck::Parser {
    simdjson::dom::parser parser{InputLines::longest * 2};
    std::string padded;  ///< the line, with the bytes behind it that the parser may read
};

JsonCheck::JsonCheck() : m_parser(std::make_unique<Parser>()) {}
JsonCheck::~JsonCheck() = default;
JsonCheck::JsonCheck(JsonCheck&&) noexcept = default;
JsonCheck& JsonCheck::operator=(JsonCheck&&) noexcept = default;

std::optional<JsonTrouble> JsonCheck::trouble_with(std::string_view line)
{
    std::string& padded = m_parser->padded;
    padded.reserve(line.size() + simdjson::SIMDJSON_PADDING);
    padded = line;
    const auto code = m_parser->parser.parse(padded).error();
    return code == simdjson::SUCCESS ? std::nullopt : std::optional(trouble_of(code));
}

bool find_letter(const JsonFields& fields, const FieldNames& given, const std::function<bool(FieldUse, std::size_t)>& visit)
{
    const std::string_view json = fields.json();
    for (const auto use : {FieldUse::text, FieldUse::html})
        for (const auto name : names_of(use, given)) {
            const auto at = fields.find(name);
            if (at and (is_string(json, *at) or json[*at] == 'n') and visit(use, *at))
                return true;
        }
    return false;
}

std::optional<std::string> word_of(const JsonFields& fields, FieldUse use, const FieldNames& given)
{
    for (const auto name : names_of(use, given))
        if (const auto at = fields.find(name))
            if (auto found = word_at(fields.json(), *at))
                return found;
    return std::nullopt;
}

}  // namespace amends
