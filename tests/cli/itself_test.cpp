// What the program says of itself: its version, and a fault of its own.
#include <doctest/doctest.h>

#include <regex>

#include "cli/program.h"

using namespace amends::test;

TEST_CASE("the version tells the rules, the compiler and the ICU")
{
    Desk desk;
    const Ended ended = desk.run("amends --version");
    CHECK(std::regex_match(ended.out, std::regex("amends [0-9.]+ \\(rules [0-9a-f]{16}\\)\nbuilt with \\w+ [0-9.]+, ICU [0-9.]+ (built in|of the system)\n")));
    CHECK(ended.out == desk.run("amends version").out);
    CHECK(ended.status == 0);
}

TEST_CASE("a fatal signal is told in one line and gives status 70, so that no hook takes it for a letter that passes")
{
    Desk desk;
    for (const auto* signal : {"SEGV", "ABRT", "BUS", "FPE", "ILL"}) {
        const Ended ended = desk.run("mkfifo " + std::string(signal) + "; exec 3<>" + signal + "; '" AMENDS_PROGRAM "' --format json -o r.json - <" + signal
                                     + " & until ls -A | grep -q ^[.]amends-; do sleep 0.05; done; kill -" + signal + " $!; wait $!; echo $?; ls -A | grep -c ^[.]amends-");
        CHECK(ended.out == "70\n0\n");
        CHECK(holds(ended.err, "amends: stopped by a fault of its own, signal "));
        CHECK(holds(ended.err, ". The letter was not judged.\n"));
    }
}
