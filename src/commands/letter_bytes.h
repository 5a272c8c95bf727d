// The bytes of a letter into which text is put, in its encoding, all others left as they are.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "judgement/slot_places.h"
#include "text/encoding.h"

namespace amends {

class LetterBytes {
public:
    /// `decoded` is what `bytes` say.
    LetterBytes(std::string bytes, Decoded decoded, bool is_markdown);

    /// Whether `words` stand in it.
    [[nodiscard]] bool holds(std::string_view words) const { return m_decoded.text.find(words) != std::string::npos; }

    /// Notes that `words` are to stand at `place`, in the order of the calls where places are the same. `between` parts them from what stands in their
    /// line.
    void put(const SlotPlace& place, std::string_view words, std::string_view between);

    /// The bytes with all that was put into them; nothing where the encoding lacks a character of it.
    [[nodiscard]] std::optional<std::string> written() const;

private:
    /// Text at a byte of `m_decoded.text`.
    struct Insertion {
        std::uint32_t at = 0;
        std::string text;
    };
    [[nodiscard]] std::uint32_t in_text(std::uint32_t byte) const;
    [[nodiscard]] std::uint32_t in_bytes(std::uint32_t at) const;
    [[nodiscard]] std::uint32_t line_start(std::uint32_t at) const;
    [[nodiscard]] std::uint32_t end_of_words(std::uint32_t at) const;

    std::string m_bytes;
    Decoded m_decoded;
    std::string m_break;  ///< what parts paragraphs in this letter
    std::vector<Insertion> m_insertions;
};

}  // namespace amends
