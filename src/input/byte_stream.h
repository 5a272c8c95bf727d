// The bytes of an input, block by block.
#pragma once

#include <cstddef>
#include <functional>
#include <span>
#include <string>

namespace amends {

/// Fills a buffer with the next bytes of an input and returns how many there were; 0 at its end. Throws StreamError where it breaks off.
using ByteStream = std::function<std::size_t(std::span<char>)>;

/// Why an input broke off, and what to do, for the user.
struct StreamError {
    std::string message;
};

/// Reads on until the end, or a little past `most` bytes.
[[nodiscard]] std::string drained(const ByteStream& stream, std::size_t most);

/// A stream that gives `head` first and then the rest of `stream`.
[[nodiscard]] ByteStream with_head(std::string head, ByteStream stream);

/// The first bytes of a stream, and what comes behind them.
struct Beginning {
    std::string head;
    ByteStream rest;
    bool is_whole = false;  ///< nothing comes behind the head
};

/// Reads up to `size` bytes. Where the stream breaks off before, only `rest` throws.
[[nodiscard]] Beginning beginning_of(ByteStream stream, std::size_t size);

}  // namespace amends
