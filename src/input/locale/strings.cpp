// Tells which files hold strings of an interface or of mails, and in which of the two notations.
#include "input/locale/strings.h"

#include <algorithm>
#include <array>

#include "input/template/statement.h"

namespace amends {
namespace {

constexpr auto folders = std::to_array<std::string_view>({"locales", "locale", "i18n", "lang"});

bool is_json(std::string_view path, std::string_view text)
{
    const auto name = small(path);
    if (name.ends_with(".yml") or name.ends_with(".yaml"))
        return false;
    return name.ends_with(".json") or without_margins(text.substr(0, 4096)).starts_with('{');
}

}  // namespace

bool is_locale_file(std::string_view path)
{
    const auto name = small(path);
    if (not name.ends_with(".json") and not name.ends_with(".yml") and not name.ends_with(".yaml"))
        return false;
    std::size_t start = 0;
    for (auto slash = name.find('/'); slash != std::string::npos; slash = name.find('/', start)) {
        const auto folder = std::string_view(name).substr(start, slash - start);
        if (std::find(folders.begin(), folders.end(), folder) != folders.end())
            return true;
        start = slash + 1;
    }
    return false;
}

void read_strings(std::string path, std::string bytes, const InputOptions&, const Receiver& into)
{
    const auto file = locale_text(path, std::move(bytes), into);
    if (not file)
        return;
    Messages messages(path, file->text, file->shift, into);
    if (is_json(path, file->text))
        read_json_strings(messages);
    else
        read_yaml_strings(messages);
    messages.finish();
}

}  // namespace amends
