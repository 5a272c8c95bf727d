// Hands each letter of a run to its reports, and what they append to standard output and files.
#include "commands/outputs.h"

#include <fmt/format.h>

namespace amends {

Outputs::Outputs(const Format* format, const ReportOptions& options, const Sinks& sinks) : m_sinks(sinks)
{
    if (format != nullptr)
        m_outputs.push_back({"--format " + std::string(format->name), format->start(options), nullptr, {}});
}

bool Outputs::add(const FileOutput& output, const ReportOptions& options)
{
    auto file = std::make_unique<ReportFile>();
    if (const Trouble trouble = output.is_appended ? file->open_end(output.path) : file->open(output.path)) {
        m_sinks.err(fmt::format("amends: {}: {}\n", output.option, *trouble));
        return false;
    }
    m_outputs.push_back({output.option, output.format->start(options), std::move(file), {}});
    return true;
}

void Outputs::begin()
{
    for (Output& output : m_outputs) {
        output.report->begin(output.buffer);
        flush(output);
    }
}

void Outputs::letter(const Judged& judged)
{
    for (Output& output : m_outputs) {
        output.report->letter(judged, output.buffer);
        flush(output);
    }
}

bool Outputs::end(std::span<const InputError> errors)
{
    bool is_whole = true;
    for (Output& output : m_outputs) {
        output.report->end(errors, output.buffer);
        flush(output);
        if (const std::string note = output.report->note(); not note.empty())
            m_sinks.err(fmt::format("amends: {}: {}.\n", output.option, note));
        const Trouble trouble = output.file ? output.file->finish() : std::nullopt;
        if (trouble)
            m_sinks.err(fmt::format("amends: {}: {}\n", output.option, *trouble));
        is_whole = is_whole and not trouble;
    }
    return is_whole;
}

void Outputs::flush(Output& output)
{
    if (output.buffer.empty())
        return;
    if (output.file)
        output.file->write(output.buffer);
    else
        m_sinks.out(output.buffer);
    output.buffer.clear();
}

}  // namespace amends
