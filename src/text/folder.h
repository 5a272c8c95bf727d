// One call of folding at work.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

#include "text/fold.h"

namespace amends {

/// Writes into buffers that are long enough for what is left of the text at a unit a byte; only characters of several
/// units ask for more.
class Folder {
public:
    Folder(std::string_view text, std::uint32_t at, FoldedText& into);
    void run();

private:
    [[nodiscard]] char16_t unit_at(std::size_t at) const;
    [[nodiscard]] std::size_t ascii_run(std::size_t at);
    [[nodiscard]] std::size_t wide_run(std::size_t at);
    [[nodiscard]] std::size_t special(std::size_t at);
    [[nodiscard]] std::size_t joined(std::size_t mark);
    [[nodiscard]] std::size_t take_back_base(std::size_t mark);
    void emit(std::u16string_view units, std::size_t at, bool capital);
    void emit_character(char32_t character, std::size_t at, bool capital);
    void settle_space(char32_t next);
    void make_room(std::size_t left);
    void push(char16_t unit, std::uint32_t origin, bool capital);

    std::string_view m_text;
    std::uint32_t m_at;
    FoldedText& m_into;
    std::size_t m_size;                    ///< units written; the buffers are longer
    std::size_t m_start;                   ///< units that were there before this call
    std::optional<std::uint32_t> m_space;  ///< origin of white space that is not yet written
};

}  // namespace amends
