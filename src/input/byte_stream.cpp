// Joins the blocks of a stream.
#include "input/byte_stream.h"

#include <algorithm>
#include <cstring>
#include <utility>

namespace amends {

std::string drained(const ByteStream& stream, std::size_t most)
{
    constexpr std::size_t block = std::size_t{1} << 12;  // a letter, mostly; what is larger doubles it
    std::string bytes;
    while (bytes.size() < most) {
        const std::size_t size = bytes.size();
        bytes.resize(size + std::max(block, size));
        const std::size_t count = stream(std::span{bytes}.subspan(size));
        bytes.resize(size + count);
        if (count == 0)
            break;
    }
    return bytes;
}

ByteStream with_head(std::string head, ByteStream stream)
{
    return [head = std::move(head), at = std::size_t{0}, stream = std::move(stream)](std::span<char> into) mutable {
        if (at == head.size())
            return stream(into);
        const std::size_t count = std::min(into.size(), head.size() - at);
        std::memcpy(into.data(), head.data() + at, count);
        at += count;
        return count;
    };
}

Beginning beginning_of(ByteStream stream, std::size_t size)
{
    std::string head(size, '\0');
    std::size_t filled = 0;
    bool is_whole = false;
    try {
        while (filled < size) {
            const std::size_t count = stream(std::span{head}.subspan(filled));
            is_whole = count == 0;
            if (is_whole)
                break;
            filled += count;
        }
    } catch (const StreamError& error) {
        stream = [error](std::span<char>) -> std::size_t { throw error; };
    }
    head.resize(filled);
    return {std::move(head), std::move(stream), is_whole};
}

}  // namespace amends
