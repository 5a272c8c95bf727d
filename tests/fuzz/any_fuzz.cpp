// Reads bytes as standard input, whose format nobody names: packed, marked by its first bytes, or plain.
#include <cstdint>
#include <string_view>

#include "holds.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    amends::fuzz::expect_read("-", {reinterpret_cast<const char*>(data), size}, {});
    return 0;
}
