// Makes the paths of letters relative to the project's folder, and URIs of them.
#include "render/project_path.h"

#include <fmt/format.h>

namespace amends {
namespace {

bool needs_no_escape(char c)
{
    const bool is_letter = (c >= 'a' and c <= 'z') or (c >= 'A' and c <= 'Z');
    return is_letter or (c >= '0' and c <= '9') or std::string_view("-._~/").find(c) != std::string_view::npos;
}

std::string percent_encoded(std::string_view path)
{
    std::string uri;
    for (const char c : path) {
        if (needs_no_escape(c))
            uri += c;
        else
            uri += fmt::format("%{:02X}", static_cast<unsigned char>(c));
    }
    return uri;
}

}  // namespace

std::string project_path(std::string_view path, const Folders& folders)
{
    if (path == "-")
        return std::string(path);
    const std::filesystem::path whole = (folders.working / path).lexically_normal();
    const std::filesystem::path inside = whole.lexically_relative(folders.project);
    return inside.empty() or *inside.begin() == ".." ? whole.generic_string() : inside.generic_string();
}

std::string project_uri(std::string_view path, const Folders& folders)
{
    const std::string name = project_path(path, folders);
    return (name.starts_with('/') ? "file://" : "") + percent_encoded(name);
}

}  // namespace amends
