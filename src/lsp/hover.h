// What an editor shows where the pointer rests.
#pragma once

#include "lsp/actions.h"
#include "lsp/client.h"
#include "lsp/message.h"
#include "lsp/positions.h"
#include "lsp/reviewer.h"

namespace amends {

/// A rule page without its front matter and the parts that are for matching, in Markdown.
[[nodiscard]] std::string readable_page(std::string_view markdown);

/// The pages of the rules that speak at `position`, with what they say there; of what is about the whole letter a line each. Null where nothing
/// is said.
[[nodiscard]] Json hover(const Reviewed& reviewed, Position position, const Client& client, const Reviewer& reviewer);

}  // namespace amends
