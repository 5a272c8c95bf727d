// Remarks as an editor takes them.
#pragma once

#include <string_view>
#include <vector>

#include "lsp/client.h"
#include "lsp/message.h"
#include "lsp/positions.h"
#include "lsp/remark.h"
#include "lsp/reviewer.h"

namespace amends {

/// {"start": …, "end": …}
[[nodiscard]] Json written(PositionRange range);

/// The diagnostic of a remark; `data` holds what it is about, for clients and for code actions.
[[nodiscard]] Json diagnostic(const Remark& remark, const Positions& positions, const Client& client, const Reviewer& reviewer);

/// Those of a document, the gravest first where there are more than editors can bear; one more then says so.
[[nodiscard]] Json diagnostics(const std::vector<Remark>& remarks, const Positions& positions, const Client& client, const Reviewer& reviewer);

/// A diagnostic of the first line that tells why a document is not judged.
[[nodiscard]] Json notice(std::string_view message);

}  // namespace amends
