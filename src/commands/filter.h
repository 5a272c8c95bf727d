// amends filter: JSON lines in, JSON lines out, one for one, for engines that pipe records through a program.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "commands/outcome.h"
#include "input/byte_stream.h"
#include "project/configurations.h"
#include "project/setting.h"

namespace amends {

/// When answers are written: each by itself, or all to what was read together.
enum class Flush : std::uint8_t { record, batch };
inline constexpr std::array<std::string_view, 2> flush_names = {"record", "batch"};

struct FilterOptions {
    Setting given;  ///< what the command line sets; it goes before the configuration
    ConfigChoice config = {true, std::nullopt};  ///< none is looked for
    std::optional<std::filesystem::path> rules;  ///< none: the shipped ones
    std::optional<std::vector<std::string>> keep;  ///< the fields of a record that are written again; none: all
    std::size_t max_record = std::size_t{8} << 20;  ///< bytes of a line; a longer one is answered with an error
    Flush flush = Flush::batch;
    bool is_stamped = false;  ///< whether each answer names the version and the rules
    Surroundings around = surroundings_of_process();
};

/// The engine at the other end.
struct FilterPipe {
    ByteStream read;                              ///< waits for the first bytes and gives those that are there
    std::function<bool(std::string_view)> write;  ///< false where nobody reads any more
    std::function<bool()> is_asked_to_stop;
};

/// Answers every line, in order, until the input ends, nobody reads any more, or it is asked to stop, which it does between two records. What is
/// wrong with a record is told in its answer.
[[nodiscard]] Outcome filter(const FilterOptions& options, const FilterPipe& pipe, const Sinks& sinks);

}  // namespace amends
