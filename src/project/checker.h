// Holds parsed YAML to the types of the configuration.
#pragma once

#include <optional>
#include <string>

#include <yaml-cpp/yaml.h>

#include "project/config_file.h"
#include "project/mistakes.h"
#include "project/type.h"

namespace amends {

/// Turns the nodes of one file into values and tells every key and value that may not stand where it does.
class Checker {
public:
    Checker(const ConfigFile& file, Mistakes& mistakes) : m_file(file), m_mistakes(mistakes) {}

    /// The whole configuration, without what is wrong in it.
    [[nodiscard]] Setting read(const YAML::Node& root);

private:
    using Read = std::optional<Setting>;  ///< nothing where it was told to be wrong

    [[nodiscard]] Read read(const YAML::Node& node, const Type& type, std::string_view name);
    [[nodiscard]] Read read_scalar(const YAML::Node& node, const Type& type, std::string_view name);
    [[nodiscard]] Read read_list(const YAML::Node& node, const Type& type, std::string_view name);
    [[nodiscard]] Read read_map(const YAML::Node& node, const Type& type, std::string_view name);
    [[nodiscard]] Read read_either(const YAML::Node& node, const Type& type, std::string_view name);
    [[nodiscard]] const Type* type_behind(const YAML::Node& key, const Type& type, std::string_view name);

    [[nodiscard]] Place place_of(const YAML::Node& node) const;
    [[nodiscard]] Origin origin_of(const YAML::Node& node) const { return {&m_file, place_of(node), {}}; }
    Read refuse(const YAML::Node& node, std::string message, std::string remedy);
    Read refuse_empty(const YAML::Node& node, const Type& type, std::string_view name);
    Read refuse_type(const YAML::Node& node, const Type& type, std::string_view name);

    const ConfigFile& m_file;
    Mistakes& m_mistakes;
    std::size_t m_values = 0;
};

}  // namespace amends
