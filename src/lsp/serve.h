// A language server on a pair of streams.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>

#include "lsp/reviewer.h"

namespace amends {

/// The streams that lead to an editor.
struct Wire {
    /// Some bytes that have arrived; empty where none came within so many milliseconds (below 0: however long it takes), nothing once the
    /// other side has closed.
    std::function<std::optional<std::string>(int milliseconds)> read;
    std::function<void(std::string_view)> write;
};

enum class SessionEnd : std::uint8_t {
    shut_down,  ///< as the protocol says
    left,       ///< the editor went without a word
    no_editor,  ///< what came is not the protocol
};

/// How a session ended; of one without an editor the line that was read in the place of a header.
struct Session {
    SessionEnd end = SessionEnd::shut_down;
    std::string line = {};
};

/// Serves until the editor leaves. A document is judged once no message waits and it has not changed for a moment.
[[nodiscard]] Session serve(Reviewer reviewer, const Wire& wire);

}  // namespace amends
