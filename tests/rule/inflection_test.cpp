#include "rule/inflection.h"

#include <algorithm>

#include <doctest/doctest.h>

using amends::inflections;

namespace {

bool has(std::string_view base, std::string_view form)
{
    const auto forms = inflections(base);
    return std::find(forms.begin(), forms.end(), form) != forms.end();
}

}  // namespace

TEST_CASE("a regular verb takes -s, -ed and -ing")
{
    for (const char* form : {"refund", "refunds", "refunded", "refunding"})
        CHECK(has("refund", form));
}

TEST_CASE("a final e goes before -ing and -ed, a final y becomes i")
{
    CHECK(has("charge", "charging"));
    CHECK(has("charge", "charged"));
    CHECK(has("apply", "applied"));
    CHECK(has("apply", "applies"));
    CHECK(has("delay", "delayed"));
}

TEST_CASE("a short stressed syllable doubles its consonant")
{
    CHECK(has("ship", "shipped"));
    CHECK(has("ship", "shipping"));
    CHECK(has("cancel", "cancelled"));
    CHECK(has("cancel", "canceled"));
    CHECK_FALSE(has("fix", "fixxed"));
}

TEST_CASE("an irregular verb takes its own past and no -ed")
{
    CHECK(has("send", "sent"));
    CHECK_FALSE(has("send", "sended"));
    CHECK(has("write", "written"));
    CHECK(has("pay", "paid"));
}

TEST_CASE("no form stands twice")
{
    for (const char* base : {"put", "send", "refund", "be"}) {
        auto forms = inflections(base);
        std::sort(forms.begin(), forms.end());
        CHECK(std::adjacent_find(forms.begin(), forms.end()) == forms.end());
    }
}
