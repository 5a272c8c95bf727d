// Turns the messages of an editor into answers, and the documents that it has open into diagnostics.
#include "lsp/server.h"

#include <algorithm>
#include <utility>

#include <fmt/format.h>

#include "lsp/diagnostics.h"
#include "lsp/hover.h"
#include "lsp/words.h"

namespace amends {
namespace {

constexpr std::string_view configuration_name = ".amends.yml";
constexpr int full_and_incremental = 2;

/// What a request lacks that makes no sense.
struct InvalidParams {
    std::string_view what;
};

Json capabilities(const Client& client)
{
    Json json;
    json["positionEncoding"] = name_of(position_encoding_names, client.encoding);
    json["textDocumentSync"] = {{"openClose", true}, {"change", full_and_incremental}};
    json["textDocumentSync"]["save"]["includeText"] = true;
    json["codeActionProvider"]["codeActionKinds"] = Json::array({"quickfix"});
    json["hoverProvider"] = true;
    return json;
}

/// Whether an editor that asks for actions of these kinds wants quick fixes.
bool wants_quick_fixes(const Json& only)
{
    if (not only.is_array())
        return true;
    return std::any_of(only.begin(), only.end(), [](const Json& kind) { return text_of(kind).empty() or text_of(kind) == "quickfix"; });
}

}  // namespace

void Server::take(const Message& message)
{
    switch (message.kind) {
    case Message::Kind::request: return answer_request(message);
    case Message::Kind::notification: return notify(message);
    case Message::Kind::answer: break;
    }
}

void Server::take(const MessageFault& fault)
{
    m_send(refusal(fault.id, fault.code, fault.message));
}

void Server::cancel(const Json& id)
{
    m_send(refusal(id, ErrorCode::cancelled, "The request was taken back."));
}

void Server::pass_over(std::uint64_t bytes)
{
    constexpr int warning = 2;
    const std::string_view words = editor_words(m_client.ui_language.value_or(Language::en)).passed_over;
    const std::string text = fmt::format(fmt::runtime(words), fmt::arg("size", bytes >> 20));
    m_send(notification("window/showMessage", {{"type", warning}, {"message", text}}));
}

void Server::answer_request(const Message& message)
{
    const auto refuse = [&](ErrorCode code, std::string_view why) { m_send(refusal(message.id, code, why)); };
    if (m_life == Life::shut_down)
        return refuse(ErrorCode::invalid_request, "After shutdown only exit is left.");
    if (message.method == "initialize") {
        if (m_life != Life::new_born)
            return refuse(ErrorCode::invalid_request, "The session has begun already.");
        return m_send(answer(message.id, initialize(message.params)));
    }
    if (m_life == Life::new_born)
        return refuse(ErrorCode::not_initialized, "A session begins with initialize.");
    try {
        if (message.method == "shutdown") {
            m_life = Life::shut_down;
            m_was_shut_down = true;
            return m_send(answer(message.id, nullptr));
        }
        if (message.method == "textDocument/codeAction")
            return m_send(answer(message.id, code_actions(message.params)));
        if (message.method == "textDocument/hover")
            return m_send(answer(message.id, hover_at(message.params)));
        refuse(ErrorCode::method_not_found, fmt::format("amends knows no request called {}.", message.method));
    } catch (const InvalidParams& invalid) {
        refuse(ErrorCode::invalid_params, invalid.what);
    }
}

void Server::notify(const Message& message)
{
    const std::string& method = message.method;
    if (method == "exit")
        m_life = Life::over;
    if (m_life != Life::running)
        return;
    if (method == "initialized")
        watch_configurations();
    else if (method == "textDocument/didOpen")
        changed(m_documents.open(message.params));
    else if (method == "textDocument/didChange")
        changed(m_documents.change(message.params));
    else if (method == "textDocument/didSave")
        saved(m_documents.save(message.params));
    else if (method == "textDocument/didClose")
        closed(m_documents.close(message.params));
    else if (method == "workspace/didChangeWatchedFiles")
        refresh();
}

Json Server::initialize(const Json& params)
{
    m_life = Life::running;
    m_client = client_of(params);
    m_documents = Documents(m_client.encoding);
    if (m_client.ui_language)
        m_reviewer.speak(*m_client.ui_language);
    return {{"capabilities", capabilities(m_client)}, {"serverInfo", {{"name", "amends"}, {"version", m_reviewer.version}}}};
}

/// Asks an editor that can to tell when a configuration changes.
void Server::watch_configurations()
{
    if (not m_client.watches_files)
        return;
    Json watcher, registration{{"id", "configurations"}, {"method", "workspace/didChangeWatchedFiles"}};
    watcher["globPattern"] = fmt::format("**/{}", configuration_name);
    registration["registerOptions"]["watchers"] = Json::array({watcher});
    Json params;
    params["registrations"] = Json::array({registration});
    m_send(request("amends/watch", "client/registerCapability", params));
}

void Server::changed(const std::optional<std::string>& uri)
{
    if (uri)
        m_changed.insert(*uri);
}

/// An editor that does not watch files may have changed a configuration since.
void Server::saved(const std::optional<std::string>& uri)
{
    if (not m_client.watches_files)
        m_reviewer.refresh();
    changed(uri);
}

void Server::closed(const std::optional<std::string>& uri)
{
    if (not uri)
        return;
    m_changed.erase(*uri);
    m_reviews.erase(*uri);
    publish(*uri, std::nullopt, Json::array());
}

void Server::refresh()
{
    m_reviewer.refresh();
    for (const auto& [uri, review] : m_reviews)
        m_changed.insert(uri);
}

void Server::review()
{
    if (not m_changed.empty())
        review(std::string(*m_changed.begin()));
}

void Server::review(const std::string& uri)
{
    m_changed.erase(uri);
    const Document* document = m_documents.find(uri);
    if (document == nullptr)
        return;
    Review& review = m_reviews[uri] = judged(*document);
    const EditorWords& words = editor_words(m_client.ui_language.value_or(Language::en));
    Json list = Json::array();
    if (document->state == Document::State::too_large)
        list.push_back(notice(fmt::format(fmt::runtime(words.too_large), fmt::arg("size", Documents::largest >> 20))));
    else if (document->state == Document::State::lost)
        list.push_back(notice(words.lost));
    else
        list = diagnostics(review.remarks, Positions(document->text, m_client.encoding), m_client, m_reviewer);
    publish(uri, document->version, std::move(list));
}

Server::Review Server::judged(const Document& document) const
{
    Review review;
    if (document.state != Document::State::whole)
        return review;
    const auto add = [&](const Source& source, const Verdict& verdict, std::optional<Language> language) {
        review.is_template = review.is_template or verdict.is_template;
        for (Remark& remark : remarks_on(source, verdict, language.value_or(verdict.language), document.text))
            review.remarks.push_back(std::move(remark));
    };
    m_reviewer.review({document.path, document.text, hint_of(document.language_id, document.path)},
                      {add, [&](const InputError& error) { review.remarks.push_back(remark_on(error, document.path, document.text)); }});
    return review;
}

void Server::publish(const std::string& uri, const std::optional<std::int64_t>& version, Json list) const
{
    Json params{{"uri", uri}, {"diagnostics", std::move(list)}};
    if (version)
        params["version"] = *version;
    m_send(notification("textDocument/publishDiagnostics", std::move(params)));
}

/// What `look` sees in the document of a request, judged as it stands now; null where it is not open.
template <class Look>
Json Server::look(const Json& params, Look look)
{
    const std::string uri(text_of(member(params, {"textDocument", "uri"})));
    if (uri.empty())
        throw InvalidParams{"The request names no document."};
    const Document* document = m_documents.find(uri);
    if (document == nullptr)
        return nullptr;
    if (m_changed.count(uri) != 0)
        review(uri);
    const Review& review = m_reviews[uri];
    const Positions positions(document->text, m_client.encoding);
    return look(Reviewed{uri, *document, review.remarks, positions, review.is_template});
}

Json Server::code_actions(const Json& params)
{
    const auto range = range_of(member(params, "range"));
    if (not range)
        throw InvalidParams{"The request names no range."};
    if (not wants_quick_fixes(member(params, {"context", "only"})))
        return Json::array();
    return look(params, [&](const Reviewed& reviewed) { return quick_fixes(reviewed, *range, m_client, m_reviewer); });
}

Json Server::hover_at(const Json& params)
{
    const auto position = position_of(member(params, "position"));
    if (not position)
        throw InvalidParams{"The request names no position."};
    return look(params, [&](const Reviewed& reviewed) { return hover(reviewed, *position, m_client, m_reviewer); });
}

}  // namespace amends
