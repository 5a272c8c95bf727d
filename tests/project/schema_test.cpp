// The schema of configurations, as far as it can be held without a validator; schema_agrees holds the rest.
#include "project/schema.h"

#include <algorithm>

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include "project/keys.h"

using namespace amends;

TEST_CASE("the schema has every key with its description, and allows no other")
{
    const auto schema = nlohmann::json::parse(configuration_schema());
    CHECK(schema["$schema"] == "http://json-schema.org/draft-07/schema#");
    CHECK(schema["additionalProperties"] == false);
    CHECK(schema["properties"].size() == configuration_type().keys.size());
    for (const Key& key : configuration_type().keys) {
        REQUIRE(schema["properties"].contains(std::string(key.name)));
        CHECK(schema["properties"][std::string(key.name)]["description"] == key.description);
    }
}

TEST_CASE("the schema names the values that may be chosen, and the bounds of numbers")
{
    const auto properties = nlohmann::json::parse(configuration_schema())["properties"];
    CHECK(properties["fail-on"]["enum"] == nlohmann::json{"suggestion", "warning", "error", "never"});
    CHECK(properties["min-score"]["maximum"] == 100);
    CHECK(properties["severity"]["additionalProperties"]["enum"].size() == 4);
    CHECK(properties["score"]["properties"]["cap"]["propertyNames"]["enum"].size() == 9);
    CHECK(properties["overrides"]["anyOf"][0]["required"] == nlohmann::json{"files"});
}

TEST_CASE("an override takes the keys that may differ from letter to letter, and no others")
{
    const auto inner = nlohmann::json::parse(configuration_schema())["properties"]["overrides"]["anyOf"][0]["properties"];
    for (const Key& key : configuration_type().keys)
        CHECK_MESSAGE(inner.contains(std::string(key.name)) == key.is_per_letter, std::string(key.name));
}
