// Turns a baseline into JSON and back.
#include "project/baseline.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace amends {
namespace {

using Json = nlohmann::ordered_json;

constexpr int version = 1;

std::string row(const Json& json)
{
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

void add_letter(const Json& json, Baseline& into)
{
    into[json.at("path").get<std::string>()].scores[json.at("index").get<std::uint32_t>()] = json.at("score").get<int>();
}

void add_finding(const Json& json, Baseline& into)
{
    into[json.at("path").get<std::string>()].findings.insert({json.at("rule").get<std::string>(), json.at("fingerprint").get<std::string>()});
}

/// The rows of a list, parted by commas, each on a line of its own.
class Rows {
public:
    void add(const Json& json) { m_text.append(m_text.empty() ? "\n  " : ",\n  ").append(row(json)); }
    [[nodiscard]] std::string text() const { return m_text.empty() ? "[]" : "[" + m_text + "\n ]"; }

private:
    std::string m_text;
};

}  // namespace

std::variant<Baseline, std::string> read_baseline(std::string_view json)
{
    const Json read = Json::parse(json, nullptr, false);
    if (read.is_discarded())
        return std::string("it is no JSON");
    const auto found = read.is_object() ? read.find("amends-baseline") : read.end();
    if (not read.is_object() or found == read.end())
        return std::string("it is no baseline of amends");
    if (*found != version)
        return fmt::format("it is a baseline of version {}, and this amends reads version {}", row(*found), version);
    Baseline baseline;
    try {
        for (const Json& letter : read.at("letters"))
            add_letter(letter, baseline);
        for (const Json& finding : read.at("findings"))
            add_finding(finding, baseline);
    } catch (const Json::exception&) {
        return std::string("a row in it lacks what a baseline has there");
    }
    return baseline;
}

std::string written(const Baseline& baseline)
{
    Rows letters, findings;
    for (const auto& [path, file] : baseline) {
        for (const auto& [index, score] : file.scores)
            letters.add({{"path", path}, {"index", index}, {"score", score}});
        for (const KnownFinding& finding : file.findings)
            findings.add({{"path", path}, {"rule", finding.rule}, {"fingerprint", finding.fingerprint}});
    }
    return fmt::format("{{\"amends-baseline\": {},\n \"letters\": {},\n \"findings\": {}}}\n", version, letters.text(), findings.text());
}

}  // namespace amends
