// Reads options as the configurations that they are, but for what only a file on disk can say.
#include "abi/options_text.h"

#include <algorithm>
#include <array>
#include <filesystem>

#include "project/configuration.h"
#include "project/keys.h"
#include "render/page_error.h"

namespace amends {
namespace {

/// What an engine has no use for: there are no files, and letters are UTF-8.
constexpr auto keys_of_files = std::to_array<std::string_view>({"extend", "overrides", "exclude", "encoding", "fields"});

bool may_stand(std::string_view key, OptionsFor keys)
{
    if (std::find(keys_of_files.begin(), keys_of_files.end(), key) != keys_of_files.end())
        return false;
    return keys == OptionsFor::engine or key_named(key)->is_per_letter;
}

void refuse_keys(const ConfigFile& file, OptionsFor keys, std::vector<PageError>& errors)
{
    for (const Setting::Entry& entry : file.root.entries)
        if (not may_stand(entry.key, keys))
            PageErrors{file.page, errors}.add(entry.origin.place, "\"" + entry.key + "\" can not be set here",
                                              keys == OptionsFor::letter ? "set it for the engine, or leave it out" : "leave it out");
}

}  // namespace

void OptionsTexts::add(std::string_view text, OptionsFor keys)
{
    if (text.empty())
        return;
    std::error_code ignored;
    ConfigFile& file = m_files.emplace_back();
    file.path = keys == OptionsFor::engine ? "options of the engine" : "options of the letter";
    file.base = std::filesystem::current_path(ignored);
    file.location = file.base / "options";
    file.page.path = file.path;
    file.page.markdown = text;
    std::vector<PageError> errors;
    read_configuration(file, errors);
    refuse_keys(file, keys, errors);
    refuse_mistakes(errors);
}

Setting OptionsTexts::values() const
{
    std::vector<const ConfigFile*> files;
    for (const ConfigFile& file : m_files)
        files.push_back(&file);
    return Configuration(std::move(files)).values_for({});
}

void refuse_mistakes(const std::vector<PageError>& errors)
{
    if (errors.empty())
        return;
    OptionsMistake mistake;
    for (const PageError& error : errors)
        append_page_error(error, mistake.message);
    throw mistake;
}

}  // namespace amends
