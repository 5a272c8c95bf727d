// Turns the bytes of a stream into a session: takes all messages that wait, then judges what they changed.
#include "lsp/serve.h"

#include <utility>

#include "lsp/inbox.h"
#include "lsp/server.h"

namespace amends {
namespace {

constexpr int moment = 150;  ///< milliseconds: writers pause longer between words

class Serving {
public:
    Serving(Reviewer reviewer, const Wire& wire) : m_wire(wire), m_server(std::move(reviewer), m_wire.write) {}

    [[nodiscard]] Session run()
    {
        while (not m_server.is_over()) {
            const bool came = m_is_open and not m_inbox.is_full() and read();
            if (m_broken)
                return {SessionEnd::no_editor, *m_broken};
            if (came)
                continue;
            if (not m_inbox.empty())
                handle();
            else if (not m_is_open)
                break;
            else
                m_server.review();
        }
        return {m_server.was_shut_down() ? SessionEnd::shut_down : SessionEnd::left};
    }

private:
    /// Waits as long as nothing else is to be done; whether anything came.
    [[nodiscard]] bool read()
    {
        const int patience = not m_inbox.empty() or m_has_paused ? 0 : moment;
        const auto bytes = m_wire.read(m_inbox.empty() and not m_server.waits_for_review() ? -1 : patience);
        if (not bytes) {
            m_is_open = false;
            return false;
        }
        m_has_paused = bytes->empty() and (m_has_paused or patience == moment);
        m_framing.add(*bytes);
        while (auto framed = m_framing.next())
            std::visit([&](auto& frame) { take(std::move(frame)); }, *framed);
        return not bytes->empty();
    }

    void take(Frame frame) { m_inbox.add(std::move(frame)); }
    void take(OversizedFrame frame) { m_inbox.add(frame); }
    void take(BrokenFrame frame) { m_broken = std::move(frame.line); }

    void handle()
    {
        const Arrived arrived = m_inbox.take();
        if (const auto* cancelled = std::get_if<Cancelled>(&arrived))
            m_server.cancel(cancelled->id);
        else if (const auto* oversized = std::get_if<OversizedFrame>(&arrived))
            m_server.pass_over(oversized->size);
        else if (const auto* message = std::get_if<Message>(&arrived))
            m_server.take(*message);
        else
            m_server.take(std::get<MessageFault>(arrived));
    }

    const Wire& m_wire;
    Server m_server;
    Framing m_framing;
    Inbox m_inbox;
    std::optional<std::string> m_broken;
    bool m_is_open = true;
    bool m_has_paused = false;  ///< nothing has come for a moment
};

}  // namespace

Session serve(Reviewer reviewer, const Wire& wire)
{
    return Serving(std::move(reviewer), wire).run();
}

}  // namespace amends
