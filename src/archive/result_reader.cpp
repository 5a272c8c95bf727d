// Takes the JSON of a line apart and holds every value to what a record may hold.
#include "archive/result_reader.h"

#include <charconv>

#include <fmt/format.h>
#include <simdjson.h>

#include "rule/vocabulary.h"

namespace amends {
namespace {

namespace dom = simdjson::dom;

/// A line that holds no record; carries what is wrong with it.
struct NoRecord {
    std::string message;
};

/// The members of an object, each of the kind that it has to be. Throws NoRecord.
class Members {
public:
    explicit Members(dom::object object) : m_object(object) {}

    [[nodiscard]] bool has(std::string_view key) const { return not is_null(key); }

    template <class Value>
    [[nodiscard]] Value get(std::string_view key) const
    {
        Value value{};
        if (m_object[key].get(value) != simdjson::SUCCESS)
            throw NoRecord{fmt::format("\"{}\" is missing or none of what it may be", key)};
        return value;
    }
    template <class Value>
    [[nodiscard]] std::optional<Value> optional(std::string_view key) const
    {
        return is_null(key) ? std::nullopt : std::optional<Value>(get<Value>(key));
    }
    [[nodiscard]] std::string text(std::string_view key) const { return std::string(get<std::string_view>(key)); }
    [[nodiscard]] std::optional<std::string> optional_text(std::string_view key) const { return is_null(key) ? std::nullopt : std::optional(text(key)); }
    template <class Number>
    [[nodiscard]] Number number(std::string_view key) const
    {
        return static_cast<Number>(get<std::int64_t>(key));
    }
    template <class Number>
    [[nodiscard]] std::optional<Number> optional_number(std::string_view key) const
    {
        return is_null(key) ? std::nullopt : std::optional(number<Number>(key));
    }
    template <class Enum, std::size_t N>
    [[nodiscard]] Enum choice(std::string_view key, const std::array<std::string_view, N>& names) const
    {
        const auto value = named<Enum>(names, get<std::string_view>(key));
        if (not value)
            throw NoRecord{fmt::format("\"{}\" is none of what it may be", key)};
        return *value;
    }
    /// A key in hexadecimal; 0 where there is none.
    [[nodiscard]] std::uint64_t key(std::string_view name) const
    {
        if (is_null(name))
            return 0;
        const std::string_view digits = get<std::string_view>(name);
        std::uint64_t value = 0;
        if (std::from_chars(digits.data(), digits.data() + digits.size(), value, 16).ptr != digits.data() + digits.size())
            throw NoRecord{fmt::format("\"{}\" is no hash", name)};
        return value;
    }

private:
    [[nodiscard]] bool is_null(std::string_view key) const
    {
        dom::element element;
        return m_object[key].get(element) != simdjson::SUCCESS or element.is_null();
    }

    dom::object m_object;
};

FindingRecord::Place place_of(const Members& span)
{
    return {span.number<std::uint64_t>("start"),
            span.number<std::uint64_t>("end"),
            {span.number<std::uint32_t>("line"), span.number<std::uint32_t>("column"), span.number<std::uint32_t>("end_line"), span.number<std::uint32_t>("end_column")}};
}

FindingRecord finding_of(const Members& from)
{
    FindingRecord finding;
    finding.rule = from.text("rule");
    finding.category = from.choice<Category>("category", category_names);
    finding.severity = from.choice<Severity>("severity", severity_names);
    finding.points = from.number<int>("points");
    finding.gain = from.number<int>("gain");
    finding.sentence = from.key("sentence");
    if (from.has("span"))
        finding.span = place_of(Members(from.get<dom::object>("span")));
    finding.words = from.optional_text("words").value_or("");
    finding.said = from.optional_text("said").value_or("");
    return finding;
}

int score_of(const Members& from)
{
    constexpr int most = 100;
    const auto score = from.get<std::int64_t>("score");
    if (score < 0 or score > most)
        throw NoRecord{"\"score\" is none of what it may be"};
    return static_cast<int>(score);
}

void read_lists(const Members& from, LetterRecord& letter)
{
    for (const dom::element entry : from.get<dom::array>("elements")) {
        const Members element(entry.get_object().value());
        letter.holds[static_cast<std::size_t>(element.choice<Element>("element", element_names))] = element.get<bool>("present");
    }
    for (const dom::element entry : from.get<dom::array>("findings"))
        letter.findings.push_back(finding_of(Members(entry.get_object().value())));
    if (not from.has("halves"))
        return;
    for (const dom::element entry : from.get<dom::array>("halves")) {
        const Members half(entry.get_object().value());
        letter.halves.push_back({half.choice<Language>("language", language_names), score_of(half)});
    }
}

void read_origin(const Members& from, LetterRecord& letter)
{
    letter.rules = from.text("rules");
    letter.path = from.text("path");
    letter.index = from.number<std::uint32_t>("index");
    letter.id = from.optional_text("id");
    letter.date = from.optional_text("date");
    letter.from = from.optional_text("from");
    letter.macro = from.optional_text("macro");
    if (from.has("day"))
        letter.day = day_in(from.get<std::string_view>("day"));
    letter.bytes = from.number<std::uint64_t>("bytes");
    letter.words = from.number<std::uint64_t>("words");
    letter.text = from.key("text");
    letter.late_days = from.optional_number<int>("late_days");
    if (from.has("group"))
        letter.group = from.key("group");
}

LetterRecord letter_of(const Members& from)
{
    LetterRecord letter;
    read_origin(from, letter);
    letter.kind = from.choice<Kind>("kind", kind_names);
    letter.language = from.choice<Language>("language", language_names);
    letter.scenario = from.choice<Scenario>("scenario", scenario_names);
    letter.stage = from.choice<Stage>("stage", stage_names);
    letter.is_template = from.get<bool>("template");
    if (from.has("score")) {
        letter.score = score_of(from);
        letter.grade = from.choice<Grade>("grade", grade_names);
    }
    read_lists(from, letter);
    return letter;
}

UnreadRecord unread_of(const Members& from)
{
    return {from.text("path"), from.optional_number<std::uint32_t>("line"), from.optional_number<std::uint32_t>("column"),
            Members(from.get<dom::object>("error")).text("message")};
}

ResultRecord record_of(dom::element line)
{
    dom::object object;
    if (line.get(object) != simdjson::SUCCESS)
        throw NoRecord{"a record is one object"};
    const Members members(object);
    if (members.number<int>("version") != 1)
        throw NoRecord{"another version of amends wrote it"};
    if (members.has("error"))
        return unread_of(members);
    return letter_of(members);
}

}  // namespace

struct ResultReader::Parser {
    dom::parser json;
};

ResultReader::ResultReader() : m_parser(std::make_unique<Parser>()) {}
ResultReader::~ResultReader() = default;

std::variant<ResultRecord, std::string> ResultReader::read(std::string_view line)
{
    dom::element element;
    if (m_parser->json.parse(line).get(element) != simdjson::SUCCESS)
        return std::string("it is no JSON");
    try {
        return record_of(element);
    } catch (const NoRecord& none) {
        return none.message;
    } catch (const simdjson::simdjson_error&) {
        return std::string("a list in it holds something else than objects");
    }
}

}  // namespace amends
