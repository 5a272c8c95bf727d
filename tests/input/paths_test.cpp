// Paths become sources: files, folders, and what cannot be read.
#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>
#include <string>

#include <unistd.h>

#include "input/source.h"

using namespace amends;
namespace fs = std::filesystem;

namespace {

/// A folder of its own for one test, removed at the end.
struct Folder {
    fs::path path = fs::temp_directory_path() / ("amends_paths_" + std::to_string(::getpid()));

    Folder() { fs::create_directories(path); }
    ~Folder() { fs::remove_all(path); }
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;

    void write(const std::string& name, const std::string& text) const
    {
        fs::create_directories((path / name).parent_path());
        std::ofstream(path / name) << text;
    }
    [[nodiscard]] std::string at(const std::string& name) const { return (path / name).string(); }
};

}  // namespace

TEST_CASE("a folder is walked in sorted order and only letters are read")
{
    const Folder folder;
    for (const auto* name : {"b.txt", "a.md", "sub/c.letter", "d.png", ".hidden.txt", ".git/e.txt", "F.TXT"})
        folder.write(name, "Sorry.");
    fs::create_directory_symlink(folder.path, folder.path / "sub" / "loop");
    const auto inputs = read_paths({folder.path.string()}, {});
    CHECK(inputs.errors.empty());
    REQUIRE(inputs.sources.size() == 4);
    CHECK(inputs.sources[0].path == folder.at("F.TXT"));
    CHECK(inputs.sources[1].path == folder.at("a.md"));
    CHECK(inputs.sources[2].path == folder.at("b.txt"));
    CHECK(inputs.sources[3].path == folder.at("sub/c.letter"));
}

TEST_CASE("a folder without letters is an error that names it")
{
    const Folder folder;
    folder.write("picture.png", "x");
    const auto inputs = read_paths({folder.path.string()}, {});
    REQUIRE(inputs.errors.size() == 1);
    CHECK(inputs.errors[0].path == folder.path.string());
    CHECK(inputs.errors[0].message.find(".txt") != std::string::npos);
}

TEST_CASE("a missing file is an error and the others are still read")
{
    const Folder folder;
    folder.write("here.txt", "Sorry.");
    folder.write("any.name", "Sorry.");
    const auto inputs = read_paths({folder.at("gone.txt"), folder.at("here.txt"), folder.at("any.name")}, {});
    CHECK(inputs.sources.size() == 2);
    REQUIRE(inputs.errors.size() == 1);
    CHECK(inputs.errors[0].path == folder.at("gone.txt"));
    CHECK(inputs.errors[0].message.starts_with("not read: "));
}

TEST_CASE("of a maildir all mails are read but those on their way into it, whatever their names")
{
    const Folder folder;
    const std::string mail = "From: a@b.example\nTo: c@d.example\n\nWe are sorry.\n";
    for (const auto* name : {"box/cur/17.M3.host:2,S", "box/new/18.M4.host", "box/tmp/19.M5.host", "box/dovecot.index", "box/.Sent/cur/20.M6.host:2,", "box/.Sent/new/21.M7.host", "box/.cache/x"})
        folder.write(name, mail);
    const auto inputs = read_paths({folder.path.string()}, {});
    CHECK(inputs.errors.empty());
    REQUIRE(inputs.sources.size() == 4);
    CHECK(inputs.sources[0].path == folder.at("box/.Sent/cur/20.M6.host:2,"));
    CHECK(inputs.sources[1].path == folder.at("box/.Sent/new/21.M7.host"));
    CHECK(inputs.sources[2].path == folder.at("box/cur/17.M3.host:2,S"));
    CHECK(inputs.sources[3].from == "a@b.example");
    CHECK(read_paths({folder.at("box/new")}, {}).sources.size() == 1);
}
