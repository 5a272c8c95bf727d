// A session with an editor: its life from `initialize` to `exit`, and what each message does.
#pragma once

#include <functional>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "lsp/actions.h"
#include "lsp/client.h"
#include "lsp/documents.h"
#include "lsp/message.h"
#include "lsp/remark.h"
#include "lsp/reviewer.h"

namespace amends {

/// Takes messages one at a time and sends what they call for. Documents that changed are judged when they are asked about or when `review` is called, so
/// that whoever calls can take all changes first.
class Server {
public:
    using Send = std::function<void(const std::string&)>;

    Server(Reviewer reviewer, Send send) : m_reviewer(std::move(reviewer)), m_send(std::move(send)) {}

    void take(const Message& message);
    void take(const MessageFault& fault);
    /// The request was taken back before it was answered.
    void cancel(const Json& id);
    /// A message of `bytes` was too large to be read.
    void pass_over(std::uint64_t bytes);

    [[nodiscard]] bool waits_for_review() const { return not m_changed.empty(); }
    /// Judges one document that changed.
    void review();

    [[nodiscard]] bool is_over() const { return m_life == Life::over; }
    /// Whether the editor said that it was done.
    [[nodiscard]] bool was_shut_down() const { return m_was_shut_down; }

private:
    enum class Life : std::uint8_t { new_born, running, shut_down, over };
    struct Review {
        std::vector<Remark> remarks;
        bool is_template = false;
    };

    void answer_request(const Message& message);
    void notify(const Message& message);
    [[nodiscard]] Json initialize(const Json& params);
    [[nodiscard]] Json code_actions(const Json& params);
    [[nodiscard]] Json hover_at(const Json& params);
    void watch_configurations();
    void changed(const std::optional<std::string>& uri);
    void saved(const std::optional<std::string>& uri);
    void closed(const std::optional<std::string>& uri);
    void refresh();

    void review(const std::string& uri);
    [[nodiscard]] Review judged(const Document& document) const;
    void publish(const std::string& uri, const std::optional<std::int64_t>& version, Json list) const;
    template <class Look>
    [[nodiscard]] Json look(const Json& params, Look look);

    Reviewer m_reviewer;
    Send m_send;
    Client m_client;
    Documents m_documents{PositionEncoding::utf16};
    std::set<std::string> m_changed;
    std::map<std::string, Review> m_reviews;
    Life m_life = Life::new_born;
    bool m_was_shut_down = false;
};

}  // namespace amends
