// Names of files in reports for other programs.
#include <doctest/doctest.h>

#include "render/project_path.h"

using namespace amends;

TEST_CASE("paths count from the project's folder, wherever in it the run works")
{
    const Folders folders{"/repo/mail", "/repo"};
    CHECK(project_path("a.txt", folders) == "mail/a.txt");
    CHECK(project_path("./a/../b.txt", folders) == "mail/b.txt");
    CHECK(project_path("../a.txt", folders) == "a.txt");
    CHECK(project_path("/repo/a.txt", folders) == "a.txt");
    CHECK(project_path("../../a.txt", folders) == "/a.txt");
    CHECK(project_path("/repository/a.txt", folders) == "/repository/a.txt");
    CHECK(project_path("-", folders) == "-");
    CHECK(project_path("./a.txt", {}) == "a.txt");
}

TEST_CASE("a URI is percent-encoded byte by byte, and absolute where the letter lies elsewhere")
{
    const Folders folders{"/repo", "/repo"};
    CHECK(project_uri("a b/道歉~1.txt", folders) == "a%20b/%E9%81%93%E6%AD%89~1.txt");
    CHECK(project_uri("http:x", folders) == "http%3Ax");
    CHECK(project_uri("/x#y", folders) == "file:///x%23y");
}
