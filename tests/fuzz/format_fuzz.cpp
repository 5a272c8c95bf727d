// Reads bytes as a file of the format that the build names.
#include <cstdint>
#include <string_view>

#include "format_holds.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    amends::fuzz::expect_format(AMENDS_FUZZ_FORMAT, {reinterpret_cast<const char*>(data), size});
    return 0;
}
