// Checkstyle's XML, read back by a parser of XML.
#include <doctest/doctest.h>

#include <iterator>

#include <pugixml.hpp>

#include "render/letters.h"

using namespace amends;

namespace {

struct Checkstyle {
    explicit Checkstyle(const std::vector<sample::Letter>& letters, const std::vector<InputError>& errors = {})
    {
        const std::string text = sample::report("checkstyle", letters, errors);
        REQUIRE_MESSAGE(document.load_string(text.c_str()), text);
    }
    [[nodiscard]] std::size_t files() const
    {
        const auto all = document.child("checkstyle").children("file");
        return static_cast<std::size_t>(std::distance(all.begin(), all.end()));
    }
    [[nodiscard]] pugi::xml_node file() const { return document.child("checkstyle").child("file"); }

    pugi::xml_document document;
};

}  // namespace

TEST_CASE("an error has its place in characters, its severity, its words and its rule")
{
    const Checkstyle read({sample::parcel()});
    const pugi::xml_node error = read.file().find_child_by_attribute("error", "source", "amends.placeholder/order");
    CHECK(read.file().attribute("name").value() == std::string("包裹.txt"));
    CHECK(error.attribute("line").as_int() == 4);
    CHECK(error.attribute("column").as_int() == 4);
    CHECK(error.attribute("severity").value() == std::string("error"));
    CHECK(error.attribute("message").value() == std::string("这格还没填。\n→ 单号〔号码〕"));
}

TEST_CASE("the letters of a file stand in one element")
{
    sample::Letter second = sample::bookcase();
    second.source.index = 1;
    CHECK(Checkstyle({sample::bookcase(), second, sample::cooker()}).files() == 2);
    CHECK(Checkstyle({}).files() == 0);
}

TEST_CASE("what was not read is an error of its file, a letter without findings a file without errors")
{
    const Checkstyle read({}, {{"x\x02.eml", 3, std::nullopt, "not read"}});
    CHECK(read.file().attribute("name").value() == std::string("x�.eml"));
    CHECK(read.file().child("error").attribute("line").as_int() == 3);
    CHECK(Checkstyle({sample::ready()}).file().first_child().empty());
}
