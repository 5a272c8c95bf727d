// The URIs by which editors name documents.
#pragma once

#include <string>
#include <string_view>

namespace amends {

/// The path that a file URI names; of any other what follows the scheme: "Untitled-1" of "untitled:Untitled-1".
[[nodiscard]] std::string path_of_uri(std::string_view uri);

/// The file URI of an absolute path.
[[nodiscard]] std::string uri_of_path(std::string_view path);

}  // namespace amends
