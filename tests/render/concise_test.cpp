// One line a finding.
#include <doctest/doctest.h>

#include "render/letters.h"
#include "render/report.h"

using namespace amends;

TEST_CASE("a finding is one line that editors can jump to, and one without a place names the file alone")
{
    const sample::Letter letter = sample::bookcase();
    const std::string out = sample::report("concise", {letter});
    CHECK(out.starts_with("書櫃.txt:2:15: warning excuse/staffing 讀者會想：這是你們的事，為什麼要我等？\n"));
    CHECK(out.find("\n書櫃.txt: warning missing/responsibility 看不出是誰的疏失。\n") != std::string::npos);
}

TEST_CASE("of one letter among many a finding without a place leads to where the letter begins")
{
    sample::Letter letter = sample::bookcase();
    letter.source.is_one_of_many = true;
    letter.source.first_line = 41;
    const std::string out = sample::report("concise", {letter});
    CHECK(out.starts_with("書櫃.txt:42:15: warning excuse/staffing "));
    CHECK(out.find("\n書櫃.txt:41:1: warning missing/responsibility ") != std::string::npos);
}
