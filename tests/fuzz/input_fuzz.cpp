// Every format of input: the first byte chooses one of the table and the options, so that a new format is covered as soon as it stands there.
#include <array>
#include <cstdint>
#include <string>
#include <string_view>

#include "holds.h"
#include "input/formats.h"

using namespace amends;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static constexpr std::array<const char*, 4> encodings = {"utf-8", "big5", "gb18030", "utf-16le"};
    if (size < 2)
        return 0;
    const auto formats = input_formats();
    const InputFormat& format = formats[data[0] % formats.size()];
    InputOptions options;
    options.is_template = (data[1] & 1) != 0;
    if ((data[1] & 2) != 0)
        options.format = format.name;
    if ((data[1] & 4) != 0)
        options.encoding = encodings[data[1] >> 6];
    const auto ending = format.endings.empty() ? std::string_view() : format.endings[(data[1] >> 3) % format.endings.size()];
    fuzz::expect_read("a" + std::string(ending), {reinterpret_cast<const char*>(data + 2), size - 2}, options);
    return 0;
}
