// Turns notifications of an editor into the text that it shows.
#include "lsp/documents.h"

#include <algorithm>
#include <limits>

#include "lsp/uri.h"

namespace amends {
namespace {

std::optional<std::uint32_t> number_of(const Json& json)
{
    if (not json.is_number_integer() or (not json.is_number_unsigned() and json.get<std::int64_t>() < 0))
        return std::nullopt;
    return static_cast<std::uint32_t>(std::min<std::uint64_t>(json.get<std::uint64_t>(), std::numeric_limits<std::uint32_t>::max()));
}

void let_go(Document& document, Document::State state)
{
    document.state = state;
    document.text.clear();
}

void set_version(Document& document, const Json& version)
{
    if (version.is_number_integer())
        document.version = version.get<std::int64_t>();
}

}  // namespace

std::optional<Position> position_of(const Json& json)
{
    const auto line = number_of(member(json, "line")), character = number_of(member(json, "character"));
    return line and character ? std::optional(Position{*line, *character}) : std::nullopt;
}

std::optional<PositionRange> range_of(const Json& json)
{
    const auto start = position_of(member(json, "start")), end = position_of(member(json, "end"));
    return start and end ? std::optional(PositionRange{*start, *end}) : std::nullopt;
}

std::optional<std::string> Documents::open(const Json& params)
{
    const Json& opened = member(params, "textDocument");
    const std::string uri(text_of(member(opened, "uri")));
    if (uri.empty() or not member(opened, "text").is_string())
        return std::nullopt;
    Document& document = m_documents[uri] = {};
    document.path = path_of_uri(uri);
    document.language_id = text_of(member(opened, "languageId"));
    set_version(document, member(opened, "version"));
    set_text(document, text_of(member(opened, "text")));
    return uri;
}

std::optional<std::string> Documents::change(const Json& params)
{
    const auto found = m_documents.find(text_of(member(params, {"textDocument", "uri"})));
    const Json& changes = member(params, "contentChanges");
    if (found == m_documents.end() or not changes.is_array())
        return std::nullopt;
    set_version(found->second, member(params, {"textDocument", "version"}));
    for (const Json& change : changes)
        apply(found->second, change);
    return found->first;
}

std::optional<std::string> Documents::save(const Json& params)
{
    const auto found = m_documents.find(text_of(member(params, {"textDocument", "uri"})));
    if (found == m_documents.end())
        return std::nullopt;
    if (const Json& text = member(params, "text"); text.is_string())
        set_text(found->second, text_of(text));
    return found->first;
}

std::optional<std::string> Documents::close(const Json& params)
{
    const auto found = m_documents.find(text_of(member(params, {"textDocument", "uri"})));
    if (found == m_documents.end())
        return std::nullopt;
    std::string uri = found->first;
    m_documents.erase(found);
    return uri;
}

const Document* Documents::find(std::string_view uri) const
{
    const auto found = m_documents.find(uri);
    return found == m_documents.end() ? nullptr : &found->second;
}

void Documents::set_text(Document& document, std::string_view text)
{
    if (text.size() > largest)
        return let_go(document, Document::State::too_large);
    document.state = Document::State::whole;
    document.text = text;
}

/// One change: of a range, or of the whole text where there is none.
void Documents::apply(Document& document, const Json& change) const
{
    const Json& text = member(change, "text");
    const Json& range = member(change, "range");
    if (text.is_string() and range.is_null())
        return set_text(document, text_of(text));
    if (document.state != Document::State::whole)
        return;
    const auto places = range_of(range);
    if (not text.is_string() or not places)
        return let_go(document, Document::State::lost);
    const Positions positions(document.text, m_encoding);
    const std::uint32_t start = positions.byte(places->start), end = std::max(start, positions.byte(places->end));
    if (document.text.size() + text_of(text).size() - (end - start) > largest)
        return let_go(document, Document::State::too_large);
    document.text.replace(start, end - start, text_of(text));
}

}  // namespace amends
