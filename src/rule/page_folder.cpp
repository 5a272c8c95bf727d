// Finds and reads the pages of a rules folder.
#include "rule/page_folder.h"

#include <algorithm>
#include <fstream>
#include <sstream>

#include <fmt/format.h>

namespace amends {

namespace fs = std::filesystem;

std::deque<MarkdownPage> read_pages(const fs::path& folder, std::vector<PageError>& errors)
{
    std::vector<fs::path> paths;
    std::error_code problem;
    for (fs::recursive_directory_iterator at{folder, problem}, end; not problem and at != end; at.increment(problem)) {
        if (at->is_regular_file() and at->path().extension() == ".md" and at->path().filename() != "README.md")
            paths.push_back(at->path());
    }
    if (problem or paths.empty())
        errors.push_back({folder.string(), 1, 1, problem ? fmt::format("not read: {}", problem.message()) : "no rule pages in this folder",
                          "name a folder of rule pages, such as rules", {}});
    std::sort(paths.begin(), paths.end());
    std::deque<MarkdownPage> pages;
    for (const fs::path& path : paths) {
        std::ifstream file{path, std::ios::binary};
        std::ostringstream content;
        content << file.rdbuf();
        std::string id = path.lexically_relative(folder).replace_extension().generic_string();
        pages.push_back(parse_page(path.generic_string(), std::move(id), content.str(), errors));
    }
    return pages;
}

}  // namespace amends
