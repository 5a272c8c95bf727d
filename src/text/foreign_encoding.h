// Guesses, for an error message only, which encoding of Chinese the bytes of a file may be in.
#pragma once

#include <string_view>
#include <vector>

namespace amends {

struct ForeignEncoding {
    std::string_view name;        ///< for people
    std::string_view iconv_name;  ///< what `iconv -f` takes
};

/// The encodings in which every byte of `bytes` can be read, the likeliest first.
[[nodiscard]] std::vector<ForeignEncoding> foreign_encodings(std::string_view bytes);

}  // namespace amends
