// Reads every #include of the source tree and holds it to the floors of the design: a folder includes itself and lower ones only.
#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace {

namespace fs = std::filesystem;

/// A part of the tree: a folder, or the files at its top that compose folders.
struct Part {
    std::string name;
    int floor = -1;
};

const std::map<std::string, int>& floors()
{
    static const std::map<std::string, int> table = {
        {"text", 0}, {"rule", 1},   {"input", 1},   {"letter", 2}, {"matching", 3}, {"reading", 4}, {"judgement", 5},
        {"lint", 6}, {"render", 6}, {"project", 6}, {"tools", 6},  {"lsp", 7}, {"archive", 7}, {"report", 8}, {"commands", 9}, {"main", 10}, {"abi", 10}};
    return table;
}

/// The part that a path below src belongs to. The files of the whole line count as one part, those of the program as another.
Part part_of(const std::string& path)
{
    static const std::map<std::string, std::string> composing = {
        {"lint", "lint"}, {"rule_examples", "lint"}, {"shipped_rules", "lint"}, {"main", "main"}, {"options", "main"}, {"common_options", "main"}, {"archive_requests", "main"}, {"option_settings", "main"}, {"output_options", "main"}, {"config_options", "main"}, {"filter_arguments", "main"}, {"arguments", "main"}, {"allocation", "main"}};
    const auto slash = path.find('/');
    const std::string head = slash == std::string::npos ? fs::path(path).stem().string() : path.substr(0, slash);
    const auto composed = composing.find(head);
    const std::string name = slash == std::string::npos and composed != composing.end() ? composed->second : head;
    const auto floor = floors().find(name);
    return {name, floor == floors().end() ? -1 : floor->second};
}

bool may_include(const Part& from, const Part& to) { return from.name == to.name or to.floor < from.floor; }

std::vector<std::string> included_by(const fs::path& file)
{
    constexpr std::string_view opening = "#include \"";
    std::vector<std::string> paths;
    std::ifstream lines(file);
    for (std::string line; std::getline(lines, line);)
        if (line.starts_with(opening))
            paths.push_back(line.substr(opening.size(), line.rfind('"') - opening.size()));
    return paths;
}

std::vector<fs::path> source_files(const fs::path& folder)
{
    std::vector<fs::path> files;
    for (const auto& entry : fs::recursive_directory_iterator(folder))
        if (entry.path().extension() == ".h" or entry.path().extension() == ".cpp")
            files.push_back(entry.path());
    return files;
}

/// The types that a header defines, each with the namespace that was opened last. What is at the top of a namespace is not indented here.
std::vector<std::string> types_of(const fs::path& header)
{
    std::vector<std::string> types;
    std::string space;
    std::ifstream lines(header);
    for (std::string line; std::getline(lines, line);) {
        if (line.starts_with("namespace "))
            space = line;
        for (const std::string_view opening : {"struct ", "class "}) {
            if (line.starts_with(opening) and line.back() != ';')
                types.push_back(space + line.substr(opening.size(), line.find_first_of(" {", opening.size()) - opening.size()));
        }
    }
    return types;
}

}  // namespace

// The linker takes one of two such types for both, without a word.
TEST_CASE("no two headers define a type of one name")
{
    std::map<std::string, std::string> definers;
    for (const fs::path& file : source_files(fs::path(AMENDS_ROOT) / "src")) {
        if (file.extension() != ".h")
            continue;
        for (const std::string& type : types_of(file)) {
            const auto [definer, is_new] = definers.emplace(type, file.generic_string());
            CHECK_MESSAGE(is_new, type << " is defined in " << definer->second << " and in " << file.generic_string());
        }
    }
    CHECK(definers.size() > 100);
}

TEST_CASE("every source file stands on a floor and includes only itself and lower floors")
{
    const fs::path src = fs::path(AMENDS_ROOT) / "src";
    const std::vector<fs::path> files = source_files(src);
    REQUIRE(not files.empty());
    for (const fs::path& file : files) {
        const std::string path = fs::relative(file, src).generic_string();
        const Part from = part_of(path);
        CAPTURE(path);
        CHECK(from.floor >= 0);
        for (const std::string& included : included_by(file)) {
            CAPTURE(included);
            CHECK(part_of(included).floor >= 0);
            CHECK(may_include(from, part_of(included)));
        }
    }
}

TEST_CASE("an include upward or sideways is told from one downward")
{
    CHECK(may_include(part_of("letter/letter.cpp"), part_of("text/span.h")));
    CHECK(may_include(part_of("letter/letter.cpp"), part_of("letter/line.h")));
    CHECK(may_include(part_of("lint.cpp"), part_of("judgement/score.h")));
    CHECK(may_include(part_of("rule_examples.cpp"), part_of("lint.h")));
    CHECK_FALSE(may_include(part_of("text/fold.cpp"), part_of("letter/letter.h")));
    CHECK_FALSE(may_include(part_of("rule/page.cpp"), part_of("input/source.h")));
    CHECK_FALSE(may_include(part_of("render/json.cpp"), part_of("lint.h")));
    CHECK_FALSE(may_include(part_of("commands/check.cpp"), part_of("options.h")));
}
