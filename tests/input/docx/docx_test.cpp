// Word documents: what their readers see is the letter, and what is no document is told.
#include "input/docx/docx.h"

#include <algorithm>

#include "support/docx_file.h"

using namespace amends;
using namespace amends::test;

namespace {

Inputs read(const std::string& bytes) { return read_bytes("letter.docx", bytes, {}); }

Source only(const std::string& body)
{
    auto inputs = read(docx_of(body));
    REQUIRE(inputs.errors.empty());
    REQUIRE(inputs.sources.size() == 1);
    return std::move(inputs.sources[0]);
}

/// The one error of bytes that hold no letter.
std::string error_of(const std::string& bytes)
{
    const auto inputs = read(bytes);
    CHECK(inputs.sources.empty());
    REQUIRE(inputs.errors.size() == 1);
    CHECK(inputs.errors[0].path == "letter.docx");
    CHECK(inputs.errors[0].message.starts_with("not read: "));
    CHECK(inputs.errors[0].message.find("; ") != std::string::npos);
    return inputs.errors[0].message;
}

std::vector<std::string> slots(const Source& source)
{
    std::vector<std::string> found;
    for (const auto& region : source.regions)
        if (region.kind == RegionKind::slot)
            found.push_back(source.text.substr(region.span.start, region.span.size()));
    return found;
}

std::string complex_field(const std::string& code, const std::string& shown)
{
    return "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> " + code
           + " </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>" + shown
           + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
}

}  // namespace

TEST_CASE("a phrase that is split over runs is one phrase, and a paragraph is a line")
{
    const auto source = only(paragraph_of(run_of("给您带来不") + run_of("便，敬请")) + paragraph_of("")
                             + paragraph_of(run_of("Sorry ") + run_of(" ") + run_of("&amp; more.")));
    CHECK(source.text == "给您带来不便，敬请\n\nSorry  & more.\n");
    CHECK(source.original == source.text);
}

TEST_CASE("deleted, moved and hidden words are left out, inserted ones are kept")
{
    const auto source = only(paragraph_of(
        run_of("We ") + "<w:del><w:r><w:delText>never </w:delText><w:t>not</w:t></w:r></w:del><w:ins>" + run_of("do ")
        + "</w:ins><w:moveFrom>" + run_of("away") + "</w:moveFrom><w:r><w:rPr><w:vanish/></w:rPr><w:t>unseen</w:t></w:r>"
        + "<w:r><w:rPr><w:vanish w:val=\"0\"/></w:rPr><w:t>apologise.</w:t></w:r>"));
    CHECK(source.text == "We do apologise.\n");
}

TEST_CASE("a line break stays inside its paragraph's number, a tab is a tab")
{
    const auto source = only(paragraph_of(run_of("Regards,") + "<w:r><w:br/></w:r>" + run_of("Tom")
                                          + "<w:r><w:tab/><w:t>Shop</w:t><w:noBreakHyphen/><w:t>8</w:t></w:r>")
                             + paragraph_of(run_of("P.S.")));
    CHECK(source.text == "Regards,\nTom\tShop-8\nP.S.\n");
    CHECK(source.original == "Regards,\vTom\tShop-8\nP.S.\n");
    CHECK(source.offsets.original(TextSpan{9, 12}) == Span{9, 12});
}

TEST_CASE("merge fields are slots by their names, whatever they show")
{
    const auto source = only(
        paragraph_of(run_of("Dear ") + complex_field("MERGEFIELD First_Name \\* MERGEFORMAT", run_of("«First") + run_of("_Name»"))
                     + run_of(", by ") + "<w:fldSimple w:instr=\" MERGEFIELD &quot;refund_date&quot; \">" + run_of("4 May")
                     + "</w:fldSimple>" + run_of(" [amount].")));
    CHECK(source.text == "Dear «First_Name», by 4 May [amount].\n");
    CHECK(slots(source) == std::vector<std::string>{"«First_Name»", "4 May", "[amount]"});
    CHECK(source.regions[0].slot == SlotKind::name);
    CHECK(source.regions[1].slot == SlotKind::date);
}

TEST_CASE("a first paragraph may declare a template, and comments to the tool are none of the letter")
{
    const auto source = only(paragraph_of(run_of("&lt;!-- amends: template --&gt;"))
                             + paragraph_of(run_of("Dear ") + complex_field("MERGEFIELD Name", run_of("«Name»"))));
    CHECK(source.is_template);
    REQUIRE(source.regions.size() == 2);
    CHECK(source.regions[0].kind == RegionKind::directive);
    CHECK(source.regions[1].kind == RegionKind::slot);
}

TEST_CASE("the code of a field is not read, what it shows is, and one that is never closed hides only its paragraph")
{
    CHECK(only(paragraph_of(run_of("On ") + complex_field("DATE \\@ d", run_of("4 May")) + run_of("."))).text == "On 4 May.\n");
    CHECK(only(paragraph_of(run_of("a") + "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>" + run_of("b"))
               + paragraph_of(run_of("c")))
              .text
          == "a\nc\n");
    CHECK(only(paragraph_of("<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>" + run_of("d"))).text == "d\n");
}

TEST_CASE("a text box follows its paragraph and is read once")
{
    const std::string box = "<w:txbxContent>" + paragraph_of(run_of("Shop")) + "</w:txbxContent>";
    const auto source =
        only(paragraph_of(run_of("Dear ") + "<w:r><mc:AlternateContent><mc:Choice>" + box + "</mc:Choice><mc:Fallback>" + box
                          + "</mc:Fallback></mc:AlternateContent></w:r>" + run_of("you"))
             + paragraph_of(run_of("End")));
    CHECK(source.text == "Dear you\nShop\nEnd\n");
}

TEST_CASE("the cells of a table are paragraphs")
{
    CHECK(only("<w:tbl><w:tblPr/><w:tr><w:tc>" + paragraph_of(run_of("a")) + "</w:tc><w:tc>" + paragraph_of(run_of("b"))
               + "</w:tc></w:tr></w:tbl>")
              .text
          == "a\nb\n");
}

TEST_CASE("the main part is found by its relation")
{
    const auto bytes =
        zipped({{"_rels/.rels",
                 R"(<Relationships><Relationship Type="x/officeDocument" Target="/word/document2.xml"/></Relationships>)"},
                {"word/document2.xml", "<w:document><w:body>" + paragraph_of(run_of("Sorry.")) + "</w:body></w:document>"}});
    REQUIRE(read(bytes).sources.size() == 1);
    CHECK(read(bytes).sources[0].text == "Sorry.\n");
}

TEST_CASE("what is no document is told with what to do")
{
    CHECK(error_of("Dear Ms Hale,\n").find("no zip archive") != std::string::npos);
    CHECK(error_of("\xD0\xCF\x11\xE0\xA1\xB1").find("password") != std::string::npos);
    CHECK(error_of(zipped({{"photo.txt", "x"}})).find("no Word document") != std::string::npos);
    CHECK(error_of(zipped({{"word/document.xml", "<w:document><w:body><w:p>"}})).find("damaged") != std::string::npos);
    CHECK(error_of(zipped({{"word/document.xml", "<html/>"}})).find("damaged") != std::string::npos);
    CHECK(error_of(docx_of(paragraph_of(run_of("\xB1\xE0\xBA")))).find("damaged") != std::string::npos);
    CHECK(error_of(docx_of(paragraph_of(run_of("&#xD800;")))).find("damaged") != std::string::npos);
}

TEST_CASE("a document whose checksum is wrong, or that is locked, is damaged")
{
    const auto whole = docx_of(paragraph_of(run_of("We are sorry.")));
    const std::size_t entry = whole.rfind("PK\1\2");  // of the main part in the archive's directory
    for (const auto& [at, bit] : {std::pair{std::size_t{16}, 1}, std::pair{std::size_t{8}, 1}}) {
        auto changed = whole;
        changed[entry + at] = static_cast<char>(changed[entry + at] ^ bit);
        CHECK(error_of(changed).find("damaged") != std::string::npos);
    }
}

TEST_CASE("a document that is cut short anywhere is an error")
{
    const auto whole = docx_of(paragraph_of(run_of("We are sorry.")));
    for (std::size_t size = 1; size + 1 < whole.size(); size += 7)
        error_of(whole.substr(0, size));
}

TEST_CASE("a document that unpacks to far more than a letter is refused")
{
    CHECK(error_of(docx_of(paragraph_of(run_of(std::string(std::size_t{33} << 20, 'a'))))).find("32 MB") != std::string::npos);
    std::string crowd;
    for (int i = 0; i < (1 << 21); ++i)
        crowd += "<a/>";
    CHECK(error_of(docx_of(crowd)).find("more parts") != std::string::npos);
}

TEST_CASE("elements nested very deeply are read without recursion")
{
    std::string deep = run_of("Sorry.");
    std::string open, close;
    for (int i = 0; i < 100000; ++i) {
        open += "<w:ins>";
        close += "</w:ins>";
    }
    CHECK(only(paragraph_of(open + deep + close)).text == "Sorry.\n");
    std::string boxes, ends;
    for (int i = 0; i < 20000; ++i) {
        boxes += "<w:p><w:txbxContent>";
        ends += "</w:txbxContent></w:p>";
    }
    CHECK(only(paragraph_of(run_of("Sorry.")) + boxes + ends).text.starts_with("Sorry.\n"));
}

TEST_CASE("no entities are taken from elsewhere")
{
    const std::string xml =
        "<!DOCTYPE w:document [<!ENTITY x SYSTEM \"file:///etc/passwd\"><!ENTITY y \"&#65;\">]><w:document><w:body>"
        + paragraph_of(run_of("a&x;&y;")) + "</w:body></w:document>";
    const auto inputs = read(zipped({{"word/document.xml", xml}}));
    REQUIRE(inputs.sources.size() == 1);
    CHECK(inputs.sources[0].text == "a&x;&y;\n");
}

TEST_CASE("a document without words is noted")
{
    for (const auto& bytes : {docx_of(paragraph_of(run_of(" "))), std::string{}}) {
        const auto inputs = read(bytes);
        CHECK(inputs.errors.empty());
        CHECK(inputs.notes == std::vector<std::string>{"letter.docx: empty, nothing to read"});
    }
}
