// Turns a stream of gzip members into the stream of bytes they hold.
#include "input/gzip.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <memory>
#include <new>
#include <utility>

#include <fmt/format.h>
#include <zlib.h>

namespace amends {
namespace {

constexpr std::string_view magic = "\x1F\x8B";

struct EndInflation {
    void operator()(z_stream* inflation) const
    {
        inflateEnd(inflation);
        delete inflation;
    }
};

using Inflation = std::unique_ptr<z_stream, EndInflation>;

Inflation begin_inflation()
{
    constexpr int gzip_only = 16;
    auto inflation = std::make_unique<z_stream>();
    if (inflateInit2(inflation.get(), MAX_WBITS + gzip_only) != Z_OK)
        throw std::bad_alloc();
    return Inflation(inflation.release());
}

class Unpacker {
public:
    explicit Unpacker(ByteStream packed) : m_packed(std::move(packed)), m_inflation(begin_inflation()) {}

    std::size_t read(std::span<char> into)
    {
        // zlib counts in 32 bits.
        constexpr std::size_t most = std::size_t{1} << 30;
        into = into.first(std::min(into.size(), most));
        m_inflation->next_out = reinterpret_cast<Bytef*>(into.data());
        m_inflation->avail_out = static_cast<uInt>(into.size());
        while (m_inflation->avail_out == into.size() and not into.empty() and not m_is_damaged and has_input())
            inflate_some();
        const std::size_t count = into.size() - m_inflation->avail_out;
        m_total += count;
        if (m_is_damaged and count == 0)
            fail("the gzip data is damaged");
        return count;
    }

private:
    /// Whether there is more to unpack; what ends inside a member is cut off.
    bool has_input()
    {
        if (m_inflation->avail_in == 0)
            refill();
        if (m_inflation->avail_in > 0)
            return m_is_inside or begins_member();
        if (m_is_inside)
            fail("the gzip data is cut off");
        return false;
    }

    void refill()
    {
        const std::size_t count = m_packed(m_input);
        m_inflation->next_in = reinterpret_cast<Bytef*>(m_input.data());
        m_inflation->avail_in = static_cast<uInt>(count);
    }

    /// Members may be padded with zeros, as tapes and blocks do.
    bool begins_member()
    {
        while (m_inflation->avail_in > 0 and *m_inflation->next_in == 0) {
            ++m_inflation->next_in;
            if (--m_inflation->avail_in == 0)
                refill();
        }
        if (m_inflation->avail_in == 0)
            return false;
        if (*m_inflation->next_in != static_cast<Bytef>(magic[0]))
            fail("the gzip data is followed by something else");
        inflateReset(m_inflation.get());
        m_is_inside = true;
        return true;
    }

    void inflate_some()
    {
        const int result = inflate(m_inflation.get(), Z_NO_FLUSH);
        if (result == Z_STREAM_END)
            m_is_inside = false;
        else
            m_is_damaged = result != Z_OK and result != Z_BUF_ERROR;
    }

    [[noreturn]] void fail(std::string_view what) const
    {
        throw StreamError{fmt::format("not read further: {} after {} unpacked bytes; get the file again, `gzip -t` tells whether it is whole", what, m_total)};
    }

    ByteStream m_packed;
    Inflation m_inflation;
    std::array<char, std::size_t{1} << 16> m_input{};
    bool m_is_inside = true;  ///< a member
    bool m_is_damaged = false;
    std::uint64_t m_total = 0;
};

}  // namespace

bool is_gzip(std::string_view head)
{
    return head.starts_with(magic);
}

ByteStream unpacked(ByteStream packed)
{
    return [unpacker = std::make_shared<Unpacker>(std::move(packed))](std::span<char> into) { return unpacker->read(into); };
}

std::string_view unpacked_name(std::string_view path)
{
    const bool is_packed = path.ends_with(".gz") or path.ends_with(".GZ");
    return path.substr(0, path.size() - (is_packed ? 3 : 0));
}

}  // namespace amends
