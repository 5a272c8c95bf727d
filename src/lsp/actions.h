// What an editor offers to do about a remark.
#pragma once

#include <string>

#include "lsp/client.h"
#include "lsp/documents.h"
#include "lsp/message.h"
#include "lsp/remark.h"
#include "lsp/reviewer.h"

namespace amends {

/// An open document with what was said of it.
struct Reviewed {
    const std::string& uri;
    const Document& document;
    const std::vector<Remark>& remarks;
    const Positions& positions;
    bool is_template = false;
};

/// The quick fixes for the remarks that `range` touches: the rewriting, with its slots still marked, in the place of the sentence, or as one more
/// paragraph where something is missing; and a comment that allows the rule, with a slot for the reason.
[[nodiscard]] Json quick_fixes(const Reviewed& reviewed, PositionRange range, const Client& client, const Reviewer& reviewer);

}  // namespace amends
