// What .gitignore and .amendsignore leave out of a folder: by a table, and at random as git itself has it.
#include <doctest/doctest.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <random>
#include <set>
#include <string>
#include <vector>

#include <unistd.h>

#include "input/folder/files.h"
#include "input/folder/ignore.h"

using namespace amends;
namespace fs = std::filesystem;

namespace {

/// A folder of its own for one test, removed at the end.
struct Tree {
    fs::path path = fs::canonical(fs::temp_directory_path()) / ("amends_ignore_" + std::to_string(::getpid()));

    Tree() { fs::create_directories(path); }
    ~Tree() { fs::remove_all(path); }
    Tree(const Tree&) = delete;
    Tree& operator=(const Tree&) = delete;

    void write(const std::string& name, const std::string& text) const
    {
        fs::create_directories((path / name).parent_path());
        std::ofstream(path / name, std::ios::binary) << text;
    }

    /// The letters below `folder` of the tree, by their paths in it.
    [[nodiscard]] std::vector<std::string> letters(const std::string& folder = "", const std::vector<std::string>& exclude = {}) const
    {
        std::vector<InputError> errors;
        auto found = letters_in((path / folder).string(), exclude, errors);
        CHECK(errors.empty());
        for (auto& letter : found)
            letter = fs::path(letter).lexically_relative(path).string();
        return found;
    }

    /// Those of `files` that are not left out where each is named by itself.
    [[nodiscard]] std::vector<std::string> kept(const std::vector<std::string>& files) const
    {
        std::vector<InputError> errors;
        std::vector<std::string> kept;
        std::copy_if(files.begin(), files.end(), std::back_inserter(kept), [&](const auto& file) { return not is_left_out((path / file).string(), {}, errors); });
        CHECK(errors.empty());
        return kept;
    }
};

using Names = std::vector<std::string>;

struct Case {
    const char* line;
    const char* path;
    bool is_folder, left_out;
};

}  // namespace

TEST_CASE("a line means what it means to git")
{
    for (const Case& each : std::initializer_list<Case>{
             {"*.txt", "a.txt", false, true},        {"*.txt", "b/a.txt", false, true},    {"/a.txt", "a.txt", false, true},  {"/a.txt", "b/a.txt", false, false},
             {"b/a.txt", "b/a.txt", false, true},    {"b/a.txt", "c/b/a.txt", false, false}, {"b/", "b", true, true},         {"b/", "b", false, false},
             {"b/", "c/b", true, true},              {"/b/", "c/b", true, false},          {"# b", "# b", false, false},      {"\\# b", "# b", false, true},
             {"\\!b", "!b", false, true},            {"b  ", "b", false, true},            {"b\\ ", "b ", false, true},       {"b\r", "b", false, true},
             {"\xEF\xBB\xBF" "b", "b", false, true}, {"**/b", "a/c/b", false, true},       {"a/**", "a/b/c", false, true},    {"a/**", "a", true, false},
             {"", "a", false, false},                {"/", "a", true, false},              {"*", "b/a", false, true},         {"a/*", "a/b/c", false, false},
             {"a**/b", "ac/d/b", false, true},     {"草稿*", "信/草稿一", false, true}}) {
        CAPTURE(each.line);
        CAPTURE(each.path);
        IgnoreRules rules;
        rules.add(each.line, 0);
        CHECK(rules.leave_out(each.path, each.is_folder).value_or(false) == each.left_out);
    }
}

TEST_CASE("the last line that speaks of a file decides")
{
    IgnoreRules rules;
    rules.add("*.txt\n!a.txt\n\n/b/a.txt", 0);
    CHECK(rules.leave_out("c.txt", false) == true);
    CHECK(rules.leave_out("a.txt", false) == false);
    CHECK(rules.leave_out("b/a.txt", false) == true);
    CHECK_FALSE(rules.leave_out("a.md", false).has_value());
    rules.add("!a.txt", 2);
    CHECK(rules.leave_out("b/a.txt", false) == false);
    rules.shrink(3);
    CHECK(rules.leave_out("b/a.txt", false) == true);
}

TEST_CASE("ignore files of nested folders go before those above, and a folder left out is not entered")
{
    const Tree tree;
    for (const auto* name : {"a.txt", "b.md", "drafts/c.txt", "drafts/d.txt", "old/e.txt", "old/kept/f.txt"})
        tree.write(name, "Sorry.");
    tree.write(".gitignore", "*.txt\nold/\n");
    tree.write("drafts/.gitignore", "!c.txt\n");
    tree.write("old/.gitignore", "!e.txt\n!kept/\n");
    CHECK(tree.letters() == Names{"b.md", "drafts/c.txt"});
    tree.write(".amendsignore", "!a.txt\nb.md\n");
    CHECK(tree.letters() == Names{"a.txt", "drafts/c.txt"});
}

TEST_CASE("what is given with --exclude goes before every file")
{
    const Tree tree;
    for (const auto* name : {"a.txt", "b.txt", "sub/a.txt", "sub/b.txt"})
        tree.write(name, "Sorry.");
    tree.write("sub/.amendsignore", "!b.txt\na.txt");
    CHECK(tree.letters("", {"b.txt"}) == Names{"a.txt"});
    CHECK(tree.letters("", {"/b.txt", "!a.txt"}) == Names{"a.txt", "sub/a.txt", "sub/b.txt"});
    CHECK(tree.letters("sub", {"/b.txt"}).empty());
    CHECK(tree.letters("", {"sub/"}) == Names{"a.txt", "b.txt"});
}

TEST_CASE("in a repository the ignore files above a folder count, outside they do not")
{
    const Tree tree;
    tree.write("sub/deep/a.txt", "Sorry.");
    tree.write("sub/deep/b.txt", "Sorry.");
    tree.write(".gitignore", "/sub/*/a.txt\n");
    CHECK(tree.letters("sub/deep") == Names{"sub/deep/a.txt", "sub/deep/b.txt"});
    fs::create_directories(tree.path / ".git");
    CHECK(tree.letters("sub/deep") == Names{"sub/deep/b.txt"});
}

TEST_CASE("files named by the user are read whatever the ignore files say")
{
    const Tree tree;
    tree.write("a.txt", "Sorry.");
    tree.write(".gitignore", "*\n");
    InputOptions options;
    options.exclude = {"*"};
    CHECK(read_paths({(tree.path / "a.txt").string()}, options).sources.size() == 1);
    const auto folder = read_paths({tree.path.string()}, options);
    CHECK(folder.sources.empty());
    REQUIRE(folder.errors.size() == 1);
    CHECK(folder.errors[0].message.find(".amendsignore") != std::string::npos);
}

TEST_CASE("links that lead in circles are walked once")
{
    const Tree tree;
    tree.write("a/one.txt", "Sorry.");
    tree.write("b/two.txt", "Sorry.");
    fs::create_directory_symlink(tree.path / "b", tree.path / "a" / "other");
    fs::create_directory_symlink(tree.path / "a", tree.path / "b" / "other");
    fs::create_directory_symlink(tree.path / "a", tree.path / "a" / "self");
    fs::create_symlink(tree.path / "gone.txt", tree.path / "dangling.txt");
    CHECK(tree.letters() == Names{"a/one.txt", "a/other/two.txt"});
}

namespace {

/// Trees and ignore files at random, the same in every run.
class RandomTree {
public:
    explicit RandomTree(const Tree& tree) : m_tree(tree)
    {
        for (const std::string folder : {"", "a/", "b/", "a/b/", "a/c/", "b/a/", "a/b/c/", "c a/"})
            for (const std::string name : {"a.txt", "b.txt", "ab.txt", "c1.md", "#a.txt", "!b.txt", "[a].txt", "信.txt"})
                m_files.push_back(folder + name);
        for (const auto& file : m_files)
            tree.write(file, "Sorry.");
    }

    [[nodiscard]] std::size_t size() const { return m_files.size(); }
    [[nodiscard]] const Names& files() const { return m_files; }

    void ignore_anew()
    {
        for (const std::string folder : {"", "a/", "a/b/", "b/"})
            m_tree.write(folder + ".gitignore", lines(folder.empty() ? 5 : 2));
    }

    /// The files that git does not ignore.
    [[nodiscard]] Names kept_by_git() const
    {
        const fs::path asked = m_tree.path / ".asked", told = m_tree.path / ".told";
        {
            std::ofstream list(asked, std::ios::binary);
            for (const auto& file : m_files)
                list << file << '\0';
        }
        const std::string command = "cd '" + m_tree.path.string() + "' && git -c core.excludesFile= check-ignore --no-index -z --stdin <'" + asked.string() + "' >'" + told.string() + "' 2>/dev/null";
        (void)!std::system(command.c_str());
        std::ifstream answer(told, std::ios::binary);
        std::set<std::string> ignored;
        for (std::string name; std::getline(answer, name, '\0');)
            ignored.insert(name);
        Names kept;
        std::copy_if(m_files.begin(), m_files.end(), std::back_inserter(kept), [&](const auto& file) { return not ignored.contains(file); });
        std::sort(kept.begin(), kept.end());
        return kept;
    }

    [[nodiscard]] std::string ignore_files() const
    {
        std::string text;
        for (const std::string folder : {"", "a/", "a/b/", "b/"}) {
            std::ifstream file(m_tree.path / (folder + ".gitignore"), std::ios::binary);
            text += "== " + folder + "\n" + std::string{std::istreambuf_iterator<char>(file), {}};
        }
        return text;
    }

private:
    std::size_t below(std::size_t end) { return m_random() % end; }

    std::string lines(std::size_t most)
    {
        static const Names parts = {"a", "b", "c", "*", "**", "?", "/", "/", "[ab]", "[!a]", ".txt", ".md", "*.txt", "\\", " ", "#", "!", "**/", "/**", "[[:alpha:]]", "1", "[", "]", "\xE4\xBF\xA1"};
        std::string text;
        for (std::size_t line = below(most + 1); line > 0; --line) {
            text += below(4) == 0 ? "!" : "";
            for (std::size_t part = 1 + below(5); part > 0; --part)
                text += parts[below(parts.size())];
            text += below(5) == 0 ? "/" : "";
            text += below(8) == 0 ? "\r\n" : "\n";
        }
        return text;
    }

    const Tree& m_tree;
    Names m_files;
    std::mt19937 m_random{11};
};

}  // namespace

TEST_CASE("ignore files at random leave out what git leaves out")
{
    const Tree tree;
    if (std::system(("git init -q '" + tree.path.string() + "' >/dev/null 2>&1").c_str()) != 0)
        return;  // without git the table above has to do
    RandomTree random(tree);
    std::size_t left_out = 0;
    for (int round = 0; round < 120; ++round) {
        random.ignore_anew();
        Names found = tree.letters();
        std::sort(found.begin(), found.end());
        INFO(random.ignore_files());
        const Names kept = random.kept_by_git();
        REQUIRE(found == kept);
        Names named = tree.kept(random.files());
        std::sort(named.begin(), named.end());
        REQUIRE(named == kept);
        left_out += random.size() - kept.size();
    }
    CHECK(left_out > 1000);
}
