// Turns the arguments of amends filter into its options.
#include "filter_arguments.h"

#include <charconv>

#include "config_options.h"
#include "option_settings.h"

namespace amends {
namespace {

constexpr std::size_t most_bytes = std::size_t{64} << 20;

/// "512", "512K" or "8M" as bytes; nothing where it is none of these, or more than most_bytes.
std::optional<std::size_t> size_in(std::string_view text)
{
    const unsigned shift = text.ends_with('K') ? 10 : text.ends_with('M') ? 20 : 0;
    if (shift != 0)
        text.remove_suffix(1);
    std::size_t size = 0;
    const auto [stop, error] = std::from_chars(text.data(), text.data() + text.size(), size);
    const bool is_whole = error == std::errc() and stop == text.data() + text.size();
    return is_whole and size > 0 and size <= most_bytes >> shift ? std::optional(size << shift) : std::nullopt;
}

std::size_t max_record(const Arguments& arguments, std::size_t otherwise)
{
    const auto text = arguments.text("--max-record");
    if (not text)
        return otherwise;
    if (const auto size = size_in(*text))
        return *size;
    throw Mistake{fmt::format("--max-record {}: a size from 1 to 64M is needed, such as 512K or 8M.", *text)};
}

}  // namespace

FilterOptions filter_options(const Arguments& arguments)
{
    FilterOptions options;
    options.given = given_settings(arguments);
    options.config = {not arguments.text("--config"), arguments.text("--config")};
    options.rules = rules_folder(arguments);
    if (arguments.text("--keep"))
        options.keep = arguments.list("--keep");
    options.max_record = max_record(arguments, options.max_record);
    options.flush = arguments.choice<Flush>("--flush", flush_names).value_or(options.flush);
    options.is_stamped = arguments.has("--stamp");
    return options;
}

}  // namespace amends
