// Names of templates, and the languages in them.
#include <doctest/doctest.h>

#include "report/siblings.h"

using namespace amends;

TEST_CASE("a name without its language is that of its siblings")
{
    for (const char* name : {"late.en", "late_zh-TW", "late-zh_Hans", "zh-Hant/late", "late (en)"}) {
        CAPTURE(name);
        CHECK(name_without_language(name).has_value() == (std::string_view(name) != "late (en)"));
    }
    CHECK(name_without_language("mails/en-GB/late.txt") == "mails/late.txt");
    CHECK(name_without_language("bookcase.zh-Hant.txt") == "bookcase.txt");
    CHECK(name_without_language("late_zh-TW") == "late");
}

TEST_CASE("a name that holds no language has none taken out")
{
    for (const char* name : {"late", "us/ca", "tw-parcels", "enough", "hk", "", "en", "zh-tw"}) {
        CAPTURE(name);
        CHECK_FALSE(name_without_language(name).has_value());
    }
}

TEST_CASE("letters of one template are counted by language, and each half of a letter in two languages by its own")
{
    LetterRecord letter;
    letter.macro = "late.en";
    letter.language = Language::en;
    letter.score = 60;
    letter.holds[static_cast<std::size_t>(Element::remedy)] = true;
    Table<std::string, SiblingCount> siblings;
    add_sibling(letter, siblings);
    letter.macro = "late.zh-TW";
    letter.language = Language::zh_hant;
    letter.score = 40;
    letter.holds = {};
    add_sibling(letter, siblings);
    letter.macro = "late";
    letter.language = Language::mixed;
    letter.halves = {{Language::zh_hans, 70}, {Language::en, 80}};
    add_sibling(letter, siblings);
    REQUIRE(siblings.size() == 1);
    const SiblingCount& late = siblings.of("late");
    CHECK(late.count == 3);
    CHECK(late.languages() == 3);
    CHECK(late.versions[0].scores.mean() == doctest::Approx(70));
    CHECK(late.versions[0].whole == 1);
    CHECK(late.versions[0].held[static_cast<std::size_t>(Element::remedy)] == 1);
    CHECK(late.versions[1].scores.mean() == doctest::Approx(40));
    CHECK(late.versions[2].scores.mean() == doctest::Approx(70));
}
