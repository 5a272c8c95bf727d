// Files that appear whole or not at all.
#include <doctest/doctest.h>

#include <sstream>

#include <sys/stat.h>

#include "commands/report_file.h"
#include "commands/run.h"

using namespace amends;
using namespace amends::test;

namespace fs = std::filesystem;

namespace {

std::string content(const fs::path& path)
{
    std::ostringstream text;
    text << std::ifstream{path, std::ios::binary}.rdbuf();
    return text.str();
}

std::size_t files_in(const fs::path& folder)
{
    return static_cast<std::size_t>(std::distance(fs::directory_iterator(folder), {}));
}

bool holds(const Trouble& trouble, std::string_view part)
{
    return trouble and trouble->find(part) != std::string::npos;
}

}  // namespace

TEST_CASE("a file has its old content until the new one is finished, and nothing is left beside it")
{
    const LetterFolder folder;
    const fs::path path = folder.letter("report.txt", "old");
    {
        ReportFile file;
        REQUIRE_FALSE(file.open(path));
        file.write("ne");
        file.write("w");
        CHECK(content(path) == "old");
        CHECK_FALSE(file.finish());
        CHECK(content(path) == "new");
    }
    CHECK(files_in(path.parent_path()) == 1);
}

TEST_CASE("a file that is not finished leaves nothing, neither under its name nor beside it")
{
    const LetterFolder folder;
    const fs::path path = fs::path(folder.letter("a.txt", "")).replace_filename("report.txt");
    {
        ReportFile file;
        REQUIRE_FALSE(file.open(path));
        file.write("half");
        CHECK(files_in(path.parent_path()) == 2);
    }
    CHECK_FALSE(fs::exists(path));
    CHECK(files_in(path.parent_path()) == 1);
}

TEST_CASE("a new file has the permissions that any new file has, a replaced one keeps its own")
{
    const LetterFolder folder;
    const fs::path old = folder.letter("old.txt", "x"), fresh = fs::path(old).replace_filename("fresh.txt");
    fs::permissions(old, fs::perms::owner_read | fs::perms::owner_write | fs::perms::group_read);
    const ::mode_t mask = ::umask(027);
    for (const fs::path& path : {old, fresh}) {
        ReportFile file;
        REQUIRE_FALSE(file.open(path));
        CHECK_FALSE(file.finish());
    }
    ::umask(mask);
    CHECK((fs::status(old).permissions() & fs::perms::mask) == (fs::perms::owner_read | fs::perms::owner_write | fs::perms::group_read));
    CHECK((fs::status(fresh).permissions() & fs::perms::mask) == (fs::perms::owner_read | fs::perms::owner_write | fs::perms::group_read));
}

TEST_CASE("a symbolic link stays one, and what it leads to is replaced")
{
    const LetterFolder folder;
    const fs::path target = folder.letter("target.txt", "old"), link = fs::path(target).replace_filename("link.txt");
    fs::create_symlink("target.txt", link);
    ReportFile file;
    REQUIRE_FALSE(file.open(link));
    file.write("new");
    CHECK_FALSE(file.finish());
    CHECK(fs::is_symlink(link));
    CHECK(content(target) == "new");
}

TEST_CASE("a device is written to directly, and one that takes nothing is told")
{
    ReportFile null, full;
    REQUIRE_FALSE(null.open("/dev/null"));
    null.write("text");
    CHECK_FALSE(null.finish());
    CHECK(fs::is_character_file("/dev/null"));
    REQUIRE_FALSE(full.open("/dev/full"));
    full.write("text");
    CHECK(holds(full.finish(), "failed to write: No space left on device."));
}

TEST_CASE("what cannot be a file is told with a way out, before anything is written")
{
    const LetterFolder folder;
    const fs::path inside = folder.letter("a.txt", "");
    ReportFile file;
    CHECK(holds(file.open(inside.parent_path() / "none" / "report.txt"), "there is no folder"));
    CHECK(holds(file.open(inside.parent_path() / "none" / "report.txt"), "mkdir -p"));
    CHECK(holds(file.open(inside.parent_path()), "is a folder; name a file in it."));
    CHECK(holds(file.open(inside / "report.txt"), "there is no folder"));
    CHECK(holds(file.open("/proc/report.txt"), "nothing can be written in the folder /proc"));
    CHECK(files_in(inside.parent_path()) == 1);
}

TEST_CASE("what is appended goes behind what is there")
{
    const LetterFolder folder;
    const fs::path path = folder.letter("summary.md", "one\n");
    ReportFile file;
    REQUIRE_FALSE(file.open_end(path));
    file.write("two\n");
    CHECK_FALSE(file.finish());
    CHECK(content(path) == "one\ntwo\n");
}
