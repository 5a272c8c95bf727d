// Prints what a run would read and what would hold there, in place of a report.
#include <fmt/format.h>

#include "commands/check.h"
#include "commands/chosen_rules.h"
#include "commands/judges.h"
#include "project/written.h"

namespace amends {
namespace {

/// Files that share their settings.
struct Group {
    std::string name;   ///< of the settings, see Judges
    std::string first;  ///< path of the first file
    std::size_t count = 0;
    std::string settings;
};

class Settled {
public:
    Settled(const CheckOptions& options, const Sinks& sinks)
        : m_options(options), m_sinks(sinks), m_configurations(options.config, options.around), m_judges(options.given, m_configurations, options.rules)
    {
    }

    [[nodiscard]] Outcome show()
    {
        for_each_file(m_options.files, m_configurations, receiver([&](const std::string& file) { add(file); }));
        for (const Group& group : m_groups) {
            const std::string others = group.count > 1 ? fmt::format(" and {} more", group.count - 1) : "";
            const ConfigFile* file = m_configurations.of(place_of(group.first)).file();
            m_sinks.out(fmt::format("{}# {}{}: {}\n{}", &group == &m_groups.front() ? "" : "---\n", group.first, others,
                                    file == nullptr ? "no configuration" : file->path, group.settings));
        }
        return m_outcome;
    }

    [[nodiscard]] Outcome list()
    {
        for_each_file(m_options.files, m_configurations, receiver([&](const std::string& file) { m_sinks.out(file + '\n'); }));
        tell(m_judges.take_errors(), m_sinks.err);
        return m_outcome;
    }

private:
    [[nodiscard]] FileReceiver receiver(std::function<void(const std::string&)> file)
    {
        return {std::move(file),
                [&](const InputError& error) {
                    m_sinks.err(fmt::format("amends: {}: {}\n", error.path, error.message));
                    m_outcome.has_errors = true;
                },
                [&](const std::string& note) { m_sinks.err(fmt::format("amends: {}\n", note)); }};
    }

    [[nodiscard]] std::string place_of(const std::string& file) const { return file == "-" ? m_options.stdin_name.value_or("") : file; }

    void add(const std::string& file)
    {
        const std::string place = place_of(file), name = m_judges.name_for(place);
        const auto known = std::find_if(m_groups.begin(), m_groups.end(), [&](const Group& group) { return group.name == name; });
        if (known != m_groups.end()) {
            ++known->count;
        } else if (m_judges.of(place) != nullptr) {
            m_groups.push_back({name, file, 1, written(m_judges.values_for(place))});
        } else {
            m_outcome.has_errors = true;
            for (const std::string& error : m_judges.take_usage_errors())
                m_sinks.err(fmt::format("amends: {}\n", error));
            tell(m_judges.take_errors(), m_sinks.err);
        }
    }

    const CheckOptions& m_options;
    const Sinks& m_sinks;
    Configurations m_configurations;
    Judges m_judges;
    std::vector<Group> m_groups;
    Outcome m_outcome;
};

}  // namespace

Outcome show_settings(const CheckOptions& options, const Sinks& sinks)
{
    return Settled(options, sinks).show();
}

Outcome show_files(const CheckOptions& options, const Sinks& sinks)
{
    return Settled(options, sinks).list();
}

}  // namespace amends
