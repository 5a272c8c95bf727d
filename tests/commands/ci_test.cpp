// What a run learns from GitHub and GitLab.
#include <doctest/doctest.h>

#include "commands/ci.h"

using namespace amends;

TEST_CASE("the project's folder is that of the service, where the run works inside it")
{
    CHECK(ci_of({}, "/repo/mail").folders.project == "/repo/mail");
    CHECK(ci_of({.github_workspace = "/repo"}, "/repo/mail").folders.project == "/repo");
    CHECK(ci_of({.gitlab_project = "/repo/"}, "/repo/mail").folders.project.lexically_relative("/repo") == ".");
    CHECK(ci_of({.gitlab_project = "/other"}, "/repo/mail").folders.project == "/repo/mail");
    CHECK(ci_of({.github_workspace = "/re"}, "/repo/mail").folders.project == "/repo/mail");
    CHECK(ci_of({.github_workspace = ""}, "/repo/mail").folders.project == "/repo/mail");
    CHECK(ci_of({.github_workspace = "/repo"}, "/repo/mail").folders.working == "/repo/mail");
}

TEST_CASE("a summary is asked for where its file is named")
{
    CHECK_FALSE(ci_of({}, "/").step_summary);
    CHECK_FALSE(ci_of({.step_summary = ""}, "/").step_summary);
    CHECK(ci_of({.step_summary = "/tmp/s.md"}, "/").step_summary == "/tmp/s.md");
}
