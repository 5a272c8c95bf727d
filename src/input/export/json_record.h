// A line of JSON as a record: what is wrong with it, and which of its fields hold the letter, its name, date and writer.
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "input/export/field_names.h"
#include "input/export/json_value.h"
#include "input/source.h"

namespace amends {

/// Why a line is no record: a word for programs, and for people what is wrong and what to do.
struct JsonTrouble {
    std::string_view code;  ///< "bad-json", "bad-utf8" or "too-long"
    std::string_view message;
};

/// Holds lines to the syntax of JSON, keeping its storage from line to line. Not for two threads at once.
class JsonCheck {
public:
    JsonCheck();
    ~JsonCheck();
    JsonCheck(JsonCheck&&) noexcept;
    JsonCheck& operator=(JsonCheck&&) noexcept;

    /// Nothing where `line` is one value of JSON.
    [[nodiscard]] std::optional<JsonTrouble> trouble_with(std::string_view line);

private:
    struct Parser;
    std::unique_ptr<Parser> m_parser;
};

/// Calls `visit` with what each field is that may hold the letter of a record, and where its value begins, a string or null, the likeliest
/// first, until it returns true. False where it never did.
bool find_letter(const JsonFields& fields, const FieldNames& given, const std::function<bool(FieldUse, std::size_t)>& visit);

/// The word in the first field of a record that has one for `use`.
[[nodiscard]] std::optional<std::string> word_of(const JsonFields& fields, FieldUse use, const FieldNames& given);

}  // namespace amends
