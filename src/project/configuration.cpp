// Lays what several files set upon one another, as far as it is for the file at hand.
#include "project/configuration.h"

#include <algorithm>

#include "project/keys.h"

namespace amends {
namespace {

/// Lays the settings of a file, or of an override, upon `base`; what says where they hold is none.
void lay_settings(Setting& base, const Setting& over)
{
    for (const Setting::Entry& entry : over.entries) {
        if (entry.key == "extend" or entry.key == "overrides" or entry.key == "files")
            continue;
        if (Setting* there = base.find(entry.key))
            lay_over(*there, entry.value, key_named(entry.key)->type);
        else
            base.entries.push_back(entry);
    }
}

FileGlobs globs_of(const Setting& list)
{
    return {list.texts(), list.origin.file->base};
}

/// Says of this file alone whether it is a template.
void settle_template(Setting& settings, const std::filesystem::path& file)
{
    Setting* globs = settings.find("template");
    if (globs != nullptr and globs->kind == Setting::Kind::list)
        *globs = text_setting(not file.empty() and globs_of(*globs).name(file) ? "true" : "false", globs->origin);
}

}  // namespace

Configuration::Configuration(std::vector<const ConfigFile*> files)
{
    Setting common;
    for (const ConfigFile* file : files) {
        Part part{file, {}};
        add_overrides(part);
        add_template(file->root);
        lay_settings(common, file->root);
        m_parts.push_back(std::move(part));
    }
    if (const Setting* exclude = common.find("exclude"))
        m_excludes.push_back(globs_of(*exclude));
}

void Configuration::add_overrides(Part& part)
{
    const Setting* overrides = part.file->root.find("overrides");
    if (overrides == nullptr)
        return;
    for (const Setting& item : overrides->items) {
        if (const Setting* files = item.find("files")) {
            part.overrides.push_back({globs_of(*files), &item});
            add_template(item);
        }
    }
}

void Configuration::add_template(const Setting& settings)
{
    const Setting* globs = settings.find("template");
    if (globs != nullptr and globs->kind == Setting::Kind::list)
        m_templates.push_back(globs_of(*globs));
}

bool Configuration::is_sound() const
{
    return std::all_of(m_parts.begin(), m_parts.end(), [](const Part& part) { return part.file->is_sound; });
}

Setting Configuration::values_for(const std::filesystem::path& file) const
{
    Setting settings;
    for (const Part& part : m_parts) {
        lay_settings(settings, part.file->root);
        for (const Override& one : part.overrides) {
            if (not file.empty() and one.files.name(file))
                lay_settings(settings, *one.settings);
        }
    }
    settle_template(settings, file);
    return settings;
}

bool Configuration::has_choice() const
{
    return not m_templates.empty() or std::any_of(m_parts.begin(), m_parts.end(), [](const Part& part) { return not part.overrides.empty(); });
}

std::string Configuration::choice_for(const std::filesystem::path& file) const
{
    std::string choice;
    const auto add = [&](const FileGlobs& globs) { choice += not file.empty() and globs.name(file) ? '1' : '0'; };
    for (const Part& part : m_parts) {
        for (const Override& one : part.overrides)
            add(one.files);
    }
    std::for_each(m_templates.begin(), m_templates.end(), add);
    return choice;
}

bool Configuration::excludes(const std::filesystem::path& file) const
{
    return std::any_of(m_excludes.begin(), m_excludes.end(), [&](const FileGlobs& globs) { return globs.name(file); });
}

}  // namespace amends
