// What holds of everything that is read, whatever the bytes.
#pragma once

#include <cstddef>
#include <string_view>

#include "input/source.h"
#include "text/encoding.h"

namespace amends::fuzz {

/// Stops the run, with the reason on standard error, if `condition` does not hold.
void expect(bool condition, std::string_view what);

/// The text is valid UTF-8 without NUL, and its bytes lead into the `size` bytes of the input, one behind the other.
void expect_decoded(const Decoded& decoded, std::size_t size);

/// The text is valid UTF-8, its regions are in order, apart and of whole characters, and what it was read from does not run backwards.
void expect_source(const Source& source);

/// An error says what is wrong with a name and a message that has a remedy.
void expect_error(const InputError& error);

/// Reads `bytes` as a file of this name, and expects all of the above.
void expect_read(std::string_view path, std::string_view bytes, const InputOptions& options);

}  // namespace amends::fuzz
