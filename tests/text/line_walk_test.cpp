// Lines and columns, one after another.
#include <doctest/doctest.h>

#include <string>

#include "text/line_walk.h"

using namespace amends;

TEST_CASE("a walk tells of every byte what an index tells")
{
    for (const std::string text : {"", "a", "a\n", "a\r", "\r\n", "a\r\rb\r\r\n\n很抱歉\r\n讓🙏您\n\r", "\xEF\xBB\xBF很好\n好", "\n\n一二", "é\rü\n"})
        for (const ColumnUnit unit : {ColumnUnit::code_points, ColumnUnit::utf16, ColumnUnit::utf8}) {
            CAPTURE(text);
            const LineIndex index(text, unit);
            LineWalk step_by_step(text, unit);
            for (std::uint32_t at = step_by_step.at(); at <= text.size() + 1; ++at) {
                CAPTURE(at);
                LineWalk at_once(text, unit);
                CHECK(at_once.to(at) == index.place(at));
                CHECK(step_by_step.to(at) == index.place(at));
            }
        }
}

TEST_CASE("a walk stands at the beginning of the character that it was sent into")
{
    LineWalk walk("您好");
    CHECK(walk.to(4) == LineColumn{1, 2});
    CHECK(walk.at() == 3);
}
