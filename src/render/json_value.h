// JSON values as the formats make and write them.
#pragma once

#include <string>

#include <nlohmann/json.hpp>

namespace amends {

using Json = nlohmann::ordered_json;

/// `json` on one line. Bytes that are no UTF-8, as a file's name may hold, are replaced.
[[nodiscard]] inline std::string written(const Json& json)
{
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

}  // namespace amends
