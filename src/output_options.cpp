// Turns arguments into what is reported where: the format on standard output, and those that go to files.
#include "output_options.h"

#include <algorithm>
#include <filesystem>
#include <optional>

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace amends {
namespace {

constexpr std::array<std::string_view, 3> colour_names = {"auto", "always", "never"};

/// The format called `name`, which is what `option` asks for.
const Format* format_called(const std::string& name, std::string_view option)
{
    if (const Format* format = format_named(name))
        return format;
    std::vector<std::string_view> names;
    for (const Format& format : formats())
        names.push_back(format.name);
    throw Mistake{fmt::format("{} {}: known are {}.{}", option, name, fmt::join(names, ", "), meant(name, names))};
}

const Format* format_of(const Arguments& arguments)
{
    const std::optional<std::string> named = arguments.text("--format");
    const Format* const format = format_called(named.value_or(std::string(formats().front().name)), "--format");
    if (not arguments.has("--concise"))
        return format;
    if (named and format->name != "concise")
        throw Mistake{fmt::format("--concise: with --format {} there are two formats for one report; leave out one of them.", format->name)};
    return format_named("concise");
}

FileOutput further_output(const std::string& value)
{
    const std::size_t equals = value.find('=');
    if (equals == value.npos or equals + 1 == value.size())
        throw Mistake{fmt::format("--output {}: a format and a file are needed, such as sarif=report.sarif.", value)};
    const std::string path = value.substr(equals + 1);
    if (path == "-")
        throw Mistake{fmt::format("--output {}: a file is needed; what standard output gets says --format.", value)};
    return {"--output " + value, format_called(value.substr(0, equals), "--output"), path};
}

std::filesystem::path real_path(const std::filesystem::path& path)
{
    std::error_code ignored;
    return std::filesystem::weakly_canonical(std::filesystem::absolute(path, ignored), ignored);
}

/// Reports that would take one another's place, or that of a letter. Devices and pipes may be shared.
void refuse_shared_files(const CheckOptions& options)
{
    std::vector<std::filesystem::path> taken, letters;
    for (const std::string& path : options.outputs.empty() ? std::vector<std::string>{} : options.files.paths)
        letters.push_back(real_path(path));
    for (const FileOutput& file : options.outputs) {
        const std::filesystem::path path = real_path(file.path);
        std::error_code ignored;
        if (std::filesystem::is_other(path, ignored))
            continue;
        if (std::find(taken.begin(), taken.end(), path) != taken.end())
            throw Mistake{fmt::format("{}: another report goes to this file already.", file.option)};
        if (std::find(letters.begin(), letters.end(), path) != letters.end() and not std::filesystem::is_directory(path, ignored))
            throw Mistake{fmt::format("{}: this file is a letter to be read; name another one for the report.", file.option)};
        taken.push_back(path);
    }
}

}  // namespace

ColourChoice colour_choice(const Arguments& arguments)
{
    return arguments.choice<ColourChoice>("--color", colour_names).value_or(ColourChoice::automatic);
}

void set_outputs(const Arguments& arguments, const Terminal& terminal, CheckOptions& options)
{
    options.format = format_of(arguments);
    const auto file = arguments.text("--output-file");
    if (file and file->empty())
        throw Mistake{"--output-file: the name of a file is needed."};
    if (terminal.ci.step_summary and options.format == format_named("github"))
        options.outputs.push_back({"GITHUB_STEP_SUMMARY", format_named("markdown"), *terminal.ci.step_summary, true});
    if (file and *file != "-") {
        options.outputs.push_back({"--output-file " + *file, options.format, *file});
        options.format = nullptr;
    }
    if (arguments.has("--statistics") and options.format != nullptr) {
        if (arguments.text("--format") or arguments.has("--concise"))
            throw Mistake{"--statistics: it takes the place of the report on standard output; send the report to a file with -o, or leave --format out."};
        options.format = nullptr;
    }
    for (const std::string& value : arguments.all("--output"))
        options.outputs.push_back(further_output(value));
    refuse_shared_files(options);
    options.file_report = options.report;
    options.file_report.colour = colour_choice(arguments) == ColourChoice::always;
    if (not arguments.text("--width"))
        options.file_report.width = ReportOptions{}.width;
}

}  // namespace amends
