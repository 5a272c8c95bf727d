// What fails a letter.
#include <doctest/doctest.h>

#include "judgement/bar.h"

using namespace amends;

TEST_CASE("a finding fails a letter from the severity on that counts, and none does where none counts")
{
    Verdict verdict;
    CHECK_FALSE(Bar{}.fails(verdict));
    verdict.findings.emplace_back().severity = Severity::suggestion;
    CHECK_FALSE(Bar{}.fails(verdict));
    CHECK(Bar{Severity::suggestion}.fails(verdict));
    verdict.findings.emplace_back().severity = Severity::warning;
    CHECK(Bar{}.fails(verdict));
    CHECK_FALSE(Bar{Severity::error}.fails(verdict));
    CHECK_FALSE(Bar{std::nullopt}.fails(verdict));
}

TEST_CASE("a score fails a letter below the least one, and a letter without a score is not failed by it")
{
    Verdict verdict;
    CHECK_FALSE(Bar{std::nullopt, 50}.fails(verdict));
    verdict.score = 49;
    CHECK(Bar{std::nullopt, 50}.fails(verdict));
    verdict.score = 50;
    CHECK_FALSE(Bar{std::nullopt, 50}.fails(verdict));
}
