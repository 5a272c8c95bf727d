// Prints how often each rule was right on the labelled letters of all rounds: what rules/measured.tsv holds. tests/letters/count runs it.
#include <cstdio>
#include <exception>

#include <fmt/format.h>

#include "figures.h"

using namespace amends;
using namespace amends::test;

int main()
{
    try {
        const Compiled compiled = compile_rules(AMENDS_RULES);
        if (not compiled.errors.empty()) {
            fmt::print(stderr, "{}: {}\n", compiled.errors.front().path, compiled.errors.front().message);
            return 2;
        }
        const RuleSet rules{compiled.image};
        Figures figures{rules, by_patterns()};
        for (const auto& round : rounds(AMENDS_LETTERS))
            for (const LabelledLetter& letter : letters_of_round(round))
                figures.add(letter);
        fmt::print("# Hits and false alarms of each rule on the letters of tests/letters; written by tests/letters/count.\n");
        for (const auto& [rule, record] : figures.records())
            fmt::print("{}\t{}\t{}\n", rule, record.hits, record.false_alarms);
    } catch (const std::exception& error) {
        fmt::print(stderr, "{}\n", error.what());
        return 2;
    }
}
