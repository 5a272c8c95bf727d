// Turns remarks into quick fixes.
#include "lsp/actions.h"

#include <fmt/format.h>

#include "lsp/allow_comment.h"
#include "lsp/diagnostics.h"
#include "lsp/words.h"

namespace amends {
namespace {

constexpr std::size_t most_remarks = 20;

class Fixes {
public:
    Fixes(const Reviewed& reviewed, const Client& client, const Reviewer& reviewer) : m_reviewed(reviewed), m_client(client), m_reviewer(reviewer) {}

    void add(const Remark& remark)
    {
        add_rewriting(remark);
        add_comment(remark);
    }

    [[nodiscard]] Json take() { return std::move(m_fixes); }

private:
    void add_rewriting(const Remark& remark)
    {
        if (remark.rewrite.empty())
            return;
        const auto title = [&](std::string_view words) { return fmt::format(fmt::runtime(words), fmt::arg("rewrite", remark.rewrite)); };
        const EditorWords& words = editor_words(remark.language);
        if (remark.sentence)
            add_fix(title(remark.is_about_comment ? words.replace_name : words.replace_sentence), remark, *remark.sentence, remark.rewrite);
        else if (remark.end_of_body)
            add_fix(title(words.add_paragraph), remark, {*remark.end_of_body, *remark.end_of_body}, new_paragraph(remark.rewrite));
    }

    void add_comment(const Remark& remark)
    {
        const Document& document = m_reviewed.document;
        const auto form = comment_form(document.path, document.language_id, m_reviewed.is_template);
        if (not form or (not remark.is_about_letter and not remark.begins))
            return;
        const std::string_view reason = editor_words(remark.language).reason;
        const auto comment = remark.is_about_letter ? std::optional(allow_file(*form, remark.rule, reason, document.text))
                                                    : allow_sentence(*form, remark.rule, reason, document.text, *remark.begins);
        const EditorWords& words = editor_words(remark.language);
        if (comment)
            add_fix(fmt::format(fmt::runtime(remark.is_about_letter ? words.allow_in_file : words.allow), fmt::arg("rule", remark.rule)), remark,
                    {comment->at, comment->at}, comment->text);
    }

    [[nodiscard]] std::string new_paragraph(std::string_view text) const
    {
        const std::string_view end = m_reviewed.document.text.find("\r\n") == std::string::npos ? "\n" : "\r\n";
        return fmt::format("{}{}{}", end, end, text);
    }

    void add_fix(std::string title, const Remark& remark, TextSpan span, std::string_view text)
    {
        const Json edit{{"range", written(m_reviewed.positions.range(span))}, {"newText", text}};
        Json fix{{"title", std::move(title)}, {"kind", "quickfix"}};
        fix["edit"] = workspace_edit(Json::array({edit}));
        fix["diagnostics"] = Json::array({diagnostic(remark, m_reviewed.positions, m_client, m_reviewer)});
        m_fixes.push_back(std::move(fix));
    }

    [[nodiscard]] Json workspace_edit(Json edits) const
    {
        Json result;
        if (not m_client.takes_versioned_edits) {
            result["changes"][m_reviewed.uri] = std::move(edits);
            return result;
        }
        Json change;
        change["textDocument"] = {{"uri", m_reviewed.uri}, {"version", nullptr}};
        if (m_reviewed.document.version)
            change["textDocument"]["version"] = *m_reviewed.document.version;
        change["edits"] = std::move(edits);
        result["documentChanges"] = Json::array({std::move(change)});
        return result;
    }

    const Reviewed& m_reviewed;
    const Client& m_client;
    const Reviewer& m_reviewer;
    Json m_fixes = Json::array();
};

}  // namespace

Json quick_fixes(const Reviewed& reviewed, PositionRange range, const Client& client, const Reviewer& reviewer)
{
    Fixes fixes(reviewed, client, reviewer);
    const TextSpan asked{reviewed.positions.byte(range.start), reviewed.positions.byte(range.end)};
    std::size_t count = 0;
    for (const Remark& remark : reviewed.remarks) {
        const bool touches = remark.place.start <= asked.end and asked.start <= remark.place.end;
        if (touches and not remark.rule.empty() and count++ < most_remarks)
            fixes.add(remark);
    }
    return fixes.take();
}

}  // namespace amends
