// Files: which letters a path stands for, and their bytes.
#pragma once

#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "input/source.h"

namespace amends {

/// Whether the ending of a file's name says that it may hold a letter.
[[nodiscard]] bool is_letter_name(std::string_view name);

/// The letters in the folder `path` and the folders in it, sorted by name folder by folder; hidden files and folders are left
/// out, and a folder that links lead back to is walked once. Folders that cannot be listed are added to `errors`.
[[nodiscard]] std::vector<std::string> letters_in(const std::string& path, std::vector<InputError>& errors);

/// All bytes of the file `path`, or of standard input where it is "-".
[[nodiscard]] std::variant<std::string, InputError> bytes_of(const std::string& path);

}  // namespace amends
