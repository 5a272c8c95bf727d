// One JSON object a line: a record for each letter, as in the list `letters` of the json format, and one for each thing that was not read.
#include "render/formats.h"
#include "render/json.h"

namespace amends {
namespace {

class JsonlReport : public Report {
public:
    void letter(const Judged& judged, std::string& out) override
    {
        append_record(judged, on_one_line, out);
        out += '\n';
    }

    void end(std::span<const InputError> errors, std::string& out) override
    {
        for (const InputError& error : errors) {
            out += "{\"error\": ";
            append_record(error, out);
            out += "}\n";
        }
    }
};

}  // namespace

std::unique_ptr<Report> jsonl_report(const ReportOptions&)
{
    return std::make_unique<JsonlReport>();
}

}  // namespace amends
