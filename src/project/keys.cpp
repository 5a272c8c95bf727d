// The table of keys that the reader, the schema, the sample and --show-settings are made from.
#include "project/keys.h"

#include <algorithm>
#include <array>

#include "input/formats.h"
#include "judgement/house.h"
#include "judgement/verdict.h"
#include "rule/image.h"
#include "rule/vocabulary.h"
#include "text/charset.h"
#include "text/language.h"

namespace amends {
namespace {

using Kind = Type::Kind;

template <class Names>
Type choice(const Names& names)
{
    Type type{Kind::choice};
    type.names.assign(names.begin(), names.end());
    return type;
}

Type text(std::string_view what)
{
    return {Kind::text, what};
}

// The words of lists are parted by commas in rule pages.
Type word(std::string_view what)
{
    Type type = text(what);
    type.has_no_comma = true;
    return type;
}

Type number(int least, int most)
{
    Type type{Kind::number};
    type.least = least;
    type.most = most;
    return type;
}

Type list(Type of, bool adds = false)
{
    Type type{Kind::list};
    type.of = {std::move(of)};
    type.adds = adds;
    return type;
}

Type map(Type of, std::vector<std::string_view> names = {})
{
    Type type{Kind::map};
    type.of = {std::move(of)};
    type.names = std::move(names);
    return type;
}

Type object(std::vector<Key> keys)
{
    Type type{Kind::object};
    type.keys = std::move(keys);
    return type;
}

Type encoding()
{
    Type type = text("the name of an encoding, such as GB18030 or Big5");
    type.is_known = [](std::string_view label) { return charset_named(label).has_value(); };
    return type;
}

Type flag_or_globs()
{
    Type type{Kind::either};
    type.of = {{Kind::flag}, list(text("a glob"))};
    return type;
}

std::vector<std::string_view> share_names()
{
    std::vector<std::string_view> names(category_names.begin(), category_names.begin() + static_cast<std::ptrdiff_t>(Category::missing));
    names.push_back("boilerplate-alone");
    return names;
}

std::vector<std::string_view> input_format_names()
{
    std::vector<std::string_view> names;
    for (const InputFormat& format : input_formats())
        names.push_back(format.name);
    return names;
}

Type score_type()
{
    const Type points = number(0, 100);
    return object({
        {"share", map(points, share_names()), "What a fault of a category takes from the letter, in per cent.", {}},
        {"cap", map(points, {image::cap_names.begin(), image::cap_names.end()}), "The most that a letter can reach, by what is wrong with it.", {}},
        {"first", map(points, {element_names.begin(), element_names.end()}), "The points of the elements in a first reply.", {}},
        {"grade", map(points, {"mixed", "good"}), "From which score on a letter is \"on the way\", and from which it is \"ready\".", {}},
    });
}

Type fields_type()
{
    const Type name = text("the name of a key or column, or a pointer such as /comments/0/body");
    return object({
        {"text", name, "The letter.", {}, false, "--text-field"},
        {"html", name, "The letter in HTML.", {}, false, "--html-field"},
        {"id", name, "What names the letter.", {}, false, "--id-field"},
        {"date", name, "Its date.", {}, false, "--date-field"},
        {"from", name, "Its writer.", {}, false, "--from-field"},
        {"macro", name, "The template that it was sent from.", {}, false, "--macro-field"},
        {"answers", name, "The date of the letter that it answers.", {}, false, "--answers-field"},
    });
}

Type names_type()
{
    const Type names = list(word("a name without commas"), true), numbers = list(word("a number without commas"), true);
    return object({{"company", names, "What the writer's house is called: it counts as \"we\".", {}},
                   {"product", names, "What its products are called: where they fail, the writer's side failed.", {}},
                   {"phone", numbers, "Its numbers, extensions and accounts: where they stand, the reader has a way to reply.", {}}});
}

Type required_type()
{
    Type type{Kind::either};
    type.of = {text("a phrase"), object({{"phrase", text("a phrase"), "What must stand in the letter.", {}, false, {}, true}, {"reason", text("a sentence"), "Why, for the report.", {}}})};
    return type;
}

Type phrases_type()
{
    return object({{"required", list(required_type(), true), "What must stand in the letter; its absence is a finding. A phrase alone, or with the reason for it.", {}},
                   {"forbidden", list(text("a phrase"), true), "What may not stand in the letter.", {}}});
}

constexpr std::array<std::string_view, 4> own_severity_names = {"error", "warning", "suggestion", "off"};
constexpr std::array<std::string_view, 4> fail_on_names = {"suggestion", "warning", "error", "never"};

std::vector<Key> keys_of_sources()
{
    const Type path = text("a path");
    return {
        {"extend", path, "Another configuration whose settings hold where this one is silent. Its path begins at this file.", "../shared/amends.yml"},
        {"rules", list(path, true), "Folders with rule pages of your own, which are added to the built-in ones; a page with the id of a built-in one replaces it.",
         "\n  - house-rules"},
        {"words", map(list(word("a word without commas"), true)), "Words of your own for the lists that rules look things up in; \"amends explain own-staff\" shows such a list.",
         "\n  own-staff: [Guest Happiness, 顧客幸福部]"},
        {"names", names_type(), "Names and numbers of the writer's own side.", "\n  company: [Lampworks, 燈籠家居]\n  product: [LampCare]\n  phone: [分機 12, ext. 12]"},
        {"compensation", list(word("a word without commas"), true), "What the house calls what it gives to make up for something.", "\n  - lamp credit\n  - 燈籠點數"},
        {"score", score_type(), "Numbers in the place of those that \"amends explain score\" shows.", "\n  cap:\n    no-remedy: 40"},
    };
}

std::vector<Key> keys_of_rules()
{
    const Type rules = list(text("a rule or category"));
    return {
        {"select", rules, "Only these rules or categories.", "\n  - missing\n  - vagueness/soon", true, "--select"},
        {"ignore", rules, "All rules but these.", "\n  - boilerplate", true, "--ignore"},
        {"severity", map(choice(own_severity_names)), "How grave a rule or a category is; off leaves it out.", "\n  vagueness: error\n  vagueness/soon: suggestion", true},
        {"min-score", number(0, 100), "A letter that scores less makes the exit status 1.", "60", true, "--min-score"},
        {"fail-on", choice(fail_on_names), "The least severity that makes the exit status 1; warning where nothing is said.", "warning", true, "--fail-on"},
        {"baseline", text("a path"), "A baseline: what it knows of a letter fails nothing. Its path begins at this file; --baseline goes before it.", "amends-baseline.json"},
    };
}

std::vector<Key> keys_of_letters()
{
    return {
        {"kind", choice(kind_names), "What every letter is, whatever it looks like.", "apology", true, "--kind"},
        {"lang", choice(language_names), "What the letters are written in, where it is known better than it shows.", "zh-Hant", true, "--lang"},
        {"ui-lang", choice(std::array{"en", "zh-Hant", "zh-Hans"}), "The language of the report; without it the letter's own.", "en", true, "--ui-lang"},
        {"stage", choice(stage_names), "Whether the letters are the answer (final), or a first reply before the cause is known.", "final", true, "--stage"},
        {"stakes", choice(stakes_names), "How much the matter means to the reader.", "ordinary", true, "--stakes"},
        {"scenario", choice(scenario_names), "What the letters are about.", "delay", true, "--scenario"},
        {"region", choice(region_names), "Where the readers live, which says what is out of place there.", "tw", true, "--region"},
        {"channel", choice(channel_names), "How the letters reach them: what may be missing and how long they may be.", "mail", true, "--channel"},
        {"fragment", choice(fragment_names), "The templates are parts of a letter, put together later: faults are told, missing elements are not, and there is no score.", "opening", true, "--fragment"},
        {"phrases", phrases_type(), "Phrases of the house.", "\n  required: [\"ombudsman@lampworks.example\"]\n  forbidden: [至尊貴賓]", true},
    };
}

std::vector<Key> keys_of_files()
{
    return {
        {"template", flag_or_globs(), "Slots such as {{name}} or [日期] will be filled in later: in all letters (true), or in the files that these globs name.",
         "\n  - templates/", true, "--template"},
        {"exclude", list(text("a glob")), "What is left out where folders are walked, as lines of a .gitignore beside this file.", "\n  - drafts/", false, "--exclude"},
        {"encoding", encoding(), "The encoding of the files, where it is not UTF-8 and guessed wrong.", "GB18030", true, "--encoding"},
        {"input-format", choice(input_format_names()), "How the letters arrive, where their names do not tell.", "text", true, "--input-format"},
        {"fields", fields_type(), "Which fields of an export (JSON lines, CSV) hold what.", "\n  text: /reply/body\n  id: ticket", true},
    };
}

/// The overrides take `files` and every key that may differ from letter to letter.
Key overrides_key(const std::vector<Key>& keys)
{
    std::vector<Key> inner = {{"files", list(text("a glob")), "The files that this override is for, named by globs as in a .gitignore beside this file.", {}, false, {}, true}};
    std::copy_if(keys.begin(), keys.end(), std::back_inserter(inner), [](const Key& key) { return key.is_per_letter; });
    return {"overrides", list(object(std::move(inner))), "Settings for some of the files; of several that fit a file, the last goes first.",
            "\n  - files: templates/first-reply/\n    stage: first\n    min-score: 70"};
}

Type make_configuration()
{
    std::vector<Key> keys;
    for (std::vector<Key> part : {keys_of_rules(), keys_of_letters(), keys_of_files(), keys_of_sources()})
        std::move(part.begin(), part.end(), std::back_inserter(keys));
    keys.push_back(overrides_key(keys));
    return object(std::move(keys));
}

}  // namespace

const Type& configuration_type()
{
    static const Type type = make_configuration();
    return type;
}

const Key* key_named(std::string_view name)
{
    const std::vector<Key>& keys = configuration_type().keys;
    const auto found = std::find_if(keys.begin(), keys.end(), [&](const Key& key) { return key.name == name; });
    return found == keys.end() ? nullptr : &*found;
}

std::vector<std::string_view> names_of(const std::vector<Key>& keys)
{
    std::vector<std::string_view> names;
    for (const Key& key : keys)
        names.push_back(key.name);
    return names;
}

}  // namespace amends
