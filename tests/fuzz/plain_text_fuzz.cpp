// Text files, with slots, templates and Markdown: the first byte chooses name and options.
#include <cstdint>
#include <string_view>

#include "holds.h"

using namespace amends;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (size == 0)
        return 0;
    InputOptions options;
    options.format = "text";
    options.is_template = (data[0] & 1) != 0;
    const std::string_view bytes(reinterpret_cast<const char*>(data + 1), size - 1);
    fuzz::expect_read((data[0] & 2) != 0 ? "a.md" : "a.txt", bytes, options);
    return 0;
}
