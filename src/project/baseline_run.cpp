// Holds the findings of each letter against what a baseline knows of its file.
#include "project/baseline_run.h"

#include <algorithm>
#include <utility>
#include <vector>

#include "judgement/standing.h"

namespace amends {
namespace {

namespace fs = std::filesystem;

fs::path real_path(const fs::path& path)
{
    std::error_code ignored;
    return fs::weakly_canonical(fs::absolute(path, ignored), ignored);
}

}  // namespace

BaselineRun::BaselineRun(Baseline known, const fs::path& file) : m_known(std::move(known)), m_folder(real_path(file).parent_path()) {}

std::string BaselineRun::key_of(const std::string& path) const
{
    return path == "-" ? path : real_path(path).lexically_relative(m_folder).generic_string();
}

bool BaselineRun::is_there(const std::string& key) const
{
    std::error_code ignored;
    return key == "-" or fs::exists(m_folder / key, ignored);
}

void BaselineRun::begin_file(const std::string& path)
{
    m_key = key_of(path);
    m_read.insert(m_key);
}

const KnownFile* BaselineRun::known() const
{
    const auto found = m_known.find(m_key);
    return found == m_known.end() ? nullptr : &found->second;
}

std::optional<int> BaselineRun::hold(const Source& source, Verdict& verdict)
{
    const KnownFile* before = known();
    KnownFile& now = m_found[m_key];
    std::set<const Finding*> known_ones;
    for (const StandingFinding& one : all_findings(verdict)) {
        const KnownFinding found{std::string(one.finding->rule), written(m_fingerprints.next(m_key, *one.finding))};
        if (one.standing != Standing::told)
            continue;
        now.findings.insert(found);
        if (before != nullptr and before->findings.contains(found))
            known_ones.insert(one.finding);
    }
    std::vector<Finding> fresh;
    for (Finding& finding : verdict.findings)
        (known_ones.contains(&finding) ? verdict.known : fresh).push_back(finding);
    verdict.findings = std::move(fresh);
    if (not verdict.score)
        return std::nullopt;
    now.scores[source.index] = *verdict.score;
    const auto score = before == nullptr ? std::map<std::uint32_t, int>::const_iterator{} : before->scores.find(source.index);
    const bool has_fallen = before != nullptr and score != before->scores.end() and *verdict.score < score->second;
    return has_fallen ? std::optional(score->second) : std::nullopt;
}

std::size_t BaselineRun::count_stale() const
{
    std::size_t count = 0;
    for (const auto& [key, file] : m_known) {
        if (not m_read.contains(key)) {
            count += is_there(key) ? 0 : file.findings.size();
            continue;
        }
        const auto found = m_found.find(key);
        const auto occurs = [&](const KnownFinding& finding) { return found != m_found.end() and found->second.findings.contains(finding); };
        count += static_cast<std::size_t>(std::count_if(file.findings.begin(), file.findings.end(), [&](const KnownFinding& one) { return not occurs(one); }));
    }
    return count;
}

Baseline BaselineRun::next() const
{
    Baseline next = m_found;
    for (const auto& [key, file] : m_known)
        if (not m_read.contains(key) and is_there(key))
            next[key] = file;
    return next;
}

}  // namespace amends
