// Writes the difference of two drafts as a JSON object.
#include "render/difference.h"
#include "render/json_value.h"

namespace amends {
namespace {

Json draft_of(const Judged& draft)
{
    const Verdict& verdict = draft.verdict;
    Json object = {{"path", draft.source.path}, {"kind", name_of(kind_names, verdict.kind)}, {"language", name_of(language_names, verdict.language)}};
    object["score"] = verdict.score ? Json(*verdict.score) : Json();
    object["grade"] = verdict.grade ? Json(name_of(grade_names, *verdict.grade)) : Json();
    return object;
}

Json names_of(const std::vector<Element>& elements)
{
    Json names = Json::array();
    for (const Element element : elements)
        names.push_back(name_of(element_names, element));
    return names;
}

Json object_of(const Passage& passage)
{
    const Finding& finding = *passage.finding;
    Json object = {{"rule", finding.rule}, {"category", name_of(category_names, finding.category)}, {"severity", name_of(severity_names, finding.severity)}};
    object["message"] = finding.message;
    object["gain"] = finding.gain;
    object["text"] = finding.span ? Json(passage.words) : Json();
    return object;
}

Json list_of(const std::vector<Passage>& passages)
{
    Json list = Json::array();
    for (const Passage& passage : passages)
        list.push_back(object_of(passage));
    return list;
}

}  // namespace

void append_difference_json(const Difference& difference, const Judged& old_draft, const Judged& new_draft, std::string& out)
{
    Json object = {{"version", 1}, {"old", draft_of(old_draft)}, {"new", draft_of(new_draft)}};
    object["elements"] = {{"gained", names_of(difference.gained)}, {"lost", names_of(difference.lost)}};
    object["findings"] = {{"mended", list_of(difference.mended)}, {"new", list_of(difference.come)}};
    object["next"] = difference.next ? object_of(*difference.next) : Json();
    out += written(object) + "\n";
}

}  // namespace amends
