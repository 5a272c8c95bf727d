// Messages that have arrived and wait.
#pragma once

#include <deque>
#include <optional>
#include <variant>

#include "lsp/framing.h"
#include "lsp/message.h"

namespace amends {

/// A request that its sender took back while it waited.
struct Cancelled {
    Json id;
};

using Arrived = std::variant<Message, MessageFault, Cancelled, OversizedFrame>;

class Inbox {
public:
    void add(Frame frame);
    void add(const OversizedFrame& frame) { m_waiting.emplace_back(frame); }
    [[nodiscard]] bool empty() const { return m_waiting.empty(); }
    /// Whether so much waits that more should be left where it is.
    [[nodiscard]] bool is_full() const { return m_waiting.size() >= 1000; }
    /// The first message; there is one.
    [[nodiscard]] Arrived take();

private:
    std::deque<Arrived> m_waiting;
};

}  // namespace amends
