// Lines of results, read back.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <variant>

#include "archive/record.h"

namespace amends {

/// Reads line after line, keeping its storage. Not for two threads at once.
class ResultReader {
public:
    ResultReader();
    ~ResultReader();
    ResultReader(const ResultReader&) = delete;
    ResultReader& operator=(const ResultReader&) = delete;

    /// The record of a line, without its end, or what is wrong with it, for the user.
    [[nodiscard]] std::variant<ResultRecord, std::string> read(std::string_view line);

private:
    struct Parser;
    std::unique_ptr<Parser> m_parser;
};

}  // namespace amends
