// The table of formats.
#include "render/report.h"

#include <algorithm>

#include "render/concise.h"
#include "render/formats.h"
#include "render/json.h"
#include "render/text.h"

namespace amends {
namespace {

/// A report of a format that keeps nothing from letter to letter.
template <auto Begin, auto Letter, auto End>
class Plain : public Report {
public:
    explicit Plain(const ReportOptions& options) : m_options(options) {}

    void begin(std::string& out) override { Begin(m_options, out); }
    void letter(const Judged& judged, std::string& out) override { Letter(judged, m_options, out); }
    void end(std::span<const InputError> errors, std::string& out) override { End(errors, m_options, out); }

private:
    const ReportOptions& m_options;
};

template <auto Begin, auto Letter, auto End>
std::unique_ptr<Report> plain(const ReportOptions& options)
{
    return std::make_unique<Plain<Begin, Letter, End>>(options);
}

constexpr std::array<Format, 11> table = {{
    {"text", plain<begin_text, append_text, end_text>},
    {"concise", plain<begin_concise, append_concise, end_concise>},
    {"json", plain<begin_json, append_json, end_json>},
    {"jsonl", jsonl_report},
    {"sarif", sarif_report},
    {"github", github_report},
    {"gitlab", gitlab_report},
    {"rdjson", rdjson_report},
    {"junit", junit_report},
    {"checkstyle", checkstyle_report},
    {"markdown", markdown_report},
}};

}  // namespace

std::span<const Format> formats()
{
    return table;
}

const Format* format_named(std::string_view name)
{
    const auto found = std::find_if(table.begin(), table.end(), [&](const Format& format) { return format.name == name; });
    return found == table.end() ? nullptr : &*found;
}

}  // namespace amends
