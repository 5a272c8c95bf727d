// Parts a file of results into lines and has each read.
#include "archive/result_lines.h"

#include <cerrno>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <iostream>

#include <fmt/format.h>

#include "archive/result_reader.h"

namespace amends {
namespace {

/// A file with more broken lines is no file of results.
constexpr std::size_t most_broken = 20;

void read_lines(const std::string& path, std::istream& stream, const std::function<void(ResultRecord)>& take, const std::function<void(InputError)>& error)
{
    ResultReader reader;
    std::string line;
    std::size_t broken = 0;
    for (std::uint32_t number = 1; std::getline(stream, line); ++number) {
        auto read = reader.read(line);
        if (auto* record = std::get_if<ResultRecord>(&read)) {
            take(std::move(*record));
            continue;
        }
        error({path, number, {}, fmt::format("this line is none of the results of a scan: {}; write the results again with amends scan -o", std::get<std::string>(read))});
        if (number == 1 or ++broken == most_broken)
            return error({path, {}, {}, "not read on: this is no file of results, or much of it is broken"});
    }
}

}  // namespace

void read_results(const std::string& path, const std::function<void(ResultRecord)>& take, const std::function<void(InputError)>& error)
{
    if (path == "-")
        return read_lines(path, std::cin, take, error);
    errno = 0;
    std::ifstream stream(path, std::ios::binary);
    if (not stream.is_open() or std::filesystem::is_directory(path))
        return error({path, {}, {}, fmt::format("not read: {}; name a file that amends scan -o has written", errno == 0 ? "it is a folder" : std::strerror(errno))});
    read_lines(path, stream, take, error);
}

}  // namespace amends
