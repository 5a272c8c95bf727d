// Reads the baseline of a run, holds letters against it, tells what has changed, and writes the next one.
#include "commands/accepted.h"

#include <fstream>
#include <iterator>
#include <utility>
#include <variant>

#include <fmt/format.h>

#include "commands/rule_names.h"

namespace amends {
namespace {

namespace fs = std::filesystem;

std::string how_to_write(const fs::path& path)
{
    return fmt::format("amends check --write-baseline {} PATH… writes one.", path.string());
}

std::string count_of(std::size_t count, std::string_view one, std::string_view many)
{
    return fmt::format("{} {}", count, count == 1 ? one : many);
}

}  // namespace

bool Accepted::begin()
{
    if (m_choice.held) {
        std::error_code ignored;
        if (not fs::is_regular_file(*m_choice.held, ignored)) {
            tell(fmt::format("--baseline {}: there is no such file. {}", m_choice.held->string(), how_to_write(*m_choice.held)));
            return false;
        }
        auto known = read(*m_choice.held);
        if (not known)
            return false;
        m_held.emplace(*std::move(known), *m_choice.held);
    }
    if (not m_choice.written)
        return true;
    std::error_code ignored;
    auto before = fs::is_regular_file(*m_choice.written, ignored) ? read(*m_choice.written) : Baseline{};
    if (not before)
        return false;
    m_next.emplace(*std::move(before), *m_choice.written);
    const Trouble trouble = m_file.open(*m_choice.written);
    if (trouble)
        tell(fmt::format("--write-baseline {}: {}", m_choice.written->string(), *trouble));
    return not trouble;
}

std::optional<Baseline> Accepted::read(const fs::path& path) const
{
    std::ifstream file(path, std::ios::binary);
    const std::string bytes{std::istreambuf_iterator<char>(file), {}};
    auto result = file.bad() or not file.is_open() ? std::variant<Baseline, std::string>("it cannot be read") : read_baseline(bytes);
    if (const auto* trouble = std::get_if<std::string>(&result)) {
        tell(fmt::format("{}: {}. Move it away; {}", path.string(), *trouble, how_to_write(path)));
        return std::nullopt;
    }
    return std::get<Baseline>(std::move(result));
}

bool Accepted::begin_file(const std::string& file, const RuleSet& rules)
{
    if (m_next)
        m_next->begin_file(file);
    if (not m_held)
        return true;
    m_held->begin_file(file);
    bool knows_all = true;
    const KnownFile* known = m_held->known();
    for (const KnownFinding& finding : known == nullptr or m_choice.written ? std::set<KnownFinding>{} : known->findings) {
        if (names_rules(finding.rule, rules))
            continue;
        const std::string path = m_choice.held->string();
        tell(fmt::format("{0}: {1}: no rule has this name.{2} amends check --write-baseline {0} {3} leaves it out.", path, finding.rule,
                         meant_rule(finding.rule, rules), file));
        knows_all = false;
    }
    return knows_all;
}

void Accepted::leave_file(const std::string& file)
{
    for (auto* run : {&m_held, &m_next})
        if (*run)
            (*run)->leave_file(file);
}

std::optional<int> Accepted::hold(const Source& source, Verdict& verdict)
{
    if (m_next) {
        (void)m_next->hold(source, verdict);
        for (Finding& finding : std::exchange(verdict.findings, {}))
            verdict.known.push_back(std::move(finding));
        return std::nullopt;
    }
    const auto fallen = m_held ? m_held->hold(source, verdict) : std::nullopt;
    if (fallen)
        tell(fmt::format("{}: {} of 100, fallen from {} in the baseline.", source.path, *verdict.score, *fallen));
    return fallen;
}

bool Accepted::end(bool is_quiet)
{
    if (m_next)
        return write(is_quiet);
    const std::size_t stale = m_held and not is_quiet ? m_held->count_stale() : 0;
    if (stale > 0)
        tell(fmt::format("{}: {} no longer. amends check --write-baseline {} PATH… takes {} out.", m_choice.held->string(),
                         count_of(stale, "finding in it occurs", "findings in it occur"), m_choice.held->string(), stale == 1 ? "it" : "them"));
    return true;
}

bool Accepted::write(bool is_quiet)
{
    const Baseline next = m_next->next();
    m_file.write(written(next));
    if (const Trouble trouble = m_file.finish()) {
        tell(fmt::format("--write-baseline {}: {}", m_choice.written->string(), *trouble));
        return false;
    }
    if (is_quiet)
        return true;
    std::size_t findings = 0;
    for (const auto& [path, file] : next)
        findings += file.findings.size();
    const std::size_t stale = m_next->count_stale();
    tell(fmt::format("{}: holds {} now{}.", m_choice.written->string(), count_of(findings, "finding", "findings"),
                     stale == 0 ? "" : fmt::format("; {} no longer and went", count_of(stale, "occurs", "occur"))));
    return true;
}

void Accepted::tell(const std::string& text) const
{
    m_sinks.err(fmt::format("amends: {}\n", text));
}

}  // namespace amends
