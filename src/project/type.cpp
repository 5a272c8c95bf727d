// Says in words what may stand as a value.
#include "project/type.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace amends {

std::string phrase(const Type& type)
{
    switch (type.kind) {
    case Type::Kind::text: return std::string(type.what);
    case Type::Kind::choice: return fmt::format("one of {}", fmt::join(type.names, ", "));
    case Type::Kind::number: return fmt::format("a whole number from {} to {}", type.least, type.most);
    case Type::Kind::flag: return "true or false";
    case Type::Kind::list: return fmt::format("a list, of which each item is {}", phrase(type.of.front()));
    case Type::Kind::map:
    case Type::Kind::object: return "keys with their values";
    case Type::Kind::either: return fmt::format("{}, or {}", phrase(type.of[0]), phrase(type.of[1]));
    }
    return {};
}

}  // namespace amends
