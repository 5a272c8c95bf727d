// Reads keys and values of front matter into the row of a rule.
#include "rule/front_matter.h"

#include <algorithm>
#include <charconv>
#include <optional>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "text/nearest.h"

namespace amends {
namespace {

constexpr std::array<std::string_view, 11> kind_words = {"flag", "count", "order", "absent", "length", "check", "comment", "element", "scenario", "channel", "other"};

std::vector<std::string_view> candidates(const auto& names)
{
    return {names.begin(), names.end()};
}

// Reads the fields of one page's front matter into a row.
class FieldReader {
public:
    FieldReader(image::Rule& row, PageErrors& errors) : m_row(row), m_errors(errors) {}

    void read(const Field& field)
    {
        const std::string& key = field.key;
        if (key == "kind") enumerator(field, kind_words, m_row.kind);
        else if (key == "category") enumerator(field, category_names, m_row.category);
        else if (key == "severity") enumerator(field, severity_names, m_row.severity);
        else if (key == "voids") index(field, element_names, m_row.voids);
        else if (key == "after") index(field, element_names, m_row.after);
        else if (key == "share") number(field, m_row.share);
        else if (key == "from") number(field, m_row.from);
        else if (key == "weight") number(field, m_row.weight);
        else if (key == "likeness") per_cent(field, m_row.likeness);
        else if (key == "doubt") per_cent(field, m_row.doubt);
        else if (key == "half") m_row.half = flag(field);
        else if (key == "halves") index(field, element_names, m_row.halves);
        else if (key == "holding") m_row.holding = flag(field);
        else if (key == "first-only") m_row.first_only = flag(field);
        else if (key == "where") m_row.where = bits(field, image::block_names);
        else if (key == "regions") m_row.regions = bits(field, region_names);
        else if (key == "channels") m_row.channels = bits(field, channel_names);
        else if (key == "not-on") m_row.not_on = bits(field, channel_names);
        else if (key == "must") m_row.must = bits(field, element_names);
        else if (key == "shift") shifts(field);
        else if (key != "severity-if" and key != "evidence" and key != "points")
            unknown(field);
    }

private:
    template <class Enum, std::size_t N>
    void enumerator(const Field& field, const std::array<std::string_view, N>& names, Enum& into)
    {
        if (const auto value = scalar(field, names))
            into = static_cast<Enum>(*value);
    }

    template <std::size_t N>
    void index(const Field& field, const std::array<std::string_view, N>& names, std::uint32_t& into)
    {
        if (const auto value = scalar(field, names))
            into = *value;
    }

    template <std::size_t N>
    std::optional<std::uint32_t> scalar(const Field& field, const std::array<std::string_view, N>& names)
    {
        if (field.values.size() == 1)
            return place_of(field.values.front(), names, field.key);
        m_errors.add(field.place, fmt::format("\"{}\" takes one value", field.key), fmt::format("write one of {}", fmt::join(names, ", ")));
        return std::nullopt;
    }

    template <std::size_t N>
    std::optional<std::uint32_t> place_of(const PlacedText& value, const std::array<std::string_view, N>& names, std::string_view key)
    {
        const auto found = std::find(names.begin(), names.end(), value.text);
        if (found != names.end())
            return static_cast<std::uint32_t>(found - names.begin());
        const auto near = nearest(value.text, candidates(names));
        m_errors.add(value.place, fmt::format("\"{}\" is no {}", value.text, key),
                     near ? fmt::format("did you mean {}?", *near) : fmt::format("write one of {}", fmt::join(names, ", ")));
        return std::nullopt;
    }

    void number(const Field& field, std::int32_t& into)
    {
        if (field.values.size() == 1) {
            const std::string& text = field.values.front().text;
            if (std::from_chars(text.data(), text.data() + text.size(), into).ptr == text.data() + text.size())
                return;
        }
        m_errors.add(field.place, fmt::format("\"{}\" takes a whole number", field.key), "write digits only");
    }

    void per_cent(const Field& field, std::int32_t& into)
    {
        std::int32_t value = 1;
        number(field, value);
        if (value > 0 and value < 100)
            into = value;
        else
            m_errors.add(field.place, fmt::format("\"{}\" is a share of a hundred", field.key), "write a number from 1 to 99");
    }

    std::uint32_t flag(const Field& field)
    {
        const bool is_true = field.values.size() == 1 and field.values.front().text == "true";
        if (not is_true)
            m_errors.add(field.place, fmt::format("\"{}\" is true or left out", field.key), fmt::format("write \"{}: true\"", field.key));
        return is_true ? 1 : 0;
    }

    template <std::size_t N>
    std::uint32_t bits(const Field& field, const std::array<std::string_view, N>& names)
    {
        std::uint32_t mask = 0;
        for (const PlacedText& value : field.values) {
            if (const auto bit = place_of(value, names, field.key))
                mask |= 1u << *bit;
        }
        return mask;
    }

    void shifts(const Field& field)
    {
        for (const auto& [element, value] : field.entries) {
            const auto found = named<Element>(element_names, element);
            Field points{element, value.place, {value}, {}};
            if (found)
                number(points, m_row.shift[static_cast<std::size_t>(*found)]);
            else
                m_errors.add(value.place, fmt::format("\"{}\" is no element", element), fmt::format("write one of {}", fmt::join(element_names, ", ")));
        }
    }

    void unknown(const Field& field)
    {
        static const std::vector<std::string_view> keys = {"kind", "category", "severity", "severity-if", "points", "share", "voids", "half", "halves", "holding", "first-only", "where",
                                                           "regions", "channels", "not-on", "from", "after", "must", "shift", "weight", "likeness", "doubt", "evidence"};
        const auto near = nearest(field.key, keys);
        m_errors.add(field.place, fmt::format("\"{}\" is no key of a rule page", field.key),
                     near ? fmt::format("did you mean {}?", *near) : fmt::format("the keys are {}", fmt::join(keys, ", ")));
    }

    image::Rule& m_row;
    PageErrors& m_errors;
};

}  // namespace

void read_fields(const MarkdownPage& page, image::Rule& row, PageErrors& errors)
{
    FieldReader reader{row, errors};
    for (const Field& field : page.fields)
        reader.read(field);
}

}  // namespace amends
