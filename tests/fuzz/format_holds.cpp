// Turns a file of a format into nothing, or into the end of a fuzzing run that names what did not hold.
#include "format_holds.h"

#include <algorithm>
#include <array>
#include <numeric>
#include <span>
#include <string>

#include <fmt/format.h>

#include "holds.h"
#include "input/formats.h"
#include "input/gzip.h"

namespace amends::fuzz {
namespace {

/// How a file is read, chosen by the sum of its bytes, which every change of it changes.
struct Way {
    std::string path;
    InputOptions options;
    std::size_t block = 1;  ///< bytes at a time
};

std::string ending(const InputFormat& format, std::uint32_t chance)
{
    if (format.name == "strings")
        return chance % 2 == 0 ? ".json" : ".yaml";
    return format.endings.empty() ? "" : std::string(format.endings[chance % format.endings.size()]);
}

Way chosen_way(const InputFormat& format, std::string_view bytes)
{
    static constexpr std::array<const char*, 4> encodings = {"utf-8", "big5", "gb18030", "utf-16le"};
    const std::uint32_t chance = std::accumulate(bytes.begin(), bytes.end(), 0U, [](std::uint32_t sum, unsigned char byte) { return sum + byte; });
    Way way{"a" + ending(format, chance / 8), {}, chance % 61 + 1};
    way.options.format = format.name;
    way.options.is_template = chance % 4 == 1;
    if (chance % 8 == 2)
        way.options.encoding = encodings[chance / 8 % encodings.size()];
    return way;
}

/// All that is read, in words.
class Account {
public:
    [[nodiscard]] Receiver receiver()
    {
        return {[this](const Source& source) { add(source); },
                [this](const InputError& error) { m_words += fmt::format("error {}:{} {}\n", error.line.value_or(0), error.column.value_or(0), error.message); },
                [this](const std::string& note) { m_words += "note " + note + "\n"; }};
    }
    [[nodiscard]] const std::string& words() const { return m_words; }

private:
    void add(const Source& source)
    {
        const Span all = source.offsets.original(TextSpan{0, static_cast<std::uint32_t>(source.text.size())});
        m_words += fmt::format("letter {} at {}+{}-{} line {}: {}\n", source.index, source.base, all.start, all.end, source.first_line, source.text);
    }

    std::string m_words;
};

ByteStream in_blocks(std::string_view bytes, std::size_t size)
{
    return [bytes, size](std::span<char> into) mutable {
        const std::size_t count = std::min({into.size(), size, bytes.size()});
        std::copy_n(bytes.begin(), count, into.begin());
        bytes.remove_prefix(count);
        return count;
    };
}

}  // namespace

void expect_format(std::string_view name, std::string_view bytes)
{
    const InputFormat* const format = input_format_named(name);
    expect(format != nullptr, "the format is known");
    const Way way = chosen_way(*format, bytes);
    expect_read(way.path, bytes, way.options);
    if (format->stream == nullptr or is_gzip(bytes))
        return;
    Account whole, blocks;
    format->stream(way.path, in_blocks(bytes, bytes.size()), way.options, whole.receiver());
    format->stream(way.path, in_blocks(bytes, way.block), way.options, blocks.receiver());
    expect(whole.words() == blocks.words(),
           fmt::format("what is read does not hang on the blocks in which it comes\n-- whole\n{}-- in blocks of {}\n{}", whole.words(), way.block, blocks.words()));
}

}  // namespace amends::fuzz
