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
    if (m_choice.held and not take_up(*m_choice.held, "--baseline"))
        return false;
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

bool Accepted::take_up(const fs::path& path, std::string_view name)
{
    const auto [place, is_new] = m_all.try_emplace(path.string(), Held{path, std::nullopt});
    m_held = &place->second;
    if (not is_new)
        return m_held->run.has_value();
    std::error_code ignored;
    if (not fs::is_regular_file(path, ignored)) {
        tell(fmt::format("{} {}: there is no such file. {}", name, path.string(), how_to_write(path)));
        return false;
    }
    if (auto known = read(path))
        m_held->run.emplace(*std::move(known), path);
    return m_held->run.has_value();
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

bool Accepted::begin_file(const std::string& file, const RuleSet& rules, const std::optional<fs::path>& configured)
{
    if (m_next)
        m_next->begin_file(file);
    if (not m_choice.held) {
        m_held = nullptr;
        if (configured and not m_next and not take_up(*configured, "baseline:"))
            return false;
    }
    if (m_held == nullptr)
        return true;
    m_held->run->begin_file(file);
    return m_choice.written or knows_rules(file, rules);
}

bool Accepted::knows_rules(const std::string& file, const RuleSet& rules) const
{
    bool knows_all = true;
    const KnownFile* known = m_held->run->known();
    for (const KnownFinding& finding : known == nullptr ? std::set<KnownFinding>{} : known->findings) {
        if (names_rules(finding.rule, rules))
            continue;
        tell(fmt::format("{0}: {1}: no rule has this name.{2} amends check --write-baseline {0} {3} leaves it out.", m_held->path.string(), finding.rule,
                         meant_rule(finding.rule, rules), file));
        knows_all = false;
    }
    return knows_all;
}

void Accepted::leave_file(const std::string& file)
{
    if (m_held != nullptr and m_held->run)
        m_held->run->leave_file(file);
    if (m_next)
        m_next->leave_file(file);
}

std::optional<int> Accepted::hold(const Source& source, Verdict& verdict)
{
    if (m_next) {
        (void)m_next->hold(source, verdict);
        for (Finding& finding : std::exchange(verdict.findings, {}))
            verdict.known.push_back(std::move(finding));
        return std::nullopt;
    }
    const auto fallen = m_held != nullptr and m_held->run ? m_held->run->hold(source, verdict) : std::nullopt;
    if (fallen)
        tell(fmt::format("{}: {} of 100, fallen from {} in the baseline.", source.path, *verdict.score, *fallen));
    return fallen;
}

bool Accepted::end(bool is_quiet)
{
    if (m_next)
        return write(is_quiet);
    for (const auto& [path, held] : m_all)
        if (held.run and not is_quiet)
            tell_stale(held);
    return true;
}

void Accepted::tell_stale(const Held& held) const
{
    const std::size_t stale = held.run->count_stale();
    if (stale > 0)
        tell(fmt::format("{}: {} no longer. amends check --write-baseline {} PATH… takes {} out.", held.path.string(),
                         count_of(stale, "finding in it occurs", "findings in it occur"), held.path.string(), stale == 1 ? "it" : "them"));
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
