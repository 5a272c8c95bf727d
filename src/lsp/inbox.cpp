// Turns frames into messages in their order, and lets a request be taken back as long as it waits.
#include "lsp/inbox.h"

#include <algorithm>
#include <utility>

namespace amends {

void Inbox::add(Frame frame)
{
    auto read = read_message(std::move(frame.content));
    const auto* message = std::get_if<Message>(&read);
    if (message == nullptr or message->kind != Message::Kind::notification or message->method != "$/cancelRequest") {
        std::visit([&](auto& arrived) { m_waiting.emplace_back(std::move(arrived)); }, read);
        return;
    }
    const Json& id = member(message->params, "id");
    for (Arrived& arrived : m_waiting) {
        const auto* request = std::get_if<Message>(&arrived);
        if (request != nullptr and request->kind == Message::Kind::request and request->id == id)
            arrived = Cancelled{id};
    }
}

Arrived Inbox::take()
{
    Arrived first = std::move(m_waiting.front());
    m_waiting.pop_front();
    return first;
}

}  // namespace amends
