// A bad input between two readable letters.
#pragma once

#include <doctest/doctest.h>

#include <string>
#include <string_view>

#include "cli/program.h"

namespace amends::test {

inline constexpr std::string_view poor = "Dear Ms Hale,\n\nWe apologise for any inconvenience caused. We will get back to you as soon as possible.\n\n"
                                  "Best regards,\nTom\n";

/// Whether `text` is one line about `name` that tells what is wrong.
inline bool is_one_line_on(const std::string& text, std::string_view name, std::string_view what)
{
    return text.starts_with("amends: ") and text.ends_with("\n") and text.find('\n') == text.size() - 1 and holds(text, name) and holds(text, what);
}

/// Lints `bad` between two readable letters.
inline Ended lint_beside(Desk& desk, const std::string& bad)
{
    desk.file("before.txt", poor).file("after.txt", poor);
    const Ended ended = desk.run("amends --concise --kind apology before.txt " + bad + " after.txt");
    CHECK(ended.status == 2);
    CHECK(holds(ended.out, "before.txt"));
    CHECK(holds(ended.out, "after.txt"));
    return ended;
}

}  // namespace amends::test
