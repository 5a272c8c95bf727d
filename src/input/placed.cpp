// Keeps for each byte which bytes of the original it came from.
#include "input/placed.h"

#include <numeric>
#include <utility>

namespace amends {

void Placed::add(std::string_view same, std::uint32_t at)
{
    const auto before = static_cast<std::ptrdiff_t>(bytes.size());
    bytes += same;
    starts.resize(bytes.size());
    ends.resize(bytes.size());
    std::iota(starts.begin() + before, starts.end(), at);
    std::iota(ends.begin() + before, ends.end(), at + 1);
}

void Placed::add(std::string_view other, Span original)
{
    bytes += other;
    starts.resize(bytes.size(), original.start);
    ends.resize(bytes.size(), original.end);
}

void Placed::add(const Placed& text, std::size_t start, std::size_t end)
{
    const auto part = [&](const std::vector<std::uint32_t>& places) {
        return std::pair(places.begin() + static_cast<std::ptrdiff_t>(start), places.begin() + static_cast<std::ptrdiff_t>(end));
    };
    bytes.append(text.bytes, start, end - start);
    starts.insert(starts.end(), part(text.starts).first, part(text.starts).second);
    ends.insert(ends.end(), part(text.ends).first, part(text.ends).second);
}

void Placed::reserve(std::size_t size)
{
    bytes.reserve(size);
    starts.reserve(size);
    ends.reserve(size);
}

}  // namespace amends
