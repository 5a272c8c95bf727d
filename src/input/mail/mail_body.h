// The body of a mail: the parts that its writer wrote, as text.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "input/mapped_text.h"
#include "input/mail/mime.h"

namespace amends {

/// Why a mail cannot be read; for the user.
struct MailError {
    std::uint32_t at = 0;  ///< byte of the mail
    std::string what, remedy;
};

struct MailBody {
    bool is_html = false;             ///< at least one of its parts was HTML
    std::optional<MailError> error;   ///< then the text is not whole
    std::vector<std::string> remarks; ///< on charsets that are not what they are said to be
};

/// The parts of a mail that are letters, in order: of alternatives the plain one, no attachments, no mails inside the mail;
/// and parts of parts that could not be taken apart.
[[nodiscard]] std::vector<const MimePart*> letter_parts(const MimePart& root, std::string_view mail);

/// The bytes of a mail, and what is known of them from elsewhere.
struct MailBytes {
    std::string_view bytes;
    bool is_from_quoted = false;  ///< as RawMail has it
    std::string_view charset;     ///< of parts without a label; empty: the likeliest
};

/// Appends the text of `parts` to `into`, with the bytes of `mail` as its original.
[[nodiscard]] MailBody append_body(const std::vector<const MimePart*>& parts, const MailBytes& mail, MappedText& into);

}  // namespace amends
