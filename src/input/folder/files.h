// Files: which letters a path stands for, and their bytes.
#pragma once

#include <string>
#include <variant>
#include <vector>

#include "input/byte_stream.h"
#include "input/source.h"

namespace amends {

/// The letters in the folder `path` and the folders in it, sorted by name folder by folder; of a maildir all mails. Hidden files and folders are left
/// out, as is what the .gitignore and .amendsignore files in them say, or above them in the same repository; `exclude` holds more lines of that kind,
/// which go before. A folder that links lead back to is walked once. Folders that cannot be listed are added to `errors`.
[[nodiscard]] std::vector<std::string> letters_in(const std::string& path, const std::vector<std::string>& exclude, std::vector<InputError>& errors);

/// Whether `exclude` or .gitignore and .amendsignore files leave the file `path` out of a walk through its repository, or, where it lies in none, through
/// the working folder.
[[nodiscard]] bool is_left_out(const std::string& path, const std::vector<std::string>& exclude, std::vector<InputError>& errors);

/// The bytes of the file `path`, or of standard input where it is "-". A file that breaks off throws StreamError.
[[nodiscard]] std::variant<ByteStream, InputError> open_bytes(const std::string& path);

}  // namespace amends
