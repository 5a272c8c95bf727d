// What the editor said of itself when it began.
#pragma once

#include <optional>

#include "lsp/message.h"
#include "lsp/positions.h"
#include "text/language.h"

namespace amends {

struct Client {
    PositionEncoding encoding = PositionEncoding::utf16;
    bool takes_versioned_edits = false;
    bool fades_unnecessary = false;      ///< shows a diagnostic's tag for what could go
    bool follows_code_links = false;     ///< takes the link of a diagnostic's code
    bool reads_markdown = false;         ///< in hovers
    bool watches_files = false;
    std::optional<Language> ui_language;
};

/// Understands the parameters of `initialize`. What is missing or makes no sense has its default: of position encodings UTF-8 is taken where
/// it is offered, else UTF-16, which every editor knows, unless only UTF-32 is.
[[nodiscard]] Client client_of(const Json& params);

}  // namespace amends
