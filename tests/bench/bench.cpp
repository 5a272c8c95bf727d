// Measures how many bytes a second are read from memory alone, and how many bytes of letters are folded, and judged whole, for each script and mix. Compare
// those of one run with each other: the ratio holds where the machine changes.
#include <benchmark/benchmark.h>

#include <array>
#include <cstdint>
#include <numeric>
#include <string>
#include <vector>

#include "input/source.h"
#include "letters.h"
#include "lint.h"
#include "shipped_rules.h"
#include "text/fold.h"

namespace {

using namespace amends;

constexpr std::size_t letter_count = 500;
constexpr std::uint32_t seed = 20250703;

/// The letters of a benchmark's arguments: script, and one apology in how many.
std::vector<Source> sources_of(const benchmark::State& state, bench::Sentences sentences = bench::Sentences::repeat)
{
    std::vector<Source> sources;
    const auto script = static_cast<bench::Script>(state.range(0));
    bench::Letters letters(script, static_cast<std::size_t>(state.range(1)), seed, sentences);
    for (std::size_t i = 0; i < letter_count; ++i)
        for (Source& source : read_bytes("letter.txt", letters.next(), {}).sources)
            sources.push_back(std::move(source));
    return sources;
}

std::size_t bytes_of(const std::vector<Source>& sources)
{
    std::size_t bytes = 0;
    for (const Source& source : sources)
        bytes += source.text.size();
    return bytes;
}

void report(benchmark::State& state, const std::vector<Source>& sources)
{
    static constexpr std::array<const char*, 3> scripts = {"zh-Hant", "zh-Hans", "en"};
    const auto rounds = static_cast<double>(state.iterations());
    const auto per_second = [&](double amount) { return benchmark::Counter(amount * rounds, benchmark::Counter::kIsRate); };
    state.SetLabel(scripts[static_cast<std::size_t>(state.range(0))]);
    state.counters["MB/s"] = per_second(static_cast<double>(bytes_of(sources)) / 1e6);
    state.counters["letters/s"] = per_second(static_cast<double>(sources.size()));
}

/// More than the caches hold.
void read_memory(benchmark::State& state)
{
    const std::vector<std::uint64_t> numbers(std::size_t{1} << 25, 1);
    for (auto _ : state)
        benchmark::DoNotOptimize(std::accumulate(numbers.begin(), numbers.end(), std::uint64_t{0}));
    state.counters["MB/s"] = benchmark::Counter(static_cast<double>(numbers.size() * sizeof numbers[0]) * static_cast<double>(state.iterations()) / 1e6, benchmark::Counter::kIsRate);
}

void fold_only(benchmark::State& state)
{
    const std::vector<Source> sources = sources_of(state);
    FoldedText folded;
    for (auto _ : state)
        for (const Source& source : sources) {
            folded.clear();
            fold(source.text, 0, folded);
            benchmark::DoNotOptimize(folded.units.data());
        }
    report(state, sources);
}

void whole_lint(benchmark::State& state, bench::Sentences sentences)
{
    const std::vector<Source> sources = sources_of(state, sentences);
    Linter linter(shipped_rules(), {});
    for (auto _ : state) {
        if (sentences == bench::Sentences::differ)
            linter = Linter(shipped_rules(), {});  // or the round before would be remembered
        for (const Source& source : sources)
            benchmark::DoNotOptimize(linter.lint(source));
    }
    report(state, sources);
}

BENCHMARK(read_memory);
BENCHMARK(fold_only)->ArgNames({"script", "one_in"})->ArgsProduct({{0, 1, 2}, {5, 1}});
// Sentences that come again are remembered; where no sentence ever does, each is read anew.
BENCHMARK_CAPTURE(whole_lint, repeating, bench::Sentences::repeat)->ArgNames({"script", "one_in"})->ArgsProduct({{0, 1, 2}, {5, 1}});
BENCHMARK_CAPTURE(whole_lint, differing, bench::Sentences::differ)->ArgNames({"script", "one_in"})->ArgsProduct({{0, 1, 2}, {5, 1}});

}  // namespace

BENCHMARK_MAIN();
