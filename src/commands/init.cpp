// Writes the sample configuration where there is none yet, or prints the schema.
#include "commands/init.h"

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <memory>

#include <fmt/format.h>

#include "project/configurations.h"
#include "project/sample.h"
#include "project/schema.h"

namespace amends {
namespace {

/// Why a file was not written; 0 where it was. One that is there is left alone, and none is left half written.
int write_new(const std::filesystem::path& path, std::string_view text)
{
    std::FILE* file = std::fopen(path.c_str(), "wx");
    if (file == nullptr)
        return errno;
    const bool is_written = std::fwrite(text.data(), 1, text.size(), file) == text.size();
    const int problem = is_written ? 0 : errno;
    if (std::fclose(file) == 0 and is_written)
        return 0;
    const int at_end = errno;
    std::remove(path.c_str());
    return problem == 0 ? at_end : problem;
}

}  // namespace

Outcome init(const InitOptions& options, const Sinks& sinks)
{
    if (options.schema) {
        sinks.out(configuration_schema());
        return {};
    }
    const std::filesystem::path path = (options.folder / configuration_name).lexically_normal();
    const int problem = write_new(path, sample_configuration());
    if (problem == 0) {
        sinks.out(fmt::format("{}: written. Each setting in it is an example behind a #; take the # away where it fits.\n", path.string()));
        return {};
    }
    const bool is_there = problem == EEXIST;
    sinks.err(fmt::format("amends: {}: {}\n", path.string(),
                          is_there ? std::string("there is one already, and it stays as it is. To begin anew, move it away first.")
                                   : fmt::format("not written: {}; name a folder that is there and may be written to.", std::strerror(problem))));
    return {.has_errors = true};
}

}  // namespace amends
