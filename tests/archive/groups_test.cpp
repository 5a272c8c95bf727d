// Letters that are nearly the same.
#include <doctest/doctest.h>

#include <string>

#include <fmt/format.h>

#include "archive/groups.h"

using namespace amends;

namespace {

std::string mail(std::string_view name, int order)
{
    return fmt::format("Dear {},\n\nWe are sorry that order {} has not reached you. Our van left without it on Tuesday, which was our mistake. A new one leaves tomorrow and will be with "
                       "you by Friday noon. We have also refunded the delivery.\n\nTom, deliveries",
                       name, order);
}

}  // namespace

TEST_CASE("a template sent with other names and numbers is one group, another letter is not")
{
    Groups groups;
    const Groups::Member first = groups.next(likeness_of(mail("Ms Hale", 4711)), 1);
    CHECK(first.is_first);
    const Groups::Member second = groups.next(likeness_of(mail("Mr Brook", 90210)), 2);
    CHECK_FALSE(second.is_first);
    CHECK(second.group == first.group);
    CHECK(groups.next(likeness_of("您好：書櫃本週三裝車時被我們漏掉了，是我們的疏失，害您白等一天，真的對不起。"), 3).is_first);
    CHECK(groups.next(likeness_of("Dear Ms Hale,\n\nThank you for your order 4711. Here is the invoice.\n\nTom"), 4).is_first);
}

TEST_CASE("scripts and capitals make no difference to likeness, and a text without words has none")
{
    CHECK(likeness_of("我們深感抱歉，讓您久等了三天。") == likeness_of("我们深感抱歉，让您久等了三天。"));
    CHECK(likeness_of("SORRY for the delay of order 12") == likeness_of("Sorry for the delay of order 34"));
    CHECK(likeness_of(" \n…").empty());
    Groups groups;
    CHECK(groups.next(likeness_of(""), 5).is_first);
    CHECK(groups.next(likeness_of(""), 6).is_first);
}
