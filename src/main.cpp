// Runs what the arguments ask for. The only place that writes to the standard streams and knows exit statuses.
#include <algorithm>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <exception>
#include <new>
#include <optional>

#include <fmt/format.h>
#include <poll.h>
#include <unistd.h>

#include "commands/crash.h"
#include "commands/filter/stop_signals.h"
#include "commands/version.h"
#include "render/write_all.h"
#include "options.h"

namespace amends {
namespace {

enum Status : int { passed = 0, found = 1, misused = 2, crashed = 70, signalled = 128 };

/// A standard stream. A reader who has gone away is no error: the rest is dropped.
class Stream {
public:
    explicit Stream(int descriptor) : m_descriptor(descriptor) {}

    void write(std::string_view text)
    {
        if (m_error == 0)
            m_error = write_all(m_descriptor, text);
    }

    [[nodiscard]] bool is_open() const { return m_error == 0; }
    [[nodiscard]] bool has_failed() const { return m_error != 0 and m_error != EPIPE; }
    [[nodiscard]] const char* failure() const { return std::strerror(m_error); }

private:
    int m_descriptor;
    int m_error = 0;
};

/// What standard input holds within so many milliseconds; nothing where it has ended.
std::optional<std::string> read_within(int milliseconds)
{
    constexpr std::size_t piece = std::size_t{64} << 10;
    pollfd waiting{STDIN_FILENO, POLLIN, 0};
    const int ready = ::poll(&waiting, 1, milliseconds);
    if (ready == 0 or (ready < 0 and errno == EINTR))
        return std::string();
    std::string bytes(piece, '\0');
    const ssize_t size = ::read(STDIN_FILENO, bytes.data(), bytes.size());
    if (size < 0 and (errno == EINTR or errno == EAGAIN))
        return std::string();
    bytes.resize(static_cast<std::size_t>(std::max<ssize_t>(size, 0)));
    return size > 0 ? std::optional(std::move(bytes)) : std::nullopt;
}

struct Carry {
    const Sinks& sinks;
    const Stream& out;

    Outcome operator()(const CheckOptions& options) const { return check(options, sinks); }
    Outcome operator()(const ShowSettings& request) const { return show_settings(request.options, sinks); }
    Outcome operator()(const ShowFiles& request) const { return show_files(request.options, sinks); }
    Outcome operator()(const ScanOptions& options) const { return scan(options, sinks); }
    Outcome operator()(const ReportPageOptions& options) const { return report(options, sinks); }
    Outcome operator()(const PromisesOptions& options) const { return promises(options, sinks); }
    Outcome operator()(const SampleOptions& options) const { return sample(options, sinks); }
    Outcome operator()(const AgreeOptions& options) const { return agree(options, sinks); }
    Outcome operator()(const DiffOptions& options) const { return diff(options, sinks); }
    Outcome operator()(const SuggestOptions& options) const { return suggest(options, sinks); }
    Outcome operator()(const FilterOptions& options) const
    {
        heed_stop_signals();
        const auto read = [](std::span<char> into) { return read_until_asked(STDIN_FILENO, into); };
        const auto write = [this](std::string_view text) { return sinks.out(text), out.is_open(); };
        const Outcome outcome = filter(options, {read, write, is_asked_to_stop}, sinks);
        end_if_asked();
        return outcome;
    }
    Outcome operator()(const InitOptions& options) const { return init(options, sinks); }
    Outcome operator()(const LspOptions& options) const { return lsp(options, {read_within, sinks.out}, sinks); }
    Outcome operator()(const ExplainOptions& options) const { return explain(options, sinks); }
    Outcome operator()(const ListRules& request) const { return list_rules(request.options, sinks); }
    Outcome operator()(const TestRules& request) const { return test_rules(request.options, sinks); }
    Outcome operator()(const ShowHelp& request) const { return sinks.out(help_on(request.topic)), Outcome{}; }
    Outcome operator()(const ShowVersion&) const { return sinks.out(version_text()), Outcome{}; }
    Outcome operator()(const ShowCompletions& request) const { return sinks.out(completions_for(request.shell)), Outcome{}; }
    Outcome operator()(const NothingToDo&) const
    {
        sinks.err(help_on(Topic::amends));
        return {.has_errors = true};
    }
    Outcome operator()(const UsageError& error) const
    {
        sinks.err(fmt::format("amends: {}\n", error.message));
        return {.has_errors = true};
    }
};

int status_of(const Outcome& outcome)
{
    if (outcome.signal != 0)
        return signalled + outcome.signal;  // as shells tell of a program that a signal has ended
    return outcome.has_errors ? misused : outcome.has_findings or outcome.was_left ? found : passed;
}

int run(int argc, char** argv)
{
    Stream out(STDOUT_FILENO), err(STDERR_FILENO);
    const Sinks sinks{[&](std::string_view text) { out.write(text); }, [&](std::string_view text) { err.write(text); }};
    try {
        const Request request = understand({argv + std::min(argc, 1), argv + argc}, terminal_of_process());
        const Outcome outcome = std::visit(Carry{sinks, out}, request);
        if (out.has_failed()) {
            err.write(fmt::format("amends: failed to write the output: {}\n", out.failure()));
            return misused;
        }
        return status_of(outcome);
    } catch (const std::bad_alloc&) {
        err.write("amends: the memory does not suffice for this input.\n");
    } catch (const std::exception& exception) {
        err.write(fmt::format("amends: stopped by a fault of its own: {}\n", exception.what()));
    }
    return crashed;
}

}  // namespace
}  // namespace amends

int main(int argc, char** argv)
{
    std::signal(SIGPIPE, SIG_IGN);
    amends::tell_crashes(amends::crashed);
    return amends::run(argc, argv);
}
