// Turns the table of keys into a JSON Schema.
#include "project/schema.h"

#include <nlohmann/json.hpp>

#include "project/keys.h"

namespace amends {
namespace {

using nlohmann::ordered_json;

ordered_json schema_of(const Type& type, bool may_stand_alone = true);

ordered_json schema_of_object(const Type& type)
{
    ordered_json properties = ordered_json::object(), required = ordered_json::array();
    for (const Key& key : type.keys) {
        ordered_json property = schema_of(key.type);
        property["description"] = key.description;
        properties[std::string(key.name)] = std::move(property);
        if (key.is_required)
            required.push_back(key.name);
    }
    ordered_json schema = {{"type", "object"}, {"properties", std::move(properties)}, {"additionalProperties", false}};
    if (not required.empty())
        schema["required"] = std::move(required);
    return schema;
}

ordered_json schema_of_map(const Type& type)
{
    ordered_json schema = {{"type", "object"}, {"additionalProperties", schema_of(type.of.front())}};
    if (not type.names.empty())
        schema["propertyNames"] = {{"enum", type.names}};
    return schema;
}

// One item may stand without its list, but not among alternatives.
ordered_json schema_of_list(const Type& type, bool may_stand_alone)
{
    ordered_json item = schema_of(type.of.front()), list = {{"type", "array"}, {"items", item}};
    return may_stand_alone ? ordered_json{{"anyOf", {std::move(item), std::move(list)}}} : list;
}

ordered_json schema_of(const Type& type, bool may_stand_alone)
{
    switch (type.kind) {
    case Type::Kind::choice: return {{"enum", type.names}};
    case Type::Kind::number: return {{"type", "integer"}, {"minimum", type.least}, {"maximum", type.most}};
    case Type::Kind::flag: return {{"type", "boolean"}};
    case Type::Kind::list: return schema_of_list(type, may_stand_alone);
    case Type::Kind::map: return schema_of_map(type);
    case Type::Kind::object: return schema_of_object(type);
    case Type::Kind::either: return {{"anyOf", {schema_of(type.of[0], false), schema_of(type.of[1], false)}}};
    case Type::Kind::text: break;
    }
    return {{"type", {"string", "number", "boolean"}}, {"minLength", 1}};  // YAML takes 104 for a number, but it may be a word
}

}  // namespace

std::string configuration_schema()
{
    ordered_json schema = {{"$schema", "http://json-schema.org/draft-07/schema#"},
                           {"title", "Configuration of amends"},
                           {"description", "What .amends.yml may hold; a configuration without any key is sound as well."}};
    schema.update(schema_of(configuration_type()));
    schema["type"] = {"object", "null"};
    return schema.dump(2) + "\n";
}

}  // namespace amends
