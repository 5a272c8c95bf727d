// What shells complete, and the manual page; a shell that is not installed is left out.
#include <doctest/doctest.h>

#include <string>

#include "cli/program.h"

using namespace amends::test;

namespace {

/// The program under its name on the path, as completions call it.
const std::string on_path = "mkdir -p bin; ln -sf '" AMENDS_PROGRAM "' bin/amends; PATH=$PWD/bin:$PATH; ";

bool has(const Desk& desk, const std::string& program) { return desk.run("command -v " + program).status == 0; }

/// What bash completes a line to, whose last word may be empty: "check --fo".
std::string in_bash(const Desk& desk, const std::string& words)
{
    const Ended ended = desk.run(on_path + "cat > complete.bash <<'END'\nsource <(amends completions bash); complete -p amends >/dev/null || exit 9\n"
                                 "COMP_WORDS=(amends " + words + "); COMP_CWORD=$((${#COMP_WORDS[@]}-1)); _amends; printf '%s ' \"${COMPREPLY[@]}\"\nEND\nbash complete.bash");
    CHECK_MESSAGE(ended.status == 0, ended.err);
    CHECK(ended.err == "");
    return ended.out;
}

}  // namespace

TEST_CASE("bash completes commands, options, values, names of rules, and files otherwise")
{
    Desk desk;
    desk.file("letter one.txt", "x");
    if (not has(desk, "bash"))
        return;
    CHECK(in_bash(desk, "sug") == "suggest ");
    CHECK(in_bash(desk, "check --forc") == "--force-exclude ");
    CHECK(in_bash(desk, "--forc") == "--force-exclude ");
    CHECK(in_bash(desk, "check --format js") == "json jsonl ");
    CHECK(in_bash(desk, "diff --format ''") == "text json ");
    CHECK(in_bash(desk, "--fail-on w") == "warning ");
    CHECK(in_bash(desk, "explain missing/ti") == "missing/timeline ");
    CHECK(in_bash(desk, "check --ignore missing/ti") == "missing/timeline ");
    CHECK(in_bash(desk, "completions ''") == "bash zsh fish man ");
    CHECK(in_bash(desk, "suggest lett") == "letter one.txt ");
    for (const std::string command : {"", "check ", "scan ", "report ", "promises ", "sample ", "agree labels.csv ", "diff a ", "scan --csv letters = "}) {
        CAPTURE(command);
        CHECK(in_bash(desk, command + "lett") == "letter one.txt ");
    }
    for (const std::string command : {"explain ", "completions ", "lsp ", "version "}) {
        CAPTURE(command);
        CHECK(in_bash(desk, command + "letter") == " ");
    }
    CHECK(in_bash(desk, "check -o lett") == "letter one.txt ");
    CHECK(in_bash(desk, "check --width ''") == " ");
}

TEST_CASE("zsh takes the completions as those of amends, and is given the same words")
{
    Desk desk;
    if (not has(desk, "zsh"))
        return;
    const std::string given = on_path + "amends completions zsh > _amends; zsh -f -c 'compdef() { :; }; compadd() { print -r -- ${@[2,-1]}; }; _files() { print files; }; source ./_amends; ";
    CHECK(desk.run(on_path + "amends completions zsh > _amends; zsh -f -c 'autoload -U compinit; compinit -D -u; source ./_amends; [[ $_comps[amends] = _amends ]]'").status == 0);
    CHECK(desk.run(given + "words=(amends check --kind x); CURRENT=4; _amends'").out == "apology other\n");
    CHECK(holds(desk.run(given + "words=(amends check --fo); CURRENT=3; _amends'").out, "--format "));
    CHECK(holds(desk.run(given + "words=(amends explain x); CURRENT=3; _amends'").out, "missing/timeline"));
    CHECK(holds(desk.run(given + "words=(amends suggest x); CURRENT=3; _amends'").out, "files"));
}

TEST_CASE("fish completes commands, options, values and names of rules")
{
    Desk desk;
    if (not has(desk, "fish"))
        return;
    const auto completed = [&](const std::string& line) {
        return desk.run(on_path + "export HOME=$PWD; amends completions fish > amends.fish; fish -N -c 'source amends.fish; complete -C \"amends " + line + "\"'").out;
    };
    CHECK(holds(completed("sug"), "suggest"));
    CHECK(holds(completed("check --forc"), "--force-exclude\t"));
    CHECK(completed("check --format js") == "json\t" + completed("check --format js").substr(5));
    CHECK(holds(completed("diff --format t"), "text"));
    CHECK(holds(completed("explain missing/ti"), "missing/timeline"));
}

TEST_CASE("the manual page is drawn without a warning")
{
    Desk desk;
    CHECK(desk.run("amends completions man > amends.1").status == 0);
    if (has(desk, "groff")) {
        const Ended drawn = desk.run("groff -k -Tutf8 -man -ww amends.1 | sed 's/\\x1b\\[[0-9]*m//g; s/.\\x08//g'");
        CHECK(drawn.err == "");
        CHECK(holds(drawn.out, "--explain-score"));
        CHECK(holds(drawn.out, "〔何時完成：…〕"));
    }
    if (has(desk, "man")) {
        const Ended drawn = desk.run("LC_ALL=C.UTF-8 man --warnings -l amends.1 > /dev/null");
        CHECK(drawn.err == "");
    }
    if (has(desk, "mandoc"))
        CHECK(desk.run("mandoc -T lint -W error amends.1").status == 0);
}

TEST_CASE("a shell that is not known is an error with the ones that are")
{
    Desk desk;
    CHECK(desk.run("amends completions").status == 2);
    const Ended ended = desk.run("amends completions fisch");
    CHECK(ended.status == 2);
    CHECK(holds(ended.err, "completions fisch: known are bash, zsh, fish, man. Did you mean fish?"));
}
