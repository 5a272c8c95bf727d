// The structure of a mail: which parts it has, where their bytes lie and how they are written. All that is asked of a MIME library.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "input/mail/transfer_encoding.h"
#include "text/span.h"

namespace amends {

/// Why a multipart could not be taken apart.
enum class PartsDamage : std::uint8_t { none, no_boundary, too_deep };

/// Parts lie in one another at most so deep.
inline constexpr std::size_t most_nested_parts = 1024;

/// A part of a mail, or the mail itself. What it says of itself is in small letters.
struct MimePart {
    std::string type;              ///< "text/plain"
    Span body;                     ///< bytes of the mail, still encoded; empty for a multipart and for a mail inside the mail
    std::string charset;           ///< as labelled; empty without a label
    TransferEncoding encoding = TransferEncoding::identity;
    bool is_attachment = false;    ///< says so, or has the name of a file
    bool is_flowed = false;        ///< format=flowed
    bool deletes_space = false;    ///< DelSp=yes
    std::vector<MimePart> parts;   ///< of a multipart
    std::uint32_t at = 0;          ///< of a multipart: byte of the mail where its type is told
    PartsDamage damage = PartsDamage::none;

    [[nodiscard]] bool is_multipart() const { return type.starts_with("multipart/"); }
};

/// Reads the structure of `mail`, which begins with its headers; nothing where it has none.
[[nodiscard]] std::optional<MimePart> read_mime(std::string_view mail);

/// The date of a Date header as 2024-05-03T10:02:00+08:00, or nothing if it is none.
[[nodiscard]] std::optional<std::string> iso_date(const std::string& value);

}  // namespace amends
