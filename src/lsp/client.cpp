// Turns the parameters of `initialize` into what counts here.
#include "lsp/client.h"

#include <algorithm>

#include "rule/vocabulary.h"

namespace amends {
namespace {

bool is_true(const Json& json) { return json.is_boolean() and json.get<bool>(); }

bool lists(const Json& json, const Json& wanted) { return json.is_array() and std::find(json.begin(), json.end(), wanted) != json.end(); }

PositionEncoding encoding_of(const Json& offered)
{
    for (const PositionEncoding encoding : {PositionEncoding::utf8, PositionEncoding::utf16, PositionEncoding::utf32})
        if (lists(offered, name_of(position_encoding_names, encoding)))
            return encoding;
    return PositionEncoding::utf16;
}

std::optional<Language> language_of(const Json& options)
{
    for (const std::string_view name : {"uiLang", "ui-lang"}) {
        const auto language = named<Language>(language_names, text_of(member(options, name)));
        if (language and *language != Language::mixed)
            return language;
    }
    return std::nullopt;
}

}  // namespace

Client client_of(const Json& params)
{
    const Json& capabilities = member(params, "capabilities");
    const Json& published = member(capabilities, {"textDocument", "publishDiagnostics"});
    return {.encoding = encoding_of(member(capabilities, {"general", "positionEncodings"})),
            .takes_versioned_edits = is_true(member(capabilities, {"workspace", "workspaceEdit", "documentChanges"})),
            .fades_unnecessary = lists(member(published, {"tagSupport", "valueSet"}), 1),
            .follows_code_links = is_true(member(published, "codeDescriptionSupport")),
            .reads_markdown = lists(member(capabilities, {"textDocument", "hover", "contentFormat"}), "markdown"),
            .watches_files = is_true(member(capabilities, {"workspace", "didChangeWatchedFiles", "dynamicRegistration"})),
            .ui_language = language_of(member(params, "initializationOptions"))};
}

}  // namespace amends
