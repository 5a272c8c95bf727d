// The header lines at the top of a mail.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "text/span.h"

namespace amends {

/// A header of a mail; the spans are bytes of the mail. The value runs over the lines that are indented below it.
struct MailHeader {
    Span name, value;  ///< without colon, without the space and the line break at its edges
};

/// Bytes of the headers at the top of `mail` with the blank line behind them; all of it where none comes.
[[nodiscard]] std::size_t headers_size(std::string_view mail);

/// The first header called `name`, in any case, of the headers that `mail` begins with.
[[nodiscard]] std::optional<MailHeader> find_header(std::string_view mail, std::string_view name);

/// Whether an input that begins with `head` is a mail or the draft of one: headers of which two are those of mails, and a blank line.
[[nodiscard]] bool begins_like_mail(std::string_view head);

/// Whether `mail` begins with a header of any name.
[[nodiscard]] bool begins_with_header(std::string_view mail);

}  // namespace amends
