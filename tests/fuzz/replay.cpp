// Runs a fuzz target without libFuzzer, with any compiler: on each seed, on what is left of it where it is cut off, and on copies damaged by
// chance, the same in every run. Names the seed if the target ends the run.
#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <random>
#include <string>
#include <string_view>
#include <vector>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

namespace {

namespace fs = std::filesystem;

constexpr std::size_t cuts = 64, damaged_copies = 200;

void run(const std::string& bytes)
{
    LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t*>(bytes.data()), bytes.size());
}

/// Bytes with a few of them changed, taken out or doubled.
std::string damaged(std::string bytes, std::mt19937& chance)
{
    for (auto changes = 1 + chance() % 4; changes > 0 and not bytes.empty(); --changes) {
        const std::size_t at = chance() % bytes.size(), size = 1 + chance() % 16;
        switch (chance() % 4) {
        case 0: bytes[at] = static_cast<char>(chance()); break;
        case 1: bytes.erase(at, size); break;
        case 2: bytes.insert(at, bytes.substr(chance() % bytes.size(), size)); break;
        default: std::swap(bytes[at], bytes[chance() % bytes.size()]); break;
        }
    }
    return bytes;
}

void replay(const fs::path& seed)
{
    std::printf("%s\n", seed.c_str());
    std::fflush(stdout);
    std::ifstream file(seed, std::ios::binary);
    const std::string bytes{std::istreambuf_iterator<char>(file), {}};
    run(bytes);
    for (std::size_t cut = 0; cut < cuts; ++cut)
        run(bytes.substr(0, bytes.size() * cut / cuts));
    std::mt19937 chance{static_cast<std::uint32_t>(bytes.size())};
    for (std::size_t copy = 0; copy < damaged_copies; ++copy)
        run(damaged(bytes, chance));
}

std::vector<fs::path> seeds_in(const fs::path& folder)
{
    std::vector<fs::path> seeds(fs::directory_iterator(folder), {});
    std::sort(seeds.begin(), seeds.end());
    return seeds;
}

}  // namespace

int main(int count, char** arguments)
{
    if (count != 2) {
        std::fprintf(stderr, "usage: %s FOLDER-OF-SEEDS\n", arguments[0]);
        return 2;
    }
    const auto seeds = seeds_in(arguments[1]);
    std::for_each(seeds.begin(), seeds.end(), replay);
    return seeds.empty() ? 1 : 0;
}
