// Turns the YAML of a configuration into values: first the traps that YAML keeps silent about, then its syntax, then what it says.
#include "project/config_file.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fstream>

#include <fmt/format.h>
#include <yaml-cpp/yaml.h>

#include "project/checker.h"
#include "project/mistakes.h"
#include "text/utf8.h"

namespace amends {
namespace {

constexpr std::size_t most_bytes = std::size_t{1} << 20;  // nobody writes more by hand
constexpr std::string_view full_width_colon = "：";

/// A line of the text, with its number from 1.
template <class Visit>
void for_each_line(std::string& text, Visit visit)
{
    std::uint32_t number = 0;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find('\n', at), text.size());
        visit(++number, at, std::string_view(text).substr(at, end - at));
        at = end + 1;
    }
}

/// Where the key of a line ends in a colon of full width; npos where it does not. Only what could be a key is taken for one.
std::size_t colon_of_full_width(std::string_view line)
{
    const std::size_t start = std::min(line.find_first_not_of(" -"), line.size());
    const std::size_t end = line.find_first_not_of("abcdefghijklmnopqrstuvwxyz-/", start);
    const bool is_key = end != std::string_view::npos and end > start and line.substr(end).starts_with(full_width_colon);
    return is_key ? end : std::string_view::npos;
}

/// Reads one file.
class Reading {
public:
    Reading(ConfigFile& file, std::vector<PageError>& errors) : m_file(file), m_mistakes(file.page, errors), m_text(file.page.markdown) {}

    void read()
    {
        if (const auto bad = first_invalid_utf8(m_text))
            return m_mistakes.add(place_of_byte(*bad), "from here on this is no UTF-8", "save the file as UTF-8");
        mend_colons();
        if (not has_tabs())
            parse();
    }

    [[nodiscard]] bool is_sound() const { return m_mistakes.is_none(); }

private:
    [[nodiscard]] Place place_of_byte(std::size_t at) const
    {
        const std::string_view before = std::string_view(m_text).substr(0, at);
        const std::size_t line = before.rfind('\n') + 1;  // npos + 1 is 0
        return {static_cast<std::uint32_t>(std::count(before.begin(), before.end(), '\n')) + 1, static_cast<std::uint32_t>(at - line) + 1};
    }

    // Each is told and then read as what was meant, in as many bytes, so that the rest of the file is read as well.
    void mend_colons()
    {
        for_each_line(m_text, [&](std::uint32_t number, std::size_t start, std::string_view line) {
            const std::size_t at = colon_of_full_width(line);
            if (at == std::string_view::npos)
                return;
            m_mistakes.add({number, static_cast<std::uint32_t>(at) + 1}, "a colon of full width", "write \":\" and a space in place of \"：\"");
            std::copy_n(":  ", full_width_colon.size(), m_text.begin() + static_cast<std::ptrdiff_t>(start + at));
        });
    }

    [[nodiscard]] bool has_tabs()
    {
        bool has = false;
        for_each_line(m_text, [&](std::uint32_t number, std::size_t start, std::string_view line) {
            const std::size_t at = std::min(line.find_first_not_of(" \t"), line.size());
            const std::size_t tab = line.substr(0, at).find('\t');
            if (tab == std::string_view::npos)
                return;
            if (at == line.size() or line[at] == '#')
                return std::replace(m_text.begin() + static_cast<std::ptrdiff_t>(start), m_text.begin() + static_cast<std::ptrdiff_t>(start + at), '\t', ' ');
            has = true;
            m_mistakes.add({number, static_cast<std::uint32_t>(tab) + 1}, "a tab before the text of the line", "indent with spaces");
        });
        return has;
    }

    void parse()
    {
        try {
            const YAML::Node root = YAML::Load(m_text);
            if (root.IsNull())
                return;
            m_file.root = Checker(m_file, m_mistakes).read(root);
        } catch (const YAML::Exception& problem) {
            const Place place{static_cast<std::uint32_t>(std::max(problem.mark.line, 0)) + 1, static_cast<std::uint32_t>(std::max(problem.mark.column, 0)) + 1};
            m_mistakes.add(place, fmt::format("this is no YAML: {}", problem.msg), "write \"key: value\", lists in [ ] or with a dash on each line; put a text with a colon, a quote or a * between single quotes");
        }
    }

    ConfigFile& m_file;
    Mistakes m_mistakes;
    std::string m_text;
};

}  // namespace

void read_configuration(ConfigFile& file, std::vector<PageError>& errors)
{
    Reading reading(file, errors);
    reading.read();
    file.is_sound = reading.is_sound();
}

void load_configuration(ConfigFile& file, std::vector<PageError>& errors)
{
    file.page.path = file.path;
    errno = 0;
    std::ifstream stream(file.location, std::ios::binary);
    std::string text(most_bytes + 1, '\0');
    stream.read(text.data(), static_cast<std::streamsize>(text.size()));
    text.resize(static_cast<std::size_t>(std::max<std::streamsize>(stream.gcount(), 0)));
    if (not stream.is_open() or stream.bad() or text.size() > most_bytes) {
        file.is_sound = false;
        const bool is_large = text.size() > most_bytes;
        return errors.push_back({file.path, 1, 1, is_large ? "not read: it is larger than 1 MiB" : fmt::format("not read: {}", std::strerror(errno == 0 ? EIO : errno)),
                                 is_large ? "keep what is no configuration elsewhere" : "name a file that is there and may be read", {}});
    }
    file.page.markdown = std::move(text);
    read_configuration(file, errors);
}

}  // namespace amends
